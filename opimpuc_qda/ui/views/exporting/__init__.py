"""Asking what a workbook is to count, and writing it."""
