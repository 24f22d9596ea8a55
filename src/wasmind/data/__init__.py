"""Examples that teach a language model to use the machine: questions, programs, executed results, answers."""
