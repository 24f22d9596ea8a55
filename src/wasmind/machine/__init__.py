"""Machines written as circuits."""
