"""Groups of countries that people come from: what a case keeps of a country, and what a volunteer says she knows."""

from __future__ import annotations

from collections.abc import Mapping

OTHER = "other"

COUNTRIES: Mapping[str, str] = {
    # The union, the European Economic Area, Switzerland, the United Kingdom and what is small between them.
    "eu": """
        AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
        IS LI NO CH GB
        AD MC SM VA AX CQ EA FO GG GI IC IM JE SJ
    """,
    "western_balkans": "AL BA ME MK RS XK",
    "eastern_europe": "AM AZ BY GE MD RU UA",
    "turkey": "TR",
    "middle_east": "AE BH IL IQ IR JO KW LB OM PS QA SA SY YE",
    "north_africa": "DZ EG EH LY MA TN",
    "africa": """
        AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL
        SN SO SS ST SZ TD TG TZ UG ZA ZM ZW
        AC RE SH TA YT
    """,
    "south_asia": "AF BD BT IN LK MV NP PK",
    "east_asia": "CN HK JP KP KR MN MO TW BN ID KH LA MM MY PH SG TH TL VN",
    "americas": """
        AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE
        AI AW BL BM BQ CW FK GF GL GP KY MF MQ MS PM PR SX TC VG VI
    """,
    # Central Asia, Oceania, and where nobody comes from.
    OTHER: """
        KG KZ TJ TM UZ
        AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS AS CC CK CX GU MP NC NF NU PF PN TK WF
        AQ BV CP DG GS HM IO TF UM
    """,
}
"""From a group to its ISO 3166-1 alpha-2 codes, in the order in which groups are offered. An overseas territory is
where it lies.
"""

_SAID = ("nationality", "country")
"""The variables that say it, the surest first."""
_GROUPS = {country: group for group, countries in COUNTRIES.items() for country in countries.split()}


def group_of(country: str) -> str:
    """Return the group of a country by its ISO 3166-1 alpha-2 code in capitals; `other` for all that is unknown."""
    return _GROUPS.get(country, OTHER)


def country_in(answers: Mapping[str, object]) -> str:
    """Return the country somebody comes from, by what she answered, as its ISO code; empty where she did not say."""
    return next((str(answers[name]) for name in _SAID if name in answers), "")
