"""A day on the command line, written as in an agreement; and today, for which the clock is asked only here."""

from __future__ import annotations

from datetime import date

import click


def tag(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """Return the day an option names; what is none is a wrong call, with the sentence an agreement gets for it."""
    from vereinbarung.model.values import parse_datum

    try:
        return None if value is None else parse_datum(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def heute() -> date:
    """Return today on the user's calendar."""
    return date.today()  # noqa: DTZ011 -- the user's day
