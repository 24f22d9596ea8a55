// How numbers are written: slots hold integers, some halves; people read them with separators.

export const number = (value) => value.toLocaleString("en", { maximumFractionDigits: 6 });
