"""Settings come from the environment; whatever is wrong is named at once, and secrets are never printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, read

TOKEN = "4242:AAcanaryCanary"
SECRET = "canary-of-a-secret"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Read no settings of this machine."""
    monkeypatch.chdir(tmp_path)


def given(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    """Read the settings from an environment."""
    for name, value in values.items():
        monkeypatch.setenv(f"LOTSE_{name.upper()}", value)
    return read()


def refused(monkeypatch: pytest.MonkeyPatch, **values: str) -> list[str]:
    """Return the lines in which an environment is refused."""
    with pytest.raises(BadSettings) as caught:
        given(monkeypatch, **values)
    return str(caught.value).splitlines()


def test_nothing_is_needed_to_try_it() -> None:
    """Without any setting it runs on this machine only, on SQLite in the data directory."""
    settings = read()
    assert (settings.host, settings.environment) == ("127.0.0.1", "local")
    assert settings.database == "sqlite+aiosqlite:///var/lotse.db"
    assert settings.web_url == "http://127.0.0.1:8080"
    assert settings.telegram_token is None


def test_empty_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is there but empty, as in many files of settings, counts as not set."""
    settings = given(monkeypatch, telegram_token="", port="", key="", database_url="", log_level="")
    assert settings == Settings()


def test_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file `.env` is read, and the environment wins over it; what it holds for others does not matter."""
    (tmp_path / ".env").write_text("LOTSE_PORT=1234\nLOTSE_HOST=0.0.0.0\nOTHER=1\n", encoding="utf-8")
    settings = given(monkeypatch, port="4321")
    assert (settings.host, settings.port) == ("0.0.0.0", 4321)


def test_every_wrong_value_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """All values that cannot be are named together with all that are missing, each on a line."""
    lines = refused(
        monkeypatch,
        environment="production",
        port="99999",
        public_url="lotse.example.org",
        telegram_token=TOKEN,
        telegram_mode="webhook",
        telegram_api_url="ftp://127.0.0.1",
        telegram_rate="-1",
        log_level="loud",
    )
    assert [line.split()[0].rstrip(":") for line in lines] == [
        "LOTSE_PORT",
        "LOTSE_PUBLIC_URL",
        "LOTSE_TELEGRAM_API_URL",
        "LOTSE_TELEGRAM_RATE",
        "LOTSE_LOG_LEVEL",
        "LOTSE_TELEGRAM_SECRET",
        "LOTSE_KEY",
        "LOTSE_OPERATOR_NAME",
        "LOTSE_OPERATOR_CONTACT",
    ]


@pytest.mark.parametrize("rate", ["nan", "inf", "-0.1", "many"])
def test_rates(monkeypatch: pytest.MonkeyPatch, rate: str) -> None:
    """A rate is a number of messages a second, 0 for no limit."""
    assert [line.split(":")[0] for line in refused(monkeypatch, telegram_rate=rate)] == [
        "LOTSE_TELEGRAM_RATE"
    ]


def test_production_refuses_what_is_fit_for_trying_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """In production the key, the public address and who answers for the bot must be given."""
    lines = refused(monkeypatch, environment="production")
    assert [line.split()[0] for line in lines] == [
        "LOTSE_KEY",
        "LOTSE_PUBLIC_URL",
        "LOTSE_OPERATOR_NAME",
        "LOTSE_OPERATOR_CONTACT",
    ]
    complete = given(
        monkeypatch,
        key="1:x",
        public_url="https://lotse.example.org/",
        operator_name="Association",
        operator_contact="help@example.org",
    )
    assert complete.web_url == "https://lotse.example.org"


def test_the_webhook_needs_an_address_and_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only with a token: without one the mode does not matter."""
    assert given(monkeypatch, telegram_mode="webhook").telegram_mode == "webhook"
    lines = refused(monkeypatch, telegram_token=TOKEN)
    assert [line.split()[0] for line in lines] == ["LOTSE_PUBLIC_URL", "LOTSE_TELEGRAM_SECRET"]


def test_secrets_are_never_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way to write settings shows a secret, nor does a refusal show a value."""
    settings = given(monkeypatch, telegram_token=TOKEN, telegram_secret=SECRET, key=SECRET)
    for shown in (repr(settings), str(settings), settings.model_dump_json(), f"{settings.model_dump()}"):
        assert TOKEN not in shown
        assert SECRET not in shown
        assert "**********" in shown
    assert SECRET not in "".join(refused(monkeypatch, port=SECRET, public_url=SECRET, log_level=SECRET))


def test_a_region_brings_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A region's token, bot name and number are set by its id; the token is a secret like the shared one."""
    settings = given(
        monkeypatch,
        regions__owl__telegram_token=TOKEN,
        regions__owl__whatsapp_number="+49 521 1234567",
        regions__ruhr__telegram_name="@ruhr_bot",
    )
    assert list(settings.regions) == ["owl", "ruhr"]
    assert settings.regions["ruhr"].telegram_name == "@ruhr_bot"
    token = settings.regions["owl"].telegram_token
    assert token
    assert token.get_secret_value() == TOKEN
    assert TOKEN not in repr(settings)


def test_what_is_wrong_with_a_region(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong value of a region is named in full, without the value; its bot needs what the shared one needs."""
    lines = refused(
        monkeypatch,
        regions__owl__telegram_name="no name!",
        regions__owl__token=TOKEN,
        regions__ruhr__telegram_token=TOKEN,
        telegram_mode="webhook",
    )
    assert [line.split(":")[0].split()[0] for line in lines] == [
        "LOTSE_REGIONS__OWL__TELEGRAM_NAME",
        "LOTSE_REGIONS__OWL__TOKEN",
        "LOTSE_PUBLIC_URL",
        "LOTSE_TELEGRAM_SECRET",
    ]
    assert TOKEN not in "".join(lines)
