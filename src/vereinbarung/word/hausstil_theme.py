"""The theme of the house style: colours and fonts that Word offers in its dialogs."""

from __future__ import annotations

from vereinbarung.word.markup import DECLARATION

_COLOURS = {
    "dk2": "1F2A44",
    "lt2": "EEF0F4",
    "accent1": "1F2A44",
    "accent2": "5B6B8C",
    "accent3": "9C2A1E",
    "accent4": "8A7A4F",
    "accent5": "4F6F5B",
    "accent6": "595959",
    "hlink": "1F2A44",
    "folHlink": "1F2A44",
}
_SCHEME = (
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    + "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items())
)
_FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"

THEME = (
    f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Hausstil">'
    "<a:themeElements>"
    f'<a:clrScheme name="Hausstil">{_SCHEME}</a:clrScheme>'
    f'<a:fontScheme name="Hausstil"><a:majorFont>{_FONT}</a:majorFont><a:minorFont>{_FONT}</a:minorFont></a:fontScheme>'
    f'<a:fmtScheme name="Hausstil"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>'
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
    "</a:themeElements></a:theme>"
)
