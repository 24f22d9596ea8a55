"""What goes wrong with a dataset."""


class DatasetError(ValueError):
    """Something the user can mend; `str(error)` is one line: what, where, what to do."""
