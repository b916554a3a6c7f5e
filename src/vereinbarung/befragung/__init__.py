"""The interview behind `vereinbarung neu`: the guide's questions go out, answers come in, commented YAML results."""
