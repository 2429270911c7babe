"""How far coders agree: the measures, in exact counts of units. A measure that cannot be had says why."""
