"""What is taken out of a question before it may be passed on, in every language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import questions
from flows.content import Content
from flows.engine.unanswered import of_subject
from flows.unanswered.masking import GAP, LENGTH, mask, words_left

NUMBERS: list[tuple[str, str]] = [
    ("Call me on +49 151 / 234-56.78, please?", "Call me on […], please?"),
    ("my number is 0 1 5 1 2 3 4, is it ok", "my number is […], is it ok"),
    ("born 12.03.1990 in Homs", "born […] in Homs"),
    ("IBAN DE89 3704 0044 0532 0130 00 correct?", "IBAN […] correct?"),
    ("passport C01X00T47 expired", "passport […] expired"),
    ("Aktenzeichen K7-ABC12 fertig?", "Aktenzeichen […] fertig?"),
    ("رقمي ٠١٥١٢٣٤٥ متى الجواب", "رقمي […] متى الجواب"),
    ("شمارهٔ پرونده ۱۲۳۴ آماده است؟", "شمارهٔ پرونده […] آماده است؟"),
    ("मेरा नंबर ९८७ ६५४ है", "मेरा नंबर […] है"),
    ("number ０１５１ ② ③", "number […]"),
    ("B1 and § 18g, 40 hours, 2 children?", "B1 and § 18g, 40 hours, 2 children?"),
]

ADDRESSES: list[tuple[str, str]] = [
    ("write to ada.l@example.org soon", "write to […] soon"),
    ("ada @ example.org is mine", "[…] is mine"),
    ("ada (at) example dot org please", "[…] dot org please"),
    ("mail ada at example dot org please", "mail […] please"),
    ("see https://example.org/a?b=1 or www.example.org.", "see […] or […]"),
    ("look at example.com/ada today", "look at […] today"),
    ("my telegram is @ada_l ok", "my telegram is […] ok"),
    ("Insta: ada.lovely and you?", "Insta: […] and you?"),
    ("телеграм: oksanka95 пишіть", "телеграм: […] пишіть"),
    ("I am ada_lovelace there", "I am […] there"),
    ("＠ada please", "[…] please"),
]

NAMES: dict[str, list[tuple[str, str]]] = {
    "de": [
        ("Ich heiße Ahmad Khalil und will arbeiten.", "Ich heiße […] und will arbeiten."),
        ("mein name ist maria lopez, was kostet das?", "mein name ist […], was kostet das?"),
        (
            "Sehr geehrte Frau Koch, wie lange dauert das Visum?",
            "Sehr geehrte Frau […], wie lange dauert das Visum?",
        ),
        ("Hallo Amina, gibt es Kindergeld?", "Hallo […], gibt es Kindergeld?"),
        ("Mein Bruder Yusuf braucht einen Kurs.", "Mein Bruder […] braucht einen Kurs."),
        (
            "Was kostet die Anerkennung?\nViele Grüße\nOlena Kovalenko",
            "Was kostet die Anerkennung? Viele Grüße […]",
        ),
        ("Kann Olena Kovalenko ein Visum bekommen?", "Kann […] ein Visum bekommen?"),
        (
            "Darf meine Tochter mit dem Zeugnis aus Syrien in Deutschland Medizin studieren?",
            "Darf meine Tochter mit dem Zeugnis aus Syrien in Deutschland Medizin studieren?",
        ),
        ("warum ruft herr schmidt nicht an?", "warum ruft herr […] nicht an?"),
        ("Wie bekomme ich die Blaue Karte?", "Wie bekomme ich die Blaue Karte?"),
    ],
    "en": [
        ("My name is ahmed khan and I am a nurse", "My name is […] and I am a nurse"),
        ("I am Fatima Noor, can I come?", "I am […], can I come?"),
        ("I am Indian, can I come?", "I am Indian, can I come?"),
        ("Dear Mr Baker, where do I apply?", "Dear […], where do I apply?"),
        ("Can my sister Leyla come too?", "Can my sister […] come too?"),
        ("Name: John Doe. How long does it take?", "Name: […]. How long does it take?"),
        ("How long does it take? Thanks, John", "How long does it take? Thanks, […]"),
        (
            "Does the Opportunity Card cost money in New Zealand?",
            "Does the Opportunity Card cost money in New Zealand?",
        ),
    ],
    "tr": [
        ("Benim adım Ayşe Yılmaz, vize lazım mı?", "Benim adım […], vize lazım mı?"),
        ("ismim mehmet kaya ve aşçıyım", "ismim […] ve aşçıyım"),
        ("Ayşe Hanım bana cevap verir mi?", "[…] bana cevap verir mi?"),
        ("Eşim Elif Almanya'ya gelebilir mi?", "Eşim […] Almanya'ya gelebilir mi?"),
        ("İlk adım nedir, nereye gideyim?", "İlk adım nedir, nereye gideyim?"),
    ],
    "ar": [
        ("اسمي أحمد خليل وأريد العمل", "اسمي […] وأريد العمل"),
        ("اسمي علي، كم يكلف؟", "اسمي […]، كم يكلف؟"),
        ("السيد محمود الحسن هل يساعدني", "السيد […] هل يساعدني"),
        ("متى أحصل على الموعد؟\nمع تحياتي\nسلمى حداد", "متى أحصل على الموعد؟ مع تحياتي […]"),
        ("أنا محمد علي من حلب، كيف أدفع؟", "أنا […] من حلب، كيف أدفع؟"),
        ("هل أستطيع العمل في ألمانيا بدون لغة؟", "هل أستطيع العمل في ألمانيا بدون لغة؟"),
    ],
    "es": [
        ("Me llamo maría de la cruz y soy cocinera", "Me llamo […] y soy cocinera"),
        ("Soy Lucía Fernández, ¿qué papeles necesito?", "Soy […], ¿qué papeles necesito?"),
        ("¿Puede venir mi hermano Javier?", "¿Puede venir mi hermano […]?"),
        ("¿Necesito visa para Alemania?", "¿Necesito visa para Alemania?"),
    ],
    "fr": [
        ("Je m'appelle Awa Diop et je cherche du travail", "Je m'appelle […] et je cherche du travail"),
        ("Bonjour Madame Martin, combien ça coûte ?", "Bonjour […], combien ça coûte ?"),
        ("Mon mari Moussa peut-il venir ?", "Mon mari […] peut-il venir ?"),
        ("Combien coûte la Carte Bleue en Allemagne ?", "Combien coûte la Carte Bleue en Allemagne ?"),
    ],
    "ru": [
        ("Меня зовут Олег Петров, я сварщик", "Меня зовут […], я сварщик"),
        ("Здравствуйте, Мария! Сколько стоит виза?", "Здравствуйте, […]! Сколько стоит виза?"),
        ("Может ли мой брат Руслан приехать?", "Может ли мой брат […] приехать?"),
        ("Сколько стоит виза в Германию?", "Сколько стоит виза в Германию?"),
    ],
    "uk": [
        ("Мене звати Оксана Шевченко, я вчителька", "Мене звати […], я вчителька"),
        ("Чи може моя сестра Леся приїхати?", "Чи може моя сестра […] приїхати?"),
        ("Скільки коштує віза?\nЗ повагою, Тарас", "Скільки коштує віза? З повагою, […]"),
        ("Чи потрібна віза до Німеччини?", "Чи потрібна віза до Німеччини?"),
    ],
    "el": [
        ("Με λένε Ελένη Παππά και είμαι νοσοκόμα", "Με λένε […] και είμαι νοσοκόμα"),
        ("Ο αδερφός μου Γιώργος μπορεί να έρθει;", "Ο αδερφός μου […] μπορεί να έρθει;"),
        ("Χρειάζομαι βίζα για τη Γερμανία;", "Χρειάζομαι βίζα για τη Γερμανία;"),
    ],
    "sq": [
        ("Më quajnë Arben Hoxha dhe jam kuzhinier", "Më quajnë […] dhe jam kuzhinier"),
        ("A mund të vijë vëllai im Besnik?", "A mund të vijë vëllai im […]?"),
        ("A më duhet vizë për Gjermani?", "A më duhet vizë për Gjermani?"),
    ],
    "vi": [
        ("Tên tôi là Nguyễn Văn Minh, tôi là thợ hàn", "Tên tôi là […], tôi là thợ hàn"),
        ("em tên là lan anh và muốn học nghề", "em tên là […] và muốn học nghề"),
        ("Em trai tôi Minh có sang được không?", "Em trai tôi […] có sang được không?"),
        ("Tôi ở Hà Nội thì nộp visa ở đâu?", "Tôi ở Hà Nội thì nộp visa ở đâu?"),
    ],
    "fa": [
        ("اسم من رضا احمدی است و آشپز هستم", "اسم من […] است و آشپز هستم"),
        ("سلام آقای کریمی، چطور ویزا بگیرم؟", "سلام […]، چطور ویزا بگیرم؟"),
        ("من علی رضایی هستم، چطور ثبت کنم؟", "من […] هستم، چطور ثبت کنم؟"),
        ("من پرستار کودک هستم، چطور بیایم؟", "من پرستار کودک هستم، چطور بیایم؟"),
        ("برای آلمان ویزا لازم دارم؟", "برای آلمان ویزا لازم دارم؟"),
    ],
    "hi": [
        ("मेरा नाम राजेश कुमार है और मैं नर्स हूँ", "मेरा नाम […] है और मैं नर्स हूँ"),
        ("mera naam priya sharma hai, visa kaise milega", "mera naam […] hai, visa kaise milega"),
        ("शर्मा जी, वीज़ा कैसे मिलेगा?", "[…] जी, वीज़ा कैसे मिलेगा?"),
        ("मैं सुनीता वर्मा हूँ, टैक्स कैसे भरें?", "मैं […] हूँ, टैक्स कैसे भरें?"),
        ("क्या जर्मनी में काम मिल सकता है?", "क्या जर्मनी में काम मिल सकता है?"),
    ],
}

CASES = [(language, *case) for language, cases in NAMES.items() for case in cases]
HIDDEN = re.compile(r"\d(?:[\s.,\-/()+:;·•_'*|\u2010-\u2015]*\d){2,}")


@pytest.fixture(scope="session")
def masking(content: Content) -> Callable[[str, str], str]:
    """Mask a text in a language as the bot does, with what it knows."""
    lexicon = content.lexicon
    jobs = lexicon.occupations.__contains__
    return lambda text, language: mask(text, language, lambda form: of_subject(lexicon, form), jobs)


@pytest.mark.parametrize(("text", "masked"), NUMBERS + ADDRESSES)
def test_numbers_and_addresses(text: str, masked: str) -> None:
    """Numbers of three digits and more, ids, and whatever somebody can be reached by are taken out."""
    assert mask(text) == masked


@pytest.mark.parametrize(("language", "text", "masked"), CASES)
def test_names(language: str, text: str, masked: str, masking: Callable[[str, str], str]) -> None:
    """What may be a name is taken out, and the question stays one; one without a name stays as it is."""
    assert masking(text, language) == masked


def test_every_language_has_names(content: Content) -> None:
    """No language people write in is missing here."""
    assert set(NAMES) == set(content.languages)


PIECES = st.sampled_from(
    [
        *"0123456789٠١٢३४५۶۷۸９²③½@＠_./:- ,;()[]…\n\u200c\u200d\u0660",
        *(
            "a",
            "B",
            "ß",
            "İ",
            "ñ",
            "न",
            "م",
            "आप ",
            "www.",
            "http://",
            "(at)",
            ".com",
            "My name is ",
            GAP,
            " und ",
        ),
        *("Ahmed ", "Maria ", "Frau ", "😀", "\ud83d", "€", "+49", "ﷺ", "e\u0301"),
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=90).map("".join))


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(["", "de", "en", "ar", "vi"]))
def test_whatever_is_written(text: str, language: str) -> None:
    """No @, no number and no word with three digits is left, and a message shows all that is kept."""
    masked = mask(text, language)
    assert "@" not in masked
    assert not HIDDEN.search(masked)
    assert not any(sum(character.isdigit() for character in word) > 2 for word in re.split(r"[^\w]+", masked))
    assert len(masked.encode("utf-16-le")) // 2 <= LENGTH
    assert masked == " ".join(masked.split())


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_masked_twice_is_masked_once(text: str) -> None:
    """What is left holds nothing that would be taken out of it for its digits or as an address."""
    masked = mask(text)
    again = mask(masked)
    assert "@" not in again
    assert words_left(again) <= words_left(masked)


def test_a_long_question_is_cut_between_words() -> None:
    """The beginning stays, up to a space, with an ellipsis."""
    masked = mask("how do I get there " * 30)
    assert masked.endswith(("get…", "how…", "do…", "I…", "there…"))
    assert LENGTH - 8 < len(masked) <= LENGTH


def test_a_number_is_not_cut() -> None:
    """Where a text is cut before it is read, no half of a number is left."""
    for before in range(460, 510):
        assert not any(map(str.isdigit, mask("a@b " * (before // 4) + "x" * (before % 4) + " 0151234567")))


def test_the_longest_text_is_read_at_once() -> None:
    """What takes patterns long, at the longest somebody may write, is masked all the same."""
    for piece in ("a", "a.", "a_", "1", "@", "a-", "(at)", "A ", "1a", "\u064b", "ich bin "):
        assert len(mask(piece * (5_000 // len(piece)))) <= LENGTH


def test_gaps_are_no_words() -> None:
    """What was taken out does not count as a word that is left."""
    assert words_left("[…] [… ] wants to come […]") == 3


def test_questions_stay_whole(content: Content, masking: Callable[[str, str], str]) -> None:
    """Of how people ask in each language, without a number, at most two in a hundred lose anything."""
    for language in content.languages:
        asked = _asked(questions(Path("locales"), language).values())
        changed = [text for text in asked if GAP in masking(text, language)]
        assert len(changed) <= 0.02 * len(asked), (language, changed)


def _asked(ways: Iterable[Sequence[str]]) -> list[str]:
    """Return every fourth way to ask that holds no digit."""
    return [text for texts in ways for text in texts if not any(map(str.isdigit, text))][::4]
