"""Bytes → file: whole or not at all, and in German why not."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from vereinbarung.errors import UnwritableTarget
from vereinbarung.word.package import save


def fails(ziel, *, ueberschreiben=False):
    with pytest.raises(UnwritableTarget) as caught:
        save(b"neu", ziel, ueberschreiben=ueberschreiben)
    assert caught.value.hilfe
    return str(caught.value)


def test_writes_and_leaves_nothing_beside(tmp_path):
    save(b"neu", tmp_path / "v.docx")
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]
    assert (tmp_path / "v.docx").read_bytes() == b"neu"


def test_existing_file_stays_unless_asked(tmp_path):
    ziel = tmp_path / "v.docx"
    ziel.write_bytes(b"alt")
    assert "gibt es schon" in fails(ziel)
    assert ziel.read_bytes() == b"alt"
    save(b"neu", ziel, ueberschreiben=True)
    assert ziel.read_bytes() == b"neu"
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]


def test_missing_folder_and_folder_as_target(tmp_path):
    assert "gibt es nicht" in fails(tmp_path / "fehlt" / "v.docx")
    assert "ist ein Ordner" in fails(tmp_path, ueberschreiben=True)
    (tmp_path / "datei").write_bytes(b"x")
    assert "ist eine Datei, kein Ordner" in fails(tmp_path / "datei" / "v.docx")


def test_read_only_file_is_respected(tmp_path):
    ziel = tmp_path / "v.docx"
    ziel.write_bytes(b"alt")
    ziel.chmod(stat.S_IRUSR)
    assert "schreibgeschützt" in fails(ziel, ueberschreiben=True)
    assert ziel.read_bytes() == b"alt"


@pytest.mark.parametrize("lock", ["~$rtrag.docx", ".~lock.vertrag.docx#"])
def test_file_open_in_word_or_libreoffice(tmp_path, lock):
    (tmp_path / "vertrag.docx").write_bytes(b"alt")
    (tmp_path / lock).write_bytes(b"")
    assert "geöffnet" in fails(tmp_path / "vertrag.docx", ueberschreiben=True)
    assert (tmp_path / "vertrag.docx").read_bytes() == b"alt"


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "kein Platz"), (errno.EDQUOT, "kein Platz"), (errno.EROFS, "nur lesen"), (errno.EACCES, "darf nicht"), (errno.EIO, "Fehler 5")],
)  # fmt: skip
def test_refusals_of_the_system(tmp_path, monkeypatch, number, words):
    def refuse(_):
        raise OSError(number, "refused")

    ziel = tmp_path / "v.docx"
    ziel.write_bytes(b"alt")
    monkeypatch.setattr(os, "fsync", refuse)
    assert words in fails(ziel, ueberschreiben=True)
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]
    assert ziel.read_bytes() == b"alt"


def test_target_locked_by_another_program(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, "locked")

    ziel = tmp_path / "v.docx"
    ziel.write_bytes(b"alt")
    monkeypatch.setattr(Path, "replace", refuse)
    assert "in Word geöffnet" in fails(ziel, ueberschreiben=True)
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]


def test_name_too_long(tmp_path):
    assert "zu lang" in fails(tmp_path / ("x" * 300))
    assert list(tmp_path.iterdir()) == []


def test_file_that_appears_in_the_meantime_is_not_lost(tmp_path, monkeypatch):
    ziel = tmp_path / "v.docx"
    monkeypatch.setattr(os, "fsync", lambda _: ziel.write_bytes(b"von anderen"))
    assert "gibt es schon" in fails(ziel)
    assert ziel.read_bytes() == b"von anderen"
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]


def test_file_systems_without_hard_links(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    save(b"neu", tmp_path / "v.docx")
    assert [p.name for p in tmp_path.iterdir()] == ["v.docx"]


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_rights_are_those_of_a_file_made_by_hand(tmp_path):
    by_hand = tmp_path / "hand"
    by_hand.write_bytes(b"")
    save(b"neu", tmp_path / "v.docx")
    assert (tmp_path / "v.docx").stat().st_mode == by_hand.stat().st_mode


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_keeps_pointing_at_its_file(tmp_path):
    (tmp_path / "echt.docx").write_bytes(b"alt")
    (tmp_path / "link.docx").symlink_to("echt.docx")
    save(b"neu", tmp_path / "link.docx", ueberschreiben=True)
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "echt.docx").read_bytes() == b"neu"
