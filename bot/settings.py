"""Everything an operator can set, read once from the environment (`LOTSE_...`). No other module reads it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from flows.statistics.plan import Mode, Plan


def _address(value: str) -> str:
    if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc):
        raise ValueError("must be an address such as https://lotse.example.org")
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(_address)]
TelegramName = Annotated[str, Field(pattern=r"^(@?[A-Za-z][A-Za-z0-9_]{4,31})?$")]
Number = Annotated[str, Field(pattern=r"^(\+?[0-9 ]{7,20})?$")]
Epsilon = Annotated[Fraction, Field(gt=0, le=10)]
_PLAN = Plan()


class BadSettings(Exception):
    """Names every missing or bad setting at once."""


class RegionSettings(BaseModel):
    """What a region may bring of its own; what is missing, it shares. The name of its bot is for links and posters."""

    model_config = ConfigDict(extra="forbid")

    telegram_token: SecretStr | None = None
    telegram_name: TelegramName = ""
    telegram_api_url: Address = ""
    whatsapp_number: Number = ""


class StatisticsSettings(BaseModel):
    """What `flows.statistics.plan.Plan` says of each. An epsilon is written as a decimal number or fraction: 0.3."""

    model_config = ConfigDict(extra="forbid")

    mode: Mode = _PLAN.mode
    five: Epsilon = _PLAN.five
    total: Epsilon = _PLAN.total
    two_way: Epsilon = _PLAN.two_way
    further: Epsilon = _PLAN.further

    @property
    def plan(self) -> Plan:
        """The plan as it is set."""
        return Plan(self.mode, self.five, self.total, self.two_way, self.further)


class Settings(BaseSettings):
    """Secrets print as asterisks. `environment=production` refuses defaults that are only fit for trying out."""

    model_config = SettingsConfigDict(
        env_prefix="LOTSE_",
        env_file=".env",
        env_ignore_empty=True,
        env_nested_delimiter="__",
        extra="ignore",
    )

    environment: Literal["local", "production"] = "local"
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    public_url: Address = ""
    data_dir: Path = Path("var")
    database_url: str = ""
    key: SecretStr | None = None
    operator_name: str = ""
    operator_contact: str = ""
    telegram_token: SecretStr | None = None
    telegram_name: TelegramName = ""
    telegram_api_url: Address = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_secret: SecretStr | None = None
    telegram_rate: float = 30.0
    embedder: bool = True
    answer_within_hours: Annotated[float, Field(gt=0, le=168)] = 24.0
    whatsapp_number: Number = ""
    statistics: StatisticsSettings = StatisticsSettings()
    regions: dict[str, RegionSettings] = {}
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("telegram_rate")
    @classmethod
    def _rate(cls, value: float) -> float:
        if not (isfinite(value) and value >= 0):
            raise ValueError("must be 0 (no limit) or more messages a second")
        return value

    @model_validator(mode="wrap")
    @classmethod
    def _check(cls, given: dict[str, Any], validate: ModelWrapValidatorHandler[Settings]) -> Settings:
        """Look for bad and for missing values in one go; raise `BadSettings`."""
        missing = _missing(given)
        try:
            settings = validate(given)
        except ValidationError as error:
            raise BadSettings("\n".join([*_wrong(error), *missing])) from None
        if missing:
            raise BadSettings("\n".join(missing))
        return settings

    @property
    def database(self) -> str:
        """The database's address: SQLite in the data directory unless one is given."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'lotse.db'}"

    def own(self, region: str) -> RegionSettings:
        """Return what a region brings of its own."""
        return self.regions.get(region) or RegionSettings()

    @property
    def web_url(self) -> str:
        """Where people open the web chat."""
        return self.public_url or f"http://{self.host}:{self.port}"


def read() -> Settings:
    """Read the settings; raise `BadSettings` that names everything wrong at once."""
    return Settings()


def _wrong(error: ValidationError) -> list[str]:
    """Name the bad values, without the values: one may be a secret in the wrong place."""
    problems = error.errors(include_input=False, include_url=False)
    return [
        f"LOTSE_{'__'.join(map(str, problem['loc'])).upper()}: {problem['msg'].removeprefix('Value error, ')}"
        for problem in problems
    ]


def _missing(given: Mapping[str, Any]) -> list[str]:
    """Name the settings that the others make necessary."""
    needed: dict[str, str] = {}
    bots = [given.get("telegram_token"), *_tokens(given.get("regions"))]
    if any(bots) and given.get("telegram_mode") == "webhook":
        needed |= dict.fromkeys(("public_url", "telegram_secret"), "for the Telegram webhook")
    if given.get("environment") == "production":
        needed |= dict.fromkeys(("key", "public_url", "operator_name", "operator_contact"), "in production")
    return [f"LOTSE_{name.upper()} is needed {why}" for name, why in needed.items() if not given.get(name)]


def _tokens(regions: object) -> list[object]:
    """Return the tokens of the regions, before anything of them was checked."""
    given = regions.values() if isinstance(regions, Mapping) else ()
    return [each.get("telegram_token") for each in given if isinstance(each, Mapping)]
