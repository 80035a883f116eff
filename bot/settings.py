"""Everything an operator can set, read once from the environment (`LOTSE_...`). No other module reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class BadSettings(Exception):
    """Names every missing or bad setting at once."""


class Settings(BaseSettings):
    """Secrets print as asterisks. `environment=production` refuses defaults that are only fit for trying out."""

    model_config = SettingsConfigDict(env_prefix="LOTSE_", env_file=".env", extra="ignore")

    environment: Literal["local", "production"] = "local"
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = ""
    data_dir: Path = Path("var")
    database_url: str = ""
    key: SecretStr | None = None
    operator_name: str = ""
    operator_contact: str = ""
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_secret: SecretStr | None = None
    telegram_rate: float = 30.0
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("public_url", "telegram_api_url")
    @classmethod
    def _url(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc):
            raise ValueError("must be an address such as https://lotse.example.org")
        return value.rstrip("/")

    @field_validator("telegram_rate")
    @classmethod
    def _rate(cls, value: float) -> float:
        if value < 0:
            raise ValueError("must be 0 (no limit) or more messages a second")
        return value

    @model_validator(mode="after")
    def _complete(self) -> Settings:
        missing: list[str] = []
        if self.environment == "production":
            missing += [
                f"LOTSE_{name.upper()} is needed in production"
                for name in ("key", "public_url", "operator_name", "operator_contact")
                if not getattr(self, name)
            ]
        if self.telegram_token and self.telegram_mode == "webhook":
            missing += [
                f"LOTSE_{name.upper()} is needed for the Telegram webhook"
                for name in ("public_url", "telegram_secret")
                if not getattr(self, name)
            ]
        if missing:
            raise ValueError("; ".join(missing))
        return self

    @property
    def database(self) -> str:
        """The database's address: SQLite in the data directory unless one is given."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'lotse.db'}"

    @property
    def web_url(self) -> str:
        """Where people open the web chat."""
        return self.public_url or f"http://{self.host}:{self.port}"


def read() -> Settings:
    """Read the settings; raise `BadSettings` that names everything wrong at once."""
    try:
        return Settings()
    except ValidationError as error:
        lines = []
        for problem in error.errors(include_input=False, include_url=False):
            name = f"LOTSE_{str(problem['loc'][0]).upper()}: " if problem["loc"] else ""
            lines += [f"{name}{part}" for part in problem["msg"].removeprefix("Value error, ").split("; ")]
        raise BadSettings("\n".join(lines)) from None
