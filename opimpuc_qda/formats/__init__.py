"""Files to domain objects and back. Knows no database, no Qt, and not who calls."""
