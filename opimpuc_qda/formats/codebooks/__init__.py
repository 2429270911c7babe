"""Codebook and attribute files: YAML in, YAML out."""

from __future__ import annotations

from opimpuc_qda.formats.codebooks.attribute_file import read_attributes, write_attributes
from opimpuc_qda.formats.codebooks.codebook_file import read_codebook, write_codebook

__all__ = ["read_attributes", "read_codebook", "write_attributes", "write_codebook"]
