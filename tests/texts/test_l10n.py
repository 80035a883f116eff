"""`l10n.toml`: Pontoon, Weblate and Mozilla's tools find every text, and can read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from moz.l10n.bin.compare import cli as compare
from moz.l10n.bin.lint import lint
from moz.l10n.paths import L10nConfigPaths

from bot.texts.source import SOURCE, languages_in, packaged, read
from flows.model import Language

CONFIG = Path(__file__).parents[2] / "l10n.toml"
LANGUAGES = tuple(code for code in languages_in(packaged()) if code != SOURCE)


def test_every_text_of_the_source_is_found() -> None:
    """The paths of the file are those of all German texts."""
    found = {
        Path(path).relative_to(CONFIG.parent).as_posix() for path in L10nConfigPaths(str(CONFIG)).ref_paths
    }
    assert found == set(read(packaged(), SOURCE).files)


def test_every_language_is_listed() -> None:
    """A language that has begun stands in the file, so that tools offer it."""
    assert set(LANGUAGES) <= set(L10nConfigPaths(str(CONFIG)).locales or ())


def test_every_file_can_be_read() -> None:
    """Mozilla's linter finds nothing."""
    assert lint([], config_path=str(CONFIG)) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_be_compared(language: Language) -> None:
    """Mozilla's comparison finds the files of a language where it looks for them, and no error in them."""
    folder = CONFIG.parent / "locales" / language
    done = CliRunner().invoke(compare, ["--json", "--source", str(CONFIG), str(folder)])
    assert done.exit_code == 0, done.output
    found = json.loads(done.output)[language]
    source, missing = L10nConfigPaths(str(CONFIG)).ref_paths, found["missing"] or {}
    assert found["errors"] is None
    assert len(missing) < len(list(source))
