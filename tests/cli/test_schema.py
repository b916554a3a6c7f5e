from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

LINE = "# yaml-language-server: $schema="


def test_prints_a_valid_schema(rufe):
    lauf = rufe("schema")
    schema = json.loads(lauf.out)
    assert lauf.code == 0
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_put_into_a_repository_with_the_line_for_every_agreement(rufe, vereinbarung):
    deep = vereinbarung.parent / "kreise" / "fulda"
    deep.mkdir(parents=True)
    (deep / "rahmen.yaml").write_bytes(vereinbarung.read_bytes())
    before = vereinbarung.read_bytes()
    lauf = rufe("schema", "--ablegen")
    assert lauf.code == 0
    assert json.loads((vereinbarung.parent / "schema/rahmenvereinbarung.schema.json").read_bytes())
    assert f"{LINE}schema/rahmenvereinbarung.schema.json\n" in lauf.out
    assert f"{LINE}../../schema/rahmenvereinbarung.schema.json\n" in lauf.out
    assert vereinbarung.read_bytes() == before


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_line_is_inserted_once_and_nothing_else_changes(rufe, vereinbarung, ending, bom):
    plain = b"".join(line.rstrip(b"\r\n") + ending.encode() for line in vereinbarung.read_bytes().splitlines())
    vereinbarung.write_bytes(bom + plain)
    assert "Eingetragen: rahmen.yaml" in rufe("schema", "--ablegen", ".", "--eintragen").out
    line = f"{LINE}schema/rahmenvereinbarung.schema.json{ending}".encode()
    assert vereinbarung.read_bytes() == bom + line + plain
    assert "Eingetragen" not in rufe("schema", "--ablegen", ".", "--eintragen").out
    assert vereinbarung.read_bytes() == bom + line + plain
    assert rufe("pruefen", vereinbarung.name).code == 0


def test_insertion_needs_a_place(rufe):
    lauf = rufe("schema", "--eintragen")
    assert lauf.code == 2
    assert "--ablegen" in lauf.err


def test_folder_that_cannot_be_used(rufe, vereinbarung):
    lauf = rufe("schema", "--ablegen", vereinbarung.name)
    assert lauf.code == 3
    assert "Was tun:" in lauf.err


def test_a_line_that_leads_nowhere_is_replaced(rufe, vereinbarung):
    plain = vereinbarung.read_bytes()
    vereinbarung.write_bytes(f"{LINE}../../weg/rahmenvereinbarung.schema.json\n".encode() + plain)
    assert "Eingetragen: rahmen.yaml" in rufe("schema", "--ablegen", ".", "--eintragen").out
    assert vereinbarung.read_bytes() == f"{LINE}schema/rahmenvereinbarung.schema.json\n".encode() + plain
