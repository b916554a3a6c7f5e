"""The contract as a document tree: wording, numbers, references, completeness, drafts."""

from __future__ import annotations

import copy
import re
from datetime import date

import pytest

from tests.vertrag.muster import FOLDER, agreement, any_agreement, data, with_value
from vereinbarung.errors import BrokenVorlage, VereinbarungError
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag import build
from vereinbarung.vertrag.completeness import blanks, is_intern, missing
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Ueberschrift,
    Unterschriften,
    Verweis,
    Wert,
    all_inlines,
    anker_von,
    plain,
)
from vereinbarung.vertrag.dump import dump
from vereinbarung.vertrag.gliederung import gliedere

GOLDEN = FOLDER.parent / "golden"


def text_of(dokument):
    return re.sub(r"\s+", " ", "\n".join(plain(i) for i in all_inlines(dokument)))


def section(dokument, item):
    """Return the text of one section, spaces made plain."""
    lines, inside = [], False
    for block in dokument.bloecke:
        if isinstance(block, Ueberschrift):
            inside = block.herkunft.klausel == item
        elif inside and isinstance(block, Absatz):
            lines.append(f"{block.nummer} {plain(block.inhalt)}".strip())
    return "\n".join(lines).replace("\u00a0", " ")


@pytest.mark.parametrize("name", ["kurz", "voll", "voll-sondervereinbarung"])
def test_golden_text(name, golden):
    golden.check(dump(build(any_agreement(name=name))), GOLDEN / f"vertrag-{name}.txt")


@pytest.mark.parametrize("name", ["kurz", "voll", "voll-sondervereinbarung"])
def test_every_value_arrives_and_no_blank_is_left(name):
    v = any_agreement(name=name)
    dokument = build(v)
    assert missing(v, dokument) == []
    assert blanks(dokument) == []


def test_same_input_same_tree():
    assert build(agreement(name="voll")) == build(agreement(name="voll"))


def value_at(daten, pfad):
    for key in pfad:
        daten = daten[key]
    return daten


@pytest.mark.parametrize("name", ["voll", "voll-sondervereinbarung"])
def test_anchors_are_unique_and_short(name):
    dokument = build(any_agreement(name=name))
    anchors = [b.anker for b in dokument.bloecke if isinstance(b, (Absatz, Ueberschrift))]
    assert len(anchors) == len(set(anchors))
    assert all(re.fullmatch(r"k_[0-9a-f]{12}", a) for a in anchors)


def test_anchor_of_a_paragraph_survives_what_happens_around_it():
    before = build(agreement())
    daten = data()
    daten["kooperationsfelder"]["informationsaustausch"]["absaetze"] = [
        {"id": "neu", "stelle": "davor", "text": "Neu."}
    ]
    after = build(agreement(daten))
    old = {b.anker: b.nummer for b in before.bloecke if isinstance(b, Absatz)}
    new = {b.anker: b.nummer for b in after.bloecke if isinstance(b, Absatz)}
    assert set(new) > set(old)


def test_references_lead_to_existing_anchors():
    dokument = build(agreement(name="voll"))
    anchors = {b.anker for b in dokument.bloecke if isinstance(b, (Absatz, Ueberschrift))} | {
        a for b in dokument.bloecke if hasattr(b, "eintraege") for _, _, a in b.eintraege
    }
    references = [i for inlines in all_inlines(dokument) for i in inlines if isinstance(i, Verweis)]
    assert references
    for r in references:
        assert r.anker in anchors or r.nummer.startswith("Anlage")
        assert not r.zusatz or r.zusatz_anker in anchors
        assert bool(r.zusatz) == bool(r.zusatz_anker)
    assert any(r.zusatz for r in references)


def test_the_only_paragraph_of_a_section_has_no_number():
    assert section(build(agreement()), "gebiet").startswith("Diese Vereinbarung gilt")


def test_a_list_of_one_is_drawn_into_its_sentence():
    text = section(build(agreement()), "integration")
    assert "(2) Die Vertragsparteien streben an: mindestens 200 Vermittlungen bis zum 31. Dezember 2001." in text


# ------------------------------------------------------------------------------------------- what stays in the file

INTERNAL = [
    "Gespräche laufen",
    "Wetteraukreis",
    "keine Überschneidung",
    "2. Oktober 2000",
    "31.1.2001",
    "November 2000",
]


def test_facts_of_the_preparation_stay_in_the_file():
    text = text_of(build(agreement()))
    assert not [word for word in INTERNAL if word in text]


def test_reasons_stay_in_the_file():
    daten = data()
    daten["oeffentlichkeitsarbeit"]["leitung"] = {"nicht_geregelt": "Geheimer Grund"}
    daten["abweichungen"] = [{"regel": "G2-03", "begruendung": "Geheime Begründung"}]
    daten["zielgruppe"]["gruppen"][0]["anzahl"] = "rund 4.711"
    text = text_of(build(agreement(daten)))
    assert "Geheim" not in text
    assert "4.711" not in text
    assert "Verantwortung für die Öffentlichkeitsarbeit" not in text


# --------------------------------------------------------------------------------------------------- hostile values

HOSTILE = '{{ 7*7 }} **x** [[weg]] <w:t>& "q" (9) neu [#id] ' + "lang" * 1250


SELECT = {
    # Without a day or number there is no decision yet to be named.
    ("parteien", 2, "beschluesse", "organ"),
}


def strings(value, pfad=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, (*pfad, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from strings(inner, (*pfad, i))
    elif isinstance(value, str):
        yield pfad


def replaced(daten, pfad, value):
    daten = copy.deepcopy(daten)
    node = daten
    for key in pfad[:-1]:
        node = node[key]
    node[pfad[-1]] = value
    return daten


def test_every_text_of_the_drafter_comes_out_as_typed():
    daten, checked = data("voll"), 0
    for pfad in strings(daten):
        subject = read_model(replaced(daten, pfad, HOSTILE))
        if subject.befunde:
            continue
        sections = {p.pfad for p in gliedere(subject.vereinbarung).punkte}
        if is_intern("rahmenvereinbarung", pfad, sections) or pfad in SELECT:
            continue
        text = "".join(plain(i) for i in all_inlines(build(subject.vereinbarung)))
        assert HOSTILE in text, pfad
        checked += 1
    assert checked > 120


def keys(value, pfad=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*pfad, key)
            yield from keys(inner, (*pfad, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield (*pfad, i)
            yield from keys(inner, (*pfad, i))


def removed(daten, pfad):
    daten = copy.deepcopy(daten)
    node = daten
    for key in pfad[:-1]:
        node = node[key]
    del node[pfad[-1]]
    return daten


def test_whatever_is_left_out_the_contract_stays_whole():
    daten, checked = data("voll"), 0
    for pfad in keys(daten):
        subject = read_model(removed(daten, pfad))
        if subject.vereinbarung is None or subject.befunde:
            continue
        try:
            dokument = build(subject.vereinbarung)
        except BrokenVorlage:
            raise
        except VereinbarungError:
            continue
        assert missing(subject.vereinbarung, dokument) == [], pfad
        text = text_of(dokument)
        assert not re.search(r" [,.;](?!\d)|\(\s|\s\)|,,|\.\.(?!\.)|: \.", text), (
            pfad,
            re.findall(r".{30} [,.;].{5}", text),
        )
        checked += 1
    assert checked > 250


# ----------------------------------------------------------------------------------------------------------- drafts


def test_draft_shows_what_is_missing():
    daten = data()
    del daten["zielgruppe"]
    daten["kooperationsfelder"]["informationsaustausch"] = {"turnus": 3}
    v = read_model(daten).vereinbarung
    with pytest.raises(VereinbarungError, match="Informationsaustausch, Zielgruppe"):
        build(v)
    dokument = build(v, entwurf=True)
    assert dokument.entwurf
    assert dokument.statuszeile.startswith("Entwurf")
    assert blanks(dokument) == ["– noch offen –", "– noch offen –"]


def test_draft_without_parties_and_dates_is_told_what_is_needed():
    daten = data()
    del daten["parteien"], daten["rechtsstand"]
    daten["geltung"]["laufzeit"] = {"unbefristet": "ja", "beginn": "mit Unterzeichnung"}
    v = read_model(daten).vereinbarung
    with pytest.raises(VereinbarungError, match="nach dem Recht welchen Tages"):
        build(v, entwurf=True)
    daten["rechtsstand"] = "1.1.2001"
    dokument = build(read_model(daten).vereinbarung, entwurf=True)
    assert not any(isinstance(b, Unterschriften) for b in dokument.bloecke)
    assert "– noch offen –" in blanks(dokument)


@pytest.mark.parametrize("pfad", [p for p in keys(data()) if len(p) <= 2 and p not in {("art",), ("format",)}])
def test_a_draft_prints_whatever_is_missing(pfad):
    subject = read_model(removed(data(), pfad))
    dokument = build(subject.vereinbarung, entwurf=True)
    assert dokument.bloecke


@pytest.mark.parametrize("name", ["voll", "voll-sondervereinbarung", "voll-zusatzvereinbarung", "voll-nachtrag"])
def test_a_draft_prints_entries_that_somebody_copied_with_their_id(name):
    """Bookmarks stay apart, which Word insists on, and of two places of one id the first keeps its own."""
    daten = data(name)
    before = {a for b in build(read_model(daten).vereinbarung).bloecke for a in anker_von(b) if a}
    found = [p for p in keys(daten) if isinstance(value_at(daten, p), list)]
    for pfad in reversed(found):  # from the innermost, so that a copy holds copies
        value_at(daten, pfad).append(copy.deepcopy(value_at(daten, (*pfad, 0))))
    dokument = build(read_model(daten).vereinbarung, entwurf=True)
    names = [a for b in dokument.bloecke for a in anker_von(b) if a]
    assert len(set(names)) == len(names) > len(before)
    # What is called by its words has other words now.
    assert len(before - set(names)) < len(before) / 8


# ------------------------------------------------------------------------------------------------ law and the house


@pytest.mark.parametrize(
    ("stand", "wort", "falsch"),
    [
        ("31.12.2004", "Bundessozialhilfegesetz", "SGB II oder"),
        ("1.1.2005", "SGB II oder dem SGB XII", "Bundessozialhilfegesetz"),
    ],
)
def test_wording_follows_the_law_of_the_day(stand, wort, falsch):
    text = section(build(with_value(stand, "rechtsstand")), "zielgruppe")
    assert wort in text
    assert falsch not in text


def test_consent_follows_the_law_of_the_day():
    old = section(build(with_value("24.5.2018", "rechtsstand")), "datenaustausch")
    new = section(build(with_value("25.5.2018", "rechtsstand")), "datenaustausch")
    assert "Datenschutz-Grundverordnung" in new
    assert "Datenschutz-Grundverordnung" not in old


def test_contract_records_the_clauses_it_was_built_from():
    klauseln = {k.klausel: k for k in build(agreement()).klauseln}
    assert klauseln["zielgruppe"].gueltig_bis == date(2004, 12, 31)
    assert all(re.fullmatch("[0-9a-f]{64}", k.hash) and k.herkunft == "standard" for k in klauseln.values())


HAUS = (
    "---\nklausel: informationsaustausch\nversion: 7\ngueltig_ab: 1998-01-01\ngueltig_bis:\nrechtsgrundlagen: []\n---\n"
)


def house(tmp_path, body):
    folder = tmp_path / "rahmenvereinbarung" / "C.1"
    folder.mkdir(parents=True)
    (folder / "informationsaustausch@1998-01-01.j2").write_text(HAUS + body, encoding="utf-8")
    return tmp_path


def test_a_house_brings_its_wording(tmp_path):
    haus = house(tmp_path, "# Austausch\n[#a] (1) Treffen: {{ informationsaustausch.turnus }}. Siehe [[G.2]].\n")
    v = agreement()
    dokument = build(v, vorlagen=haus)
    assert section(dokument, "informationsaustausch") == "Treffen: vierteljährlich. Siehe § 18."
    assert next(k for k in dokument.klauseln if k.klausel == "informationsaustausch").herkunft == "haus"
    gone = {p[:3] for p in missing(v, dokument)}
    assert ("kooperationsfelder", "informationsaustausch", "themen") in gone


def test_a_dead_reference_of_a_clause_names_file_line_and_targets(tmp_path):
    haus = house(tmp_path, "# Austausch\n[#a] (1) Text\n[#b] (2) Siehe [[C.9]].\n")
    with pytest.raises(BrokenVorlage) as caught:
        build(agreement(), vorlagen=haus)
    assert (caught.value.datei, caught.value.zeile) == ("C.1/informationsaustausch@1998-01-01.j2", 10)
    assert "[[C.9]] führt ins Leere" in str(caught.value)
    assert "C.1#a" in caught.value.hilfe


def test_a_blank_in_a_house_clause_is_found(tmp_path):
    haus = house(tmp_path, "# Austausch\n[#a] (1) Treffen am ______ um [•] Uhr.\n")
    assert blanks(build(agreement(), vorlagen=haus)) == ["Treffen am ______ um [•] Uhr."]


# ------------------------------------------------------------------------------------------- the drafter's paragraphs


def with_paragraphs(*absaetze):
    daten = data()
    daten["kooperationsfelder"]["informationsaustausch"]["absaetze"] = list(absaetze)
    return agreement(daten)


def test_own_paragraph_after_a_named_one_goes_behind_its_points(tmp_path):
    haus = house(tmp_path, "# T\n[#a] (1) Eins:\na) x,\nb) y.\n[#b] (2) Zwei.\n")
    v = with_paragraphs({"id": "neu", "stelle": "nach:a", "text": "Neu, siehe [[C.1#b]] und [[neu]]."})
    lines = [f"{b.nummer} {plain(b.inhalt)}" for b in build(v, vorlagen=haus).bloecke if isinstance(b, Absatz)]
    at = lines.index("(1) Eins:")
    assert [line.replace("\u00a0", " ") for line in lines[at + 1 : at + 5]] == [
        "a) x,",
        "b) y.",
        "(2) Neu, siehe § 4 Abs. 3 und § 4 Abs. 2.",
        "(3) Zwei.",
    ]


def test_own_paragraph_at_an_unknown_place_names_the_known_ones():
    v = with_paragraphs({"id": "neu", "stelle": "nach:xyz", "text": "Neu."})
    with pytest.raises(VereinbarungError) as caught:
        build(v)
    assert "„xyz“" in str(caught.value)
    assert "turnus, themen" in caught.value.hilfe


def test_a_third_party_is_named_by_its_id():
    daten = data("voll")
    daten["organisation"]["gremium"]["mitglieder"][2]["partei"] = "bw"
    daten["weitere"]["evaluation"]["durch"] = "bw"
    v = agreement(daten)
    dokument = build(v)
    assert "Den Bericht erstellt das Bildungswerk." in section(dokument, "evaluation")
    assert missing(v, dokument) == []
    assert not re.search(r"\bbw\b", text_of(dokument))


def test_any_text_of_the_drafter_may_refer():
    daten = data("voll")
    daten["zielgruppe"]["definition"] = "Alle nach [[G.2]], [[anlage:plan]], [[C.1#turnus]] und [[ort]], siehe [[A]]."
    daten["kooperationsfelder"]["foerderung"]["instrumente"][0]["instrument"] = "[[E.1]]"
    v = agreement(daten)
    dokument = build(v)
    text = text_of(dokument)
    assert "Alle nach § 20, Anlage 2, § 5 Abs. 2 und § 5 Abs. 3, siehe Präambel." in text
    assert missing(v, dokument) == []
    assert "[[" not in text.replace("[[nichts]]", "")


def test_own_paragraph_may_not_refer_to_a_paragraph_that_does_not_exist():
    v = with_paragraphs({"id": "neu", "text": "Siehe [[E.1#nichts]]."})
    with pytest.raises(VereinbarungError) as caught:
        build(v)
    assert "E.1#einwilligung" in caught.value.hilfe


# ----------------------------------------------------------------------------------------------------- wording of G.2

LAUFZEITEN = [
    (
        {"beginn": "1.7.2001", "dauer": "14 Monate"},
        "am 1. Juli 2001 in Kraft. Sie gilt für die Dauer von 14 Monaten, also bis zum Ablauf des 31. August 2002.",
    ),
    ({"beginn": "1.1.2001", "ende": "31.12.2001"}, "Sie gilt bis zum Ablauf des 31. Dezember 2001."),
    (
        {"beginn": "mit Unterzeichnung", "dauer": "1 Jahr"},
        "mit der Unterzeichnung in Kraft. Sie gilt für die Dauer von einem Jahr, gerechnet vom Inkrafttreten an.",
    ),
    (
        {"beginn": "am Tag nach der Bekanntmachung", "unbefristet": "ja"},
        "am Tag nach ihrer Bekanntmachung in Kraft. Sie gilt auf unbestimmte Zeit.",
    ),
    (
        {"beginn": "mit Inkrafttreten von § 371a SGB III", "unbefristet": "ja"},
        "mit dem Inkrafttreten von § 371a SGB III in Kraft.",
    ),
    (
        {
            "beginn": "1.1.2001",
            "ende": {"mit": "ereignis", "was": "Abschluss des Modells", "spaetestens": "31.12.2004"},
        },
        "Sie endet mit folgendem Ereignis: Abschluss des Modells, spätestens aber mit Ablauf des 31. Dezember 2004.",
    ),
    ({"ohne_laufzeit": "Das Gesetz befristet."}, "Eine bestimmte Laufzeit wird nicht vereinbart."),
    ({"beginn": "1.1.2001", "dauer": "1 Jahr", "verlaengerung": "keine"}, "Eine Verlängerung ist nicht vorgesehen."),
    (
        {
            "beginn": "1.1.2001",
            "dauer": "1 Jahr",
            "verlaengerung": {"um": "1 Jahr", "durch": "automatisch", "widerspruch": "3 Monate"},
        },
        "Die Vereinbarung verlängert sich jeweils um ein Jahr, wenn keine Seite spätestens drei Monate vor dem Ende der Laufzeit schriftlich widerspricht oder kündigt.",
    ),
    (
        {"beginn": "1.1.2001", "dauer": "3 Jahre", "verlaengerung": "automatisch unbefristet"},
        "Danach gilt die Vereinbarung auf unbestimmte Zeit weiter, wenn keine Seite schriftlich widerspricht.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"ordentlich": "6 Monate zum Jahresende"}},
        "mit einer Frist von sechs Monaten zum Ende eines Kalenderjahres kündigen.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"ordentlich": "3 Monate zum 30.4."}},
        "mit einer Frist von drei Monaten zum 30. April eines Jahres kündigen.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"ordentlich": "jederzeit"}},
        "ohne Einhaltung einer Frist kündigen.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"ordentlich": "ausgeschlossen"}},
        "Die ordentliche Kündigung ist ausgeschlossen.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "mindestlaufzeit": "3 Jahre"},
        "Die ordentliche Kündigung wirkt frühestens nach Ablauf von drei Jahren seit dem Inkrafttreten.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "mindestlaufzeit": "31.12.2003"},
        "wirkt frühestens mit Ablauf des 31. Dezember 2003.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "ueberpruefung": "jährlich"},
        "Jeweils nach Ablauf von einem Jahr wird überprüft",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"ausserordentlich": ["rechtsaenderung"]}},
        "Die Vereinbarung kann ferner gekündigt werden, wenn sich Vorschriften ändern, auf denen diese Vereinbarung beruht.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"durch_einzelne": "fortsetzung"}},
        "gilt die Vereinbarung unter den übrigen fort.",
    ),
    (
        {"beginn": "1.1.2001", "unbefristet": "ja", "kuendigung": {"anpassung_ausgeschlossen": "ja"}},
        "nach § 59 SGB X sollen ausgeschlossen sein.",
    ),
]


@pytest.mark.parametrize(("laufzeit", "satz"), LAUFZEITEN)
def test_wording_of_the_term(laufzeit, satz):
    v = with_value(laufzeit, "geltung", "laufzeit")
    dokument = build(v)
    assert satz in section(dokument, "laufzeit")
    assert missing(v, dokument) == []


def test_computed_end_names_all_places_it_came_from():
    ends = [
        i
        for inlines in all_inlines(build(agreement()))
        for i in inlines
        if isinstance(i, Wert) and i.text == "31.\u00a0Dezember\u00a02001"
    ]
    assert any({p[-1] for p in i.pfade} == {"dauer", "beginn"} for i in ends)


FORMEN = [
    (
        {"form": "absicht", "vorhaben": "Prüfung eines Modellteams"},
        "folgendes gemeinsames Vorhaben: Prüfung eines Modellteams.",
    ),
    ({"form": "sondervereinbarung", "sondervereinbarung": "SV-1"}, "Das Nähere regelt die Sondervereinbarung SV-1."),
    (
        {"form": "bestehend", "name": "Kompass", "seit": "1.5.1999"},
        "„Kompass“ fort. Die Einrichtung besteht seit dem 1. Mai 1999.",
    ),
    (
        {"form": "einrichtung_einer_seite", "name": "ZAK", "traeger": "lk"},
        "„ZAK“ ab. Träger der Einrichtung ist der Landkreis.",
    ),
    (
        {"form": "geplant_zum", "zum": "1.7.2001", "name": "BBZ"},
        "planen, zum 1. Juli 2001 eine gemeinsame Vermittlungseinrichtung zu eröffnen. Die Einrichtung trägt den Namen „BBZ“.",
    ),
    (
        {"form": "vorklaerung", "vorhaben": "Erstgespräch mit Laufzettel"},
        "geht eine Vorklärung voraus: Erstgespräch mit Laufzettel.",
    ),
]


@pytest.mark.parametrize(("einrichtung", "satz"), FORMEN)
def test_every_form_of_the_joint_agency(einrichtung, satz):
    v = with_value(einrichtung, "kooperationsfelder", "vermittlungseinrichtung")
    dokument = build(v)
    assert satz in section(dokument, "vermittlungseinrichtung")
    assert missing(v, dokument) == []


# -------------------------------------------------------------------------------------------------------- signatures


def signatures(v):
    return next(b for b in build(v).bloecke if isinstance(b, Unterschriften)).bloecke


def test_two_lines_for_a_landkreis_come_from_the_law_of_the_land():
    daten = data()
    del daten["parteien"][1]["unterzeichner"]
    block = signatures(agreement(daten))[1]
    assert [plain(z.funktion) for z in block.zeilen] == ["Landrat/Landrätin", "Kreisbeigeordneter/Kreisbeigeordnete"]
    assert block.hinweis == "Zwei Unterschriften nach §\u00a045 Abs.\u00a02 HKO"
    assert plain(block.organ) == "Der Kreisausschuss"
    assert block.siegel


def test_what_stands_above_the_signatures_is_kept_with_them():
    blocks = build(agreement(name="voll")).bloecke
    at = next(i for i, b in enumerate(blocks) if isinstance(b, Unterschriften))
    assert isinstance(blocks[at - 1], Absatz)
    assert blocks[at - 1].halten


def test_parties_that_represent_each_other_both_sign():
    daten = data()
    daten["parteien"][0]["vertreten_von"], daten["parteien"][1]["vertreten_von"] = "lk", "aa"
    assert len(signatures(agreement(daten))) == 2


def test_a_party_signs_for_another():
    bloecke = signatures(agreement(name="voll"))
    assert len(bloecke) == 3
    assert "zugleich für Arbeit und Bildung e. V." in plain(bloecke[2].partei)


@pytest.mark.parametrize(
    ("anlage", "beigabe", "gedruckt"),
    [
        ({"text": ["Ein Absatz."]}, "nachstehend abgedruckt", True),
        ({"text": ["Ein Absatz."], "nachgereicht": True}, "nachstehend abgedruckt", True),
        ({"datei": "plan.pdf"}, "gesondert beigefügt", False),
        ({"nachgereicht": True}, "wird nachgereicht", False),
        ({}, "nicht beigefügt", False),
    ],
)
def test_list_of_annexes_says_how_each_comes(anlage, beigabe, gedruckt):
    dokument = build(with_value([{"id": "plan", "titel": "Plan"} | anlage], "anlagen"))
    (liste,) = [b for b in dokument.bloecke if isinstance(b, Anlagenliste)]
    assert [plain(inhalt) for _, inhalt, _ in liste.eintraege] == [f"Plan ({beigabe})"]
    assert any(isinstance(b, Ueberschrift) and b.art == "anlage" for b in dokument.bloecke) == gedruckt
    assert "plan.pdf" not in text_of(dokument)
