"""The interview behind `vereinbarung neu`: questions of the guide go out, answers come in, commented YAML is the result."""
