"""Which files a search takes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from vereinbarung.errors import UnreadableSource
from vereinbarung.source import collect, nearby
from vereinbarung.source.reading import MAX_BYTES


def put(folder: Path, name: str, content: str | bytes = "art: rahmenvereinbarung\n") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def names(found: list[str], top: Path) -> list[str]:
    return [Path(path).relative_to(top).as_posix() for path in found]


def test_folders_give_our_files_sorted_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b/z.yaml", "b/a.yml", "a/x.yaml", "c.YAML"):
        put(tmp_path, name)
    put(tmp_path, "b/auch.yaml", "# Kopf\r\nkennung: X\r\nart : x\r\n")
    put(tmp_path, "bom.yaml", b"\xef\xbb\xbfart: x\n")
    put(tmp_path, "fremd.yaml", "name: x\n  art: y\nartikel: z\n")
    put(tmp_path, "text.txt")
    put(tmp_path, ".versteckt/a.yaml")
    put(tmp_path, ".a.yaml")
    found = collect([tmp_path])
    assert names(found.files, tmp_path) == ["bom.yaml", "c.YAML", "a/x.yaml", "b/a.yml", "b/auch.yaml", "b/z.yaml"]
    assert found.notes == []
    assert found.refused == []


def test_named_files_are_ours_whatever_they_are(tmp_path: Path) -> None:
    paths = [put(tmp_path, "notiz.txt", "x"), put(tmp_path, ".geheim.yaml", b"\xff"), tmp_path / "fehlt.yaml"]
    assert collect(paths).files == [str(path) for path in paths]


def test_named_files_may_be_asked_what_they_are(tmp_path: Path) -> None:
    ours = [put(tmp_path, "a.yaml"), put(tmp_path, "b.YML", b"titel: \xfc\nart: x\n"), put(tmp_path, "o/c.yaml")]
    alien = [put(tmp_path, "ablauf.yml", "on: push\n  art: x\n"), put(tmp_path, "notiz.txt")]
    dark = put(tmp_path, "utf16.yaml", "art: x\n".encode("utf-16"))
    found = collect([*ours[:2], *alien, dark, tmp_path / "o", tmp_path / "fehlt.yaml"], nur_eigene=True)
    assert found.files == [str(path) for path in ours]
    assert found.named == [str(path) for path in ours[:2]]
    assert found.notes == [str(dark)]
    assert [Path(e.datei).name for e in found.refused] == ["fehlt.yaml"]


def test_each_file_comes_once_however_it_is_named(tmp_path: Path) -> None:
    one, two = put(tmp_path, "eins.yaml"), put(tmp_path, "zwei.yaml")
    assert collect([two, tmp_path, f"{tmp_path}/./eins.yaml"]).files == [str(two), str(one)]


def test_files_nobody_can_read_are_noted_when_merely_met(tmp_path: Path) -> None:
    put(tmp_path, "alt.yaml", "art: Gießen\n".encode("cp1252"))
    put(tmp_path, "breit.yaml", "art: x\n".encode("utf-16"))
    put(tmp_path, "breit_ohne.yaml", "art: x\n".encode("utf-16-le"))
    with put(tmp_path, "gross.yaml").open("r+b") as file:
        file.truncate(MAX_BYTES + 1)
    found = collect([tmp_path])
    assert names(found.notes, tmp_path) == ["alt.yaml", "breit.yaml", "breit_ohne.yaml", "gross.yaml"]
    assert found.files == []


@pytest.mark.parametrize(
    ("exclude", "left"),
    [
        ((), ["a.yaml", "archiv/b.yaml", "neu/d.yaml", "neu/archiv/c.yaml"]),
        (("archiv",), ["a.yaml", "neu/d.yaml"]),
        (("neu/archiv/",), ["a.yaml", "archiv/b.yaml", "neu/d.yaml"]),
        (("*.yaml",), []),
        (("neu/*",), ["a.yaml", "archiv/b.yaml"]),
    ],
)
def test_excluded_names_and_paths_are_skipped(tmp_path: Path, exclude: tuple[str, ...], left: list[str]) -> None:
    for name in ("a.yaml", "archiv/b.yaml", "neu/archiv/c.yaml", "neu/d.yaml"):
        put(tmp_path, name)
    assert names(collect([tmp_path], exclude).files, tmp_path) == left


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    path = put(tmp_path, "a/b/x.yaml")
    try:
        (tmp_path / "a" / "b" / "rund").symlink_to(tmp_path / "a", target_is_directory=True)
        (tmp_path / "a" / "y.yaml").symlink_to(path)
        (tmp_path / "a" / "kaputt.yaml").symlink_to(tmp_path / "fehlt")
    except OSError:
        pytest.skip("links are not allowed here")
    found = collect([tmp_path])
    assert [os.path.realpath(name) for name in found.files] == [str(path.resolve())]
    assert [error.datei for error in found.refused] == [str(tmp_path / "a" / "kaputt.yaml")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes lie in folders there only on purpose")
def test_pipes_and_devices_in_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml")
    os.mkfifo(tmp_path / "b.yaml")
    (tmp_path / "c.yaml").symlink_to(os.devnull)
    assert names(collect([tmp_path]).files, tmp_path) == ["a.yaml"]
    assert [Path(path).name for path, _ in nearby(tmp_path, skip=(), limit=9, below=True)] == ["a.yaml"]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are Unicode there")
def test_names_with_odd_bytes_survive(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/Gie\xdfen.yaml"
    Path(os.fsdecode(odd)).write_bytes(b"art: x\n")
    assert [os.fsencode(name) for name in collect([tmp_path]).files] == [odd]


def test_folders_without_rights_are_said_not_skipped_silently(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "zu/a.yaml")
    put(tmp_path, "offen/b.yaml")
    true = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("zu"):
            raise PermissionError(13, "no", str(path))
        return true(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = collect([tmp_path])
    assert names(found.files, tmp_path) == ["offen/b.yaml"]
    (refused,) = found.refused
    assert isinstance(refused, UnreadableSource)
    assert refused.datei.endswith("zu")
    assert "darf nicht gelesen werden" in str(refused)
