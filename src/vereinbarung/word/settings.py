"""settings.xml: our own, with the few choices that a house makes in Word's layout dialogs taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.word.markup import DECLARATION, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_COMPAT = "".join(
    f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
    for name, value in (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
        ("useWord2013TrackBottomHyphenation", 0),
    )
)
_COLOURS = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
    'w:accent2="accent2" '
    'w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" '
    'w:followedHyperlink="followedHyperlink"/>'
)
# In the order of the schema; what a house may change carries the value used if it says nothing.
_CHOICES = (
    ("mirrorMargins", ""),
    ("defaultTabStop", '<w:defaultTabStop w:val="709"/>'),
    ("autoHyphenation", "<w:autoHyphenation/>"),
    ("consecutiveHyphenLimit", '<w:consecutiveHyphenLimit w:val="2"/>'),
    ("hyphenationZone", '<w:hyphenationZone w:val="357"/>'),
    ("doNotHyphenateCaps", "<w:doNotHyphenateCaps/>"),
    ("evenAndOddHeaders", ""),
)
_SWITCHES = ("mirrorMargins", "autoHyphenation", "doNotHyphenateCaps", "evenAndOddHeaders")


def settings(house: _Element | None = None) -> str:
    """Return settings.xml. Revision ids, attached templates, protection, updating of fields are never taken over."""
    chosen = []
    for name, otherwise in _CHOICES:
        element = None if house is None else house.find(f"{{{W}}}{name}")
        if element is None:
            # Word says that something is switched off by not saying anything.
            chosen.append(otherwise if house is None or name not in _SWITCHES else "")
            continue
        value = element.get(f"{{{W}}}val")
        safe = f' w:val="{value}"' if value is not None and value.isalnum() else ""
        chosen.append(f"<w:{name}{safe}/>")
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>{"".join(chosen)}'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat>{_COMPAT}</w:compat><w:themeFontLang w:val="de-DE"/>{_COLOURS}'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


SETTINGS = settings()
