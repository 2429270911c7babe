"""Every read of a project: functions in, frozen rows out. Never writes."""
