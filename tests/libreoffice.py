"""LibreOffice in tests: one batch, a time limit, a profile and a folder of its own.

Where it is missing tests are skipped; with VEREINBARUNG_ALLES=1 that is an error instead.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import pikepdf
import pytest

TEXT = "txt:Text (encoded):UTF8"
TIME_LIMIT = 240.0


def soffice() -> str:
    """Return the program, or skip the test (fail it with VEREINBARUNG_ALLES=1)."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    message = "LibreOffice (soffice) fehlt: Dieser Test wandelt Word-Dateien um. Debian: apt install libreoffice-writer"
    if os.environ.get("VEREINBARUNG_ALLES") == "1":
        pytest.fail(message)
    pytest.skip(message)


def convert(paths: list[Path], outdir: Path, target: str, limit: float = TIME_LIMIT) -> list[Path]:
    """Convert all files in one run; return the results in the same order.

    `target` is LibreOffice's --convert-to. Fails the test if the time limit passes or a result is missing.
    """
    program = soffice()
    outdir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            program,
            f"-env:UserInstallation={Path(profile).as_uri()}",
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            str(outdir),
            *map(str, paths),
        ]
        # A group of its own: the program starts another one, which would survive the end of the first.
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=os.name == "posix"
        ) as process:
            try:
                output, _ = process.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                _end(process)
                pytest.fail(f"LibreOffice did not finish within {limit:.0f} s")
    suffix = "." + target.split(":", 1)[0]
    results = [outdir / (p.stem + suffix) for p in paths]
    missing = [r.name for r in results if not r.is_file()]
    assert not missing, f"LibreOffice made no {missing}: {output.decode(errors='replace')[-500:]}"
    return results


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.communicate()


def to_pdf(paths: list[Path], outdir: Path) -> list[Path]:
    """Convert Word files to PDF in one run."""
    return convert(paths, outdir, "pdf")


def to_text(paths: list[Path], outdir: Path) -> list[str]:
    """Return the text of Word files with the numbers LibreOffice counted; one paragraph per line."""
    return [p.read_text(encoding="utf-8-sig") for p in convert(paths, outdir, TEXT)]


def pages(pdf: Path) -> list[str]:
    """Return the text of each page as it was drawn, read from the PDF itself; every white space is one space."""
    with pikepdf.open(pdf) as document:
        return [_page_text(page) for page in document.pages]


def _page_text(page: pikepdf.Page) -> str:
    fonts = {str(name): _Font(font) for name, font in page.resources.get("/Font", {}).items()}
    out: list[str] = []
    font: _Font | None = None
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "Tf":
                font = fonts.get(str(operands[0]))
            case "Tj" if font:
                out.append(font.text(bytes(operands[0])))
            case "TJ" if font:
                out += [font.text(bytes(piece)) for piece in operands[0] if isinstance(piece, pikepdf.String)]
            case "ET":
                out.append(" ")
    return re.sub(r"\s+", " ", "".join(out))


class _Font:
    """Codes of an embedded font → text, by its own table."""

    def __init__(self, font: pikepdf.Object) -> None:
        self.width = 2 if font.get("/Subtype") == "/Type0" else 1
        self.table: dict[int, str] = {}
        cmap = font.get("/ToUnicode")
        if cmap is None:
            return
        source = cmap.read_bytes().decode("latin-1")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.DOTALL):
            for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
                self.table[int(code, 16)] = _utf16(text)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", source, re.DOTALL):
            for low, high, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                for i in range(int(high, 16) - int(low, 16) + 1):
                    self.table[int(low, 16) + i] = chr(int(text, 16) + i)

    def text(self, data: bytes) -> str:
        codes = (int.from_bytes(data[i : i + self.width], "big") for i in range(0, len(data), self.width))
        return "".join(self.table.get(code, "\ufffd") for code in codes)


def _utf16(hexadecimal: str) -> str:
    return bytes.fromhex(hexadecimal).decode("utf-16-be")
