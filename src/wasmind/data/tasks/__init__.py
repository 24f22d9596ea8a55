"""The categories, one a file."""
