"""Every variant of term and notice that real agreements show can be written in the YAML and computed."""

from datetime import date

import pytest
from pydantic import ValidationError

from vereinbarung.fristen import laufzeit as fl
from vereinbarung.fristen.kuendigung import berechne
from vereinbarung.model.laufzeit import Laufzeit


def d(text):
    tag, monat, jahr = text.split(".")
    return date(int(jahr), int(monat), int(tag))


def lies(**mapping):
    return Laufzeit.model_validate(mapping)


JAHR = {"beginn": "1.1.2001", "dauer": "1 Jahr"}
OFFEN = {"beginn": "1.1.2001", "unbefristet": "ja"}


@pytest.mark.parametrize(
    ("mapping", "ende", "zum", "zugang"),
    [
        (
            JAHR
            | {
                "verlaengerung": {
                    "um": "1 Jahr",
                    "durch": "automatisch",
                    "nach": "Überprüfung",
                    "widerspruch": "3 Monate",
                }
            },
            "31.12.2001",
            "31.12.2001",
            "30.9.2001",
        ),
        (
            JAHR
            | {
                "verlaengerung": "automatisch um 1 Jahr",
                "kuendigung": {"ordentlich": "3 Monate zum Ende der Laufzeit"},
            },
            "31.12.2001",
            "31.12.2001",
            "30.9.2001",
        ),
        (
            JAHR
            | {"verlaengerung": "automatisch unbefristet", "kuendigung": {"ordentlich": "6 Monate zum Jahresende"}},
            "31.12.2001",
            "31.12.2001",
            "30.6.2001",
        ),
        ({"beginn": "1.1.2001", "ende": "31.12.2001", "verlaengerung": "durch Vereinbarung"}, "31.12.2001", None, None),
        (JAHR | {"kuendigung": {"aus_wichtigem_grund": "jederzeit"}}, "31.12.2001", None, None),
        (OFFEN | {"kuendigung": {"ordentlich": "24 Monate zum Jahresende"}}, None, "31.12.2003", "31.12.2001"),
        (OFFEN | {"kuendigung": {"ordentlich": "6 Monate zum Schuljahresende"}}, None, "31.7.2001", "31.1.2001"),
        (OFFEN | {"kuendigung": {"ordentlich": "3 Monate zum 30.4."}}, None, "30.4.2001", "31.1.2001"),
        (OFFEN | {"kuendigung": {"ordentlich": "3 Monate"}}, None, "1.4.2001", "1.1.2001"),
        (
            OFFEN | {"mindestlaufzeit": "bis 31.12.2003", "kuendigung": {"ordentlich": "3 Monate zum Quartalsende"}},
            None,
            "31.12.2003",
            "30.9.2003",
        ),
        (
            OFFEN
            | {
                "mindestlaufzeit": {"dauer": "3 Jahre", "gilt_fuer": "Erklärung"},
                "kuendigung": {"ordentlich": "3 Monate zum Quartalsende"},
            },
            None,
            "30.6.2004",
            "31.3.2004",
        ),
        (
            OFFEN
            | {
                "mindestlaufzeit": {"ereignis": "Umzug", "am": "15.5.2002"},
                "kuendigung": {"ordentlich": "zum Monatsende"},
            },
            None,
            "31.5.2002",
            "31.5.2002",
        ),
        (
            OFFEN
            | {"kuendigung": {"ordentlich": {"frist": "6 Monate", "alle": "5 Jahre", "zustimmung": "des Landes"}}},
            None,
            "31.12.2005",
            "30.6.2005",
        ),
        (
            {"beginn": "1.1.2001", "ende": {"mit": "nachfolgeregelung", "was": "Gesetz", "spaetestens": "31.12.2004"}},
            "31.12.2004",
            None,
            None,
        ),
        (
            {"beginn": {"ab": "unterzeichnung_aller", "am": "15.12.2000", "folgt": "folgemonat"}, "dauer": "14 Monate"},
            "28.2.2002",
            None,
            None,
        ),
        (
            {"beginn": {"ab": "bekanntmachung", "am": "31.12.2000", "folgt": "am Tag danach"}, "dauer": "1 Jahr"},
            "31.12.2001",
            None,
            None,
        ),
        (
            {
                "beginn": {"am": "1.1.2001", "rueckwirkend": "ja", "vorbehalt": "Zustimmung des Kreistags"},
                "dauer": "2 Wochen",
            },
            "14.1.2001",
            None,
            None,
        ),
        (
            {"beginn": "1.1.2001", "ende": {"mit": "vertrag", "was": "RV-Giessen-2001", "am": "30.6.2002"}},
            "30.6.2002",
            None,
            None,
        ),
        ({"ohne_laufzeit": "Die Zusammenarbeit folgt aus dem Gesetz."}, None, None, None),
    ],
)
def test_a_variant_is_read_and_computed(mapping, ende, zum, zugang):
    plan = berechne(lies(**mapping).regel(), d("1.1.2001"))
    kuendigung = plan.kuendigung
    gerechnet = (plan.ende.datum, kuendigung and kuendigung.zum, kuendigung and kuendigung.zugang_bis)
    assert gerechnet == tuple(d(tag) if tag else None for tag in (ende, zum, zugang))


@pytest.mark.parametrize(
    ("text", "anlass", "was", "verschiebung"),
    [
        ("mit Unterzeichnung", "unterzeichnung", "", "keine"),
        ("mit der Unterzeichnung durch alle Parteien", "unterzeichnung_aller", "", "keine"),
        ("am Tag der Bekanntmachung", "bekanntmachung", "", "keine"),
        ("am Tag nach der Bekanntmachung", "bekanntmachung", "", "folgetag"),
        ("am Ersten des Monats nach der Unterzeichnung", "unterzeichnung", "", "folgemonat"),
        ("mit Genehmigung", "genehmigung", "", "keine"),
        ("mit Inkrafttreten von § 371a SGB III", "inkrafttreten", "§ 371a SGB III", "keine"),
    ],
)
def test_a_begin_in_words_is_read(text, anlass, was, verschiebung):
    beginn = lies(beginn=text, dauer="1 Jahr").regel().beginn
    assert (beginn.anlass, beginn.was, beginn.verschiebung, beginn.datum) == (anlass, was, verschiebung, None)


def test_the_day_of_signing_dates_a_begin_with_the_signature():
    laufzeit = lies(beginn="am Ersten des Monats nach Unterzeichnung", dauer="1 Jahr")
    assert laufzeit.beginn_am is None
    assert laufzeit.regel(d("15.12.2000")).beginn.erster_tag == d("1.1.2001")
    assert lies(**JAHR).regel(d("15.12.2000")).beginn.erster_tag == d("1.1.2001")


def test_the_rest_of_a_term_is_kept():
    regel = lies(
        **JAHR,
        ueberpruefung="3 Monate vorher",
        folgen="Laufende Maßnahmen werden zu Ende geführt",
        abweichend=[{"punkt": "H.12", "dauer": "2 Jahre"}],
        kuendigung={
            "ordentlich": "ausgeschlossen",
            "aus_wichtigem_grund": {"frist": "1 Monat zum Monatsende", "beispiele": ["Wegfall der Förderung"]},
            "ausserordentlich": [
                "Rechtsänderung",
                {"grund": "preisaenderung", "ueber": "10 %"},
                {"grund": "fruchtlose Frist", "nachfrist": "1 Monat"},
            ],
            "form": "schriftlich",
            "gegenueber": "allen",
            "zugang_entscheidet": "ja",
            "durch_einzelne": {"folge": "anschlusskuendigung", "binnen": "1 Monat"},
        },
    ).regel()
    assert regel.ordentlich is None
    assert [g.grund for g in regel.ausserordentlich] == [
        "wichtiger_grund",
        "rechtsaenderung",
        "preisaenderung",
        "fruchtlose_frist",
    ]
    assert regel.ausserordentlich[0].beispiele == ("Wegfall der Förderung",)
    assert regel.ausserordentlich[2].ueber == 10
    assert (regel.form, regel.adressat, regel.zugang_entscheidet) == ("schriftlich", "allen", True)
    assert regel.einzelner.folge is fl.Folge.ANSCHLUSSKUENDIGUNG
    assert str(regel.ueberpruefung.vorher) == "3 Monate"
    assert (regel.abweichend[0].ziel, str(regel.abweichend[0].ende.dauer)) == ("H.12", "2 Jahre")
    assert regel.folgen == ("Laufende Maßnahmen werden zu Ende geführt",)


@pytest.mark.parametrize(
    ("mapping", "pfad", "satz"),
    [
        ({"beginn": "1.1.2001"}, (), "genau eines gesagt"),
        (OFFEN | {"dauer": "1 Jahr"}, (), "genau eines gesagt"),
        ({"dauer": "1 Jahr"}, (), "Beginn der Laufzeit fehlt"),
        ({"beginn": "Ostern", "dauer": "1 Jahr"}, ("beginn",), "als Beginn nicht lesbar"),
        ({"beginn": "30.2.2001", "dauer": "1 Jahr"}, ("beginn", "am"), "gibt es nicht im Kalender"),
        ({"beginn": {"ab": "ereignis"}, "dauer": "1 Jahr"}, ("beginn",), "worauf es ankommt"),
        (JAHR | {"ende": "bald"}, ("ende",), "als Ende nicht lesbar"),
        (JAHR | {"verlaengerung": "vielleicht"}, ("verlaengerung",), "als Verlängerung nicht lesbar"),
        (JAHR | {"verlaengerung": {"durch": "automatisch"}}, ("verlaengerung",), "fehlt, um wie viel"),
        (OFFEN | {"verlaengerung": "um 1 Jahr"}, (), "lässt sich nicht verlängern"),
        (JAHR | {"ueberpruefung": "bald"}, ("ueberpruefung",), "Zeitpunkt der Überprüfung"),
        (JAHR | {"mindestlaufzeit": {"bis": "1.7.2001", "dauer": "1 Jahr"}}, ("mindestlaufzeit",), "genau eines"),
        (
            JAHR | {"kuendigung": {"ordentlich": "3 Mohnate"}},
            ("kuendigung", "ordentlich", "frist"),
            "keine Kündigungsfrist",
        ),
        (JAHR | {"kuendigung": {"ordentlich": {}}}, ("kuendigung", "ordentlich"), "Frist der ordentlichen Kündigung"),
        (
            JAHR | {"kuendigung": {"ausserordentlich": ["preisaenderung"]}},
            ("kuendigung", "ausserordentlich", 0),
            "fehlt die Angabe „ueber“",
        ),
        (
            JAHR | {"kuendigung": {"durch_einzelne": "anschlusskuendigung"}},
            ("kuendigung", "durch_einzelne"),
            "„binnen“",
        ),
    ],
)
def test_what_is_not_whole_says_why_in_german(mapping, pfad, satz):
    with pytest.raises(ValidationError) as caught:
        lies(**mapping)
    (fehler,) = caught.value.errors(include_url=False)
    assert fehler["loc"] == pfad
    assert satz in fehler["msg"]
