"""What things are: frozen dataclasses and pure rules. Knows no file, no SQL, no Qt and no clock."""
