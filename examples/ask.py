"""Asks the model that comes with wasmind, and shows what its machine computed: python examples/ask.py"""

import wasmind

QUESTIONS = [
    "Hello! What can you do?",
    "What is 15 + 27?",
    "How much is 4821 times 9377?",
    "What is the greatest common divisor of 1071 and 462?",
    "What is the factorial of 10?",
    "What is 2^20?",
    "What is the sum of all numbers from 1 to 50000?",
    "I was born in 1990.",
]

for question in QUESTIONS:
    answer = wasmind.ask(question)
    print(f"> {question}\n{answer.text}")
    if answer.program:
        print(f"  ({len(answer.program)} instructions, executed inside the model: {'; '.join(answer.program[:6])} …)")
