"""The plumbing of a Word package: content types, relations, properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.word.markup import DECLARATION, R, attribute, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vereinbarung.vertrag.document import Dokument

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
TYPES = {
    "document": f"{_WORD}document.main+xml",
    "styles": f"{_WORD}styles+xml",
    "numbering": f"{_WORD}numbering+xml",
    "settings": f"{_WORD}settings+xml",
    "header": f"{_WORD}header+xml",
    "footer": f"{_WORD}footer+xml",
    "fontTable": f"{_WORD}fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
    "app": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "custom": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "customXml": "application/xml",
    "customXmlProps": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
}
SEAL = "Siegel"
"""Name of the property that holds the seal of the text."""
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_RELATIONS = {"core": _CORE_RELATION, "app": f"{R}/extended-properties", "custom": f"{R}/custom-properties"}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"


def content_types(kinds: Mapping[str, str], extensions: Mapping[str, str] | None = None) -> str:
    """Return [Content_Types].xml. `kinds`: part name → key of TYPES or a full type; `extensions` for pictures."""
    known = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults = "".join(
        f'<Default Extension="{attribute(extension)}" ContentType="{attribute(kind)}"/>'
        for extension, kind in sorted((known | dict(extensions or {})).items())
    )
    overrides = "".join(
        f'<Override PartName="/{attribute(name)}" ContentType="{attribute(TYPES.get(kind, kind))}"/>'
        for name, kind in sorted(kinds.items())
    )
    return f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def relationships(entries: Iterable[tuple[str, str, str]], external: Iterable[str] = ()) -> str:
    """Return a .rels part from (id, kind or full type, target); `external` names the ids that leave the package."""
    outside = set(external)
    inside = "".join(
        f'<Relationship Id="{rid}" Type="{attribute(kind if ":" in kind else _RELATIONS.get(kind, f"{R}/{kind}"))}" '
        f'Target="{attribute(target)}"{" TargetMode=" + chr(34) + "External" + chr(34) if rid in outside else ""}/>'
        for rid, kind, target in entries
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def core(dokument: Dokument) -> str:
    """Return docProps/core.xml: title, subject, language, dates of the document (never of the clock)."""
    stamp = f"{dokument.stand.isoformat()}T00:00:00Z" if dokument.stand else ""
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>'
        for name in ("created", "modified")
        if stamp
    )
    subject = " · ".join(part for part in (dokument.kurztitel, dokument.aktenzeichen) if part)
    status = "Entwurf" if dokument.entwurf else "Ausfertigung"
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(dokument.titel)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:identifier>{escape(dokument.kennung)}</dc:identifier><dc:language>de-DE</dc:language>"
        f"<cp:contentStatus>{status}</cp:contentStatus>{dates}</cp:coreProperties>"
    )


def app() -> str:
    """Return docProps/app.xml."""
    inside = "<Application>vereinbarung</Application>"
    return f'{DECLARATION}<Properties xmlns="{_PROPERTIES}/extended-properties">{inside}</Properties>'


def custom(dokument: Dokument) -> str:
    """Return docProps/custom.xml: identity, version, and every clause with version, validity, origin and hash."""
    values = {
        "Kennung": dokument.kennung,
        "Aktenzeichen": dokument.aktenzeichen,
        "Fassung": dokument.fassung,
        SEAL: dokument.siegel,
    }
    values = {name: value for name, value in values.items() if value}
    for k in dokument.klauseln:
        valid = f"ab {k.gueltig_ab.isoformat()}" + (f" bis {k.gueltig_bis.isoformat()}" if k.gueltig_bis else "")
        # Word shows 255 characters of a value and wants names that differ in more than case.
        values[f"Klausel {k.klausel}@{k.version}"[:255]] = (
            f"Version {k.version}; gültig {valid}; {k.herkunft}; {k.hash}"
        )
    inside = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{pid}" name="{attribute(name)}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(values.items(), 2)
    )
    return (
        f'{DECLARATION}<Properties xmlns="{_PROPERTIES}/custom-properties" '
        f'xmlns:vt="{_PROPERTIES}/docPropsVTypes">{inside}</Properties>'
    )
