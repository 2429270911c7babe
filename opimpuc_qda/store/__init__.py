"""One SQLite file per project: schema, the two doors, operation log, fold, merge, lock, backup, doctor."""
