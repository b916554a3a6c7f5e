"""A contract tree as the assembly would make it: every kind of block, own wording, invented parties."""

from __future__ import annotations

from datetime import date

from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Herkunft,
    Inhaltsverzeichnis,
    Inline,
    Klauselnachweis,
    ParteiBlock,
    Tabelle,
    Text,
    Titelblock,
    Ueberschrift,
    Umbruch,
    Unterschriften,
    Unterschriftsblock,
    Unterschriftszeile,
    Verweis,
    Wert,
)

N = "\u00a0"


def wert(text: str, *pfad: str | int, fett: bool = False) -> Wert:
    """Return a value at one path."""
    return Wert(text, (pfad,), fett)


def t(text: str) -> Text:
    """Return wording with non-breaking spaces after § and Abs."""
    return Text(text.replace("§ ", f"§{N}").replace("Abs. ", f"Abs.{N}"))


class Zaehler:
    """Builds blocks with running numbers and anchors."""

    def __init__(self) -> None:
        self.bloecke: list[Block] = []
        self.stand = [0, 0, 0, 0]
        self.anlage_nr = 0

    def paragraph(self, titel: str, anker: str = "") -> None:
        """Add a numbered heading."""
        self.stand = [self.stand[0] + 1, 0, 0, 0]
        self.bloecke.append(
            Ueberschrift((Text(titel),), anker or f"k_p{self.stand[0]}", "paragraph", f"§{N}{self.stand[0]}")
        )

    def frei(self, titel: str, anker: str) -> None:
        """Add a heading without a number."""
        self.bloecke.append(Ueberschrift((Text(titel),), anker, "frei"))

    def anlage(self, titel: str, anker: str) -> None:
        """Add the heading of an annex; its paragraphs count from (1) again."""
        self.anlage_nr += 1
        self.stand[1:] = [0, 0, 0]
        self.bloecke.append(Ueberschrift((Text(titel),), anker, "anlage", f"Anlage{N}{self.anlage_nr}"))

    def text(self, *inhalt: Inline | str) -> None:
        """Add running text."""
        self._absatz(0, "", inhalt)

    def absatz(self, *inhalt: Inline | str, anker: str = "") -> None:
        """Add "(1)"."""
        self.stand[1] += 1
        self.stand[2:] = [0, 0]
        self._absatz(1, f"({self.stand[1]})", inhalt, anker)

    def punkt(self, *inhalt: Inline | str) -> None:
        """Add "a)"."""
        self.stand[2] += 1
        self.stand[3] = 0
        self._absatz(2, f"{chr(96 + self.stand[2])})", inhalt)

    def unterpunkt(self, *inhalt: Inline | str) -> None:
        """Add "aa)"."""
        self.stand[3] += 1
        self._absatz(3, f"{chr(96 + self.stand[3]) * 2})", inhalt)

    def strich(self, *inhalt: Inline | str) -> None:
        """Add a dash."""
        self._absatz(4, "", inhalt)

    def _absatz(self, ebene: int, nummer: str, inhalt: tuple[Inline | str, ...], anker: str = "") -> None:
        inlines = tuple(t(i) if isinstance(i, str) else i for i in inhalt)
        anker = anker or f"k_b{len(self.bloecke)}"
        herkunft = Herkunft("muster", 1, f"abs{len(self.bloecke)}")
        self.bloecke.append(Absatz(inlines, ebene, nummer, anker, herkunft))


def partei(index: int, name: str, genannt: str, *zeilen: str) -> ParteiBlock:
    """Return a party of the title block."""
    return ParteiBlock(
        (wert(name, "parteien", index, "name"),),
        tuple((wert(z, "parteien", index, "anschrift"),) for z in zeilen),
        (wert(genannt, "parteien", index, "kurzname"),),
    )


def unterschrift(
    name: str, genannt: str, *personen: tuple[str, str], organ: str = "", hinweis: str = "", siegel: bool = False
) -> Unterschriftsblock:
    """Return the signature block of a party."""
    return Unterschriftsblock(
        (Text(name),),
        (Text(genannt),),
        (Text(organ),) if organ else (),
        tuple(Unterschriftszeile((Text(n),) if n else (), (Text(f),) if f else ()) for n, f in personen),
        hinweis,
        siegel,
    )


def _inhalt() -> list[Block]:
    z = Zaehler()
    _anfang(z)
    _mitte(z)
    _ende(z)
    return z.bloecke


def _anfang(z: Zaehler) -> None:
    z.frei("Präambel", "k_praeambel")
    z.text(
        "Die Vertragsparteien wollen, dass arbeitsuchende Menschen in ", wert("Lindenau und dem Umland", "gebiet"),
        " ohne Umwege Beratung, Vermittlung und Hilfe finden. Sie sind überzeugt, dass „Beratung aus einer Hand“ nur gelingt, "
        "wenn die Leistungen der Arbeitsverwaltung und der Sozialhilfeträger aufeinander abgestimmt erbracht werden.",
    )  # fmt: skip
    z.text(
        "Hierzu schließen sie diese Vereinbarung. Sie lässt die gesetzlichen Zuständigkeiten unberührt und begründet "
        "keine Ansprüche Dritter."
    )
    z.paragraph("Gegenstand und Grundsätze", "k_gegenstand")
    z.absatz("Gegenstand ist die Zusammenarbeit bei der Vermittlung in Arbeit und bei der Hilfe zur Arbeit.")
    z.absatz("Zielgruppe sind Menschen, die", anker="k_zielgruppe")
    z.punkt("laufende Hilfe zum Lebensunterhalt beziehen oder beantragt haben,")
    z.punkt("Leistungen der Arbeitsförderung erhalten, insbesondere")
    z.unterpunkt("Leistungen bei beruflicher Weiterbildung,")
    z.unterpunkt("Leistungen zur Förderung der Aufnahme einer Beschäftigung oder")
    z.unterpunkt("ergänzende Hilfen während einer Maßnahme, oder")
    z.punkt("ohne Anschluss aus der Schule entlassen werden.")
    z.absatz("Die Aufgabenverteilung ergibt sich aus ", Verweis("k_anlage_aufgaben", f"Anlage{N}1"), ".")
    z.paragraph("Ziele", "k_ziele")
    z.absatz(
        "Die Vertragsparteien wirken darauf hin, dass keine Person der Zielgruppe nach ",
        Verweis("k_gegenstand", f"§{N}1", f" Abs.{N}2", "k_zielgruppe"), " zwischen den Zuständigkeiten verloren geht.",
    )  # fmt: skip
    z.absatz("Sie setzen sich für die Laufzeit folgende messbare Ziele:")
    z.bloecke.append(
        Tabelle(
            ((Text("Ziel"),), (Text("Messgröße"),), (Text("Wert"),), (Text("bis"),)),
            (
                (
                    (Text("Mehr Vermittlungen in den ersten Arbeitsmarkt"),),
                    (Text("Vermittlungen je Jahr, gezählt nach der gemeinsamen Statistik"),),
                    (wert("250", "ziele", 0, "wert"),),
                    (wert(f"31.{N}Dezember 2002", "ziele", 0, "bis"),),
                ),
                (
                    (Text("Kürzere Wege"),),
                    (Text("Tage zwischen Vorsprache und erstem gemeinsamen Gespräch"),),
                    (wert("höchstens 10", "ziele", 1, "wert"),),
                    (wert(f"30.{N}Juni 2002", "ziele", 1, "bis"),),
                ),
                (
                    (Text("Weniger Abbrüche"),),
                    (Text("Anteil vorzeitig beendeter Maßnahmen"),),
                    (wert(f"unter 12{N}%", "ziele", 2, "wert"),),
                    (wert(f"31.{N}Dezember 2002", "ziele", 2, "bis"),),
                ),
            ),
            (30, 40, 14, 18),
            "Messbare Ziele der Zusammenarbeit",
        )
    )
    z.absatz("Ein verfehltes Ziel begründet keine Ansprüche; es ist Anlass für ein Gespräch nach § 8.")
    z.paragraph("Gemeinsame Anlaufstelle", "k_anlaufstelle")
    z.absatz(
        "Die Vertragsparteien betreiben eine gemeinsame Anlaufstelle unter dem Namen „",
        wert("Haus der Arbeit Lindenau", "anlaufstelle", "name"), "“, ", wert("Güterbahnhof 3, 39999 Lindenau", "anlaufstelle", "ort"), ".",
    )  # fmt: skip
    z.absatz("In der Anlaufstelle werden angeboten:")
    for angebot in (
        "Erstberatung ohne Termin,",
        "gemeinsame Fallbesprechungen,",
        "Vermittlung in Arbeit und Ausbildung,",
    ):
        z.strich(angebot)
    z.strich("Beratung zu Schulden, Sucht und Wohnen durch die beauftragten Träger der freien Wohlfahrtspflege.")
    z.absatz("Jede Vertragspartei trägt die Kosten ihres Personals. Die Sachkosten werden nach § 6 geteilt.")


def _mitte(z: Zaehler) -> None:
    z.paragraph("Förderinstrumente")
    z.absatz("Die Vertragsparteien stimmen den Einsatz ihrer Förderinstrumente vierteljährlich ab.")
    z.absatz("Dabei gilt:")
    z.punkt("Maßnahmen mit Aussicht auf eine Beschäftigung von mehr als zwölf Monaten gehen vor;")
    z.punkt("eine Person wird nicht gleichzeitig aus zwei Programmen mit demselben Zweck gefördert;")
    z.punkt("vor einer Zuweisung hören die Vertragsparteien einander an.")
    z.paragraph("Datenschutz", "k_datenschutz")
    z.absatz(
        "Sozialdaten werden nur übermittelt, soweit eine gesetzliche Befugnis besteht oder die betroffene Person eingewilligt hat. "
        "Die Einwilligung wird schriftlich nach dem Muster der ", Verweis("k_anlage_einwilligung", f"Anlage{N}2"),
        " eingeholt und kann jederzeit widerrufen werden. Die Ablehnung hat für die betroffene Person keine Nachteile.",
    )  # fmt: skip
    z.absatz("Die Akten bleiben getrennt. Wer Einsicht nimmt, vermerkt Tag, Anlass und Namen.")
    z.paragraph("Kosten")
    z.absatz(
        "Die Sachkosten der Anlaufstelle von jährlich ", wert(f"48.000{N}DM", "kosten", "sachkosten"),
        " tragen das Arbeitsamt und die Stadt je zur Hälfte.",
    )  # fmt: skip
    z.absatz(
        "Die Abrechnung erfolgt bis zum 31. März des Folgejahres. Für sie gelten ",
        Verweis("k_anlaufstelle", f"§{N}3"),
        " entsprechend und das Haushaltsrecht der jeweiligen Vertragspartei.",
    )
    z.paragraph("Organisation")
    z.absatz("Es wird ein Lenkungskreis gebildet. Ihm gehören an:")
    z.punkt("die Leitung des Arbeitsamtes,")
    z.punkt("die Leitung des Sozialamtes der Stadt und")
    z.punkt("eine Vertretung der Träger der freien Wohlfahrtspflege mit beratender Stimme.")
    z.absatz("Der Lenkungskreis tagt mindestens zweimal im Jahr und entscheidet einstimmig.")
    z.absatz(
        "Meinungsverschiedenheiten, die der Lenkungskreis nicht beilegt, werden den Leitungen der Vertragsparteien vorgelegt."
    )


def _ende(z: Zaehler) -> None:
    z.paragraph("Auswertung", "k_auswertung")
    z.absatz("Zum Ende jedes Kalenderjahres werten die Vertragsparteien die Zusammenarbeit gemeinsam aus.")
    z.absatz("Der Bericht wird dem Kreisausschuss und dem Verwaltungsausschuss des Arbeitsamtes vorgelegt.")
    z.paragraph("Laufzeit und Kündigung", "k_laufzeit")
    z.absatz(
        "Diese Vereinbarung beginnt am ", wert(f"1.{N}Januar 2001", "laufzeit", "beginn"), " und endet am ",
        Wert(f"31.{N}Dezember 2002", (("laufzeit", "beginn"), ("laufzeit", "dauer"))), ".",
    )  # fmt: skip
    z.absatz(
        "Sie kann mit einer Frist von ",
        wert("sechs Monaten zum Jahresende", "laufzeit", "kuendigung"),
        " schriftlich gekündigt werden.",
    )
    z.absatz(
        "Spätestens drei Monate vor dem Ende entscheiden die Vertragsparteien aufgrund der Auswertung nach ",
        Verweis("k_auswertung", f"§{N}8"),
        " über eine Fortsetzung.",
    )
    z.paragraph("Schlussbestimmungen")
    z.absatz("Änderungen bedürfen der Schriftform. Das gilt auch für diese Bestimmung.")
    z.absatz(
        "Ist eine Bestimmung unwirksam, so bleiben die übrigen wirksam. An ihre Stelle tritt eine Regelung, die dem Gewollten möglichst nahekommt."
    )
    z.frei("Anlagen", "k_anlagen")
    z.bloecke.append(
        Anlagenliste(
            (
                (f"Anlage{N}1", (Text("Aufgabenverteilung"),), "k_anlage_aufgaben"),
                (f"Anlage{N}2", (Text("Muster der Einwilligung"),), "k_anlage_einwilligung"),
                (f"Anlage{N}3", (Text("Lageplan der Anlaufstelle (gesondert beigefügt)"),), ""),
            )
        )
    )
    z.frei("Unterschriften", "k_unterschriften")
    z.bloecke.append(
        Unterschriften(
            (
                unterschrift("Arbeitsamt Lindenau", "Arbeitsamt", ("Dr. Annegret Vogelsang-Brückner", "Direktorin des Arbeitsamtes")),
                unterschrift(
                    "Stadt Lindenau", "Stadt", ("Ilse Hofmeister", "Oberbürgermeisterin"), ("Jörg Süßmilch", "Bürgermeister"),
                    organ="Der Magistrat", hinweis=f"Zwei Unterschriften nach §{N}71 Abs.{N}2 HGO", siegel=True,
                ),
                unterschrift(
                    "Landkreis Lindenau", "Landkreis", ("Dr. Lena Groß", "Landrätin"), ("Uwe Ättl", "Erster Kreisbeigeordneter"),
                    organ="Der Kreisausschuss", hinweis=f"Zwei Unterschriften nach §{N}45 Abs.{N}2 HKO", siegel=True,
                ),
            )
        )
    )  # fmt: skip
    z.anlage("Aufgabenverteilung", "k_anlage_aufgaben")
    z.absatz("Das Arbeitsamt übernimmt die Vermittlung in Arbeit und Ausbildung sowie die Beratung der Betriebe.")
    z.absatz("Die Stadt und der Landkreis übernehmen")
    z.punkt("die Hilfe zur Arbeit,")
    z.punkt("die psychosoziale Betreuung.")
    z.anlage("Muster der Einwilligung", "k_anlage_einwilligung")
    z.text(
        "Ich bin damit einverstanden, dass das Arbeitsamt und das Sozialamt die folgenden Angaben austauschen:", Umbruch(),
        "Name, Anschrift, Geburtsdatum, Ausbildung und beruflicher Werdegang.",
    )  # fmt: skip
    z.text("Ich kann diese Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.")


def muster(*, entwurf: bool = False) -> Dokument:
    """Return a contract of about seven pages."""
    titelblock = Titelblock(
        (wert("Rahmenvereinbarung zur Zusammenarbeit", "titel"),),
        (Text("bei der Beratung, Vermittlung und Förderung arbeitsuchender Menschen in Lindenau"),),
        "öffentlich-rechtlicher Vertrag",
        (
            partei(
                0, "Arbeitsamt Lindenau", "Arbeitsamt", "Nordring 12, 39999 Lindenau", "vertreten durch die Direktorin"
            ),
            partei(1, "Stadt Lindenau", "Stadt", "Rathausplatz 1, 39999 Lindenau", "vertreten durch den Magistrat"),
            partei(
                2,
                "Landkreis Lindenau",
                "Landkreis",
                "Schlossstraße 7, 39999 Lindenau",
                "vertreten durch den Kreisausschuss",
            ),
        ),
        (Text("Vertragsparteien"),),
    )
    return Dokument(
        "Rahmenvereinbarung zur Zusammenarbeit",
        "Rahmenvereinbarung Lindenau",
        (titelblock, Inhaltsverzeichnis(), *_inhalt()),
        aktenzeichen="51.2-0815/2000",
        fassung=f"Entwurf, Stand 12.{N}Oktober 2000" if entwurf else f"Fassung vom 12.{N}Oktober 2000",
        statuszeile="Entwurf – noch nicht zur Unterschrift bestimmt" if entwurf else "",
        entwurf=entwurf,
        stand=date(2000, 10, 12),
        kennung="lindenau-2000",
        klauseln=(
            Klauselnachweis("ziele", 2, date(1998, 1, 1), None, "standard", "9f1c"),
            Klauselnachweis("datenschutz", 1, date(1998, 1, 1), date(2018, 5, 24), "haus", "77aa"),
        ),
    )
