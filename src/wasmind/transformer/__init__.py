"""The weight file and the plain transformer that runs it; knows no compiler and no meaning of a token."""
