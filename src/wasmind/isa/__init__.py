"""What the instructions mean: opcode table, token contract, linear form, reference executor."""
