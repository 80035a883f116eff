"""What stands beside names in the languages people write in. Folded."""

from __future__ import annotations

from collections.abc import Iterator

from flows.answers.spelling import fold


def phrases(*lines: str) -> Iterator[str]:
    """Yield phrases that are written with commas between them."""
    return (phrase.strip() for line in lines for phrase in line.split(","))


def said(*lines: str) -> frozenset[str]:
    """Return such phrases, folded."""
    return frozenset(map(fold, phrases(*lines)))


INTRODUCING = said(
    "my name is, my name's, my full name is, name is, i am called, i'm called, call me",
    "his name is, her name is, whose name is",
    "ich heiße, ich heisse, ich heise, mein name ist, man nennt mich, er heißt, sie heißt",
    "sein name ist, ihr name ist",
    "benim adım, adım soyadım, ismim, benim ismim, isim soyisim, adı soyadı, adım benim",
    "اسمي, اسمي هو, انا اسمي, أنا اسمي, واسمي, اسمي الكامل, أدعى, اسمه, اسمها, ismi, ana ismi",
    "me llamo, mi nombre es, mi nombre completo es",
    "меня зовут, зовут меня, моё имя, мое имя, моя фамилия, его зовут, её зовут, ее зовут, по имени",
    "menya zovut, moe imya, moyo imya",
    "मेरा नाम, मेरा पूरा नाम, उसका नाम, mera naam, mera nam, mera naam hai",
    "tên tôi là, tôi tên là, tôi tên, mình tên là, mình tên, tên mình là, em tên là, em tên, tên em là, tên là",
    "cháu tên là, ten toi la, toi ten la, toi ten",
    "më quajnë, mua më quajnë, quhem, unë quhem, emri im është, emri im eshte, quhet",
    "με λένε, με λενε, ονομάζομαι, το όνομά μου είναι, λέγομαι, τον λένε, την λένε, me lene",
    "je m'appelle, m'appelle, mon nom est, je me nomme, mon nom complet est, il s'appelle, elle s'appelle",
    "اسم من, نام من, اسمم, نامم, اسم و فامیل من, اسم من هست, esm man, esme man, esmam",
    "мене звати, мене звуть, звати мене, моє ім'я, моє прізвище, його звати, її звати, на ім'я, mene zvaty",
)
"""What follows is a name, however it is written."""

LABELS = said(
    "name, my name, full name, first name, last name, surname, mein name, vorname, nachname, familienname, ad, soyad",
    "ad soyad, isim, nombre, mi nombre, apellido, apellidos, nom, mon nom, prénom, имя, моё имя, фамилия, фио, ім'я",
    "прізвище, піб, όνομα, το όνομά μου, επώνυμο, emri, emri im, mbiemri, tên, họ tên, họ và tên, नाम, पूरा नाम",
    "الاسم, اسم, الاسم الكامل, اللقب, نام, نام خانوادگی, نام و نام خانوادگی, اسم و فامیل",
)
"""The same, before a colon."""

MAYBE_INTRODUCING = said(
    "i am, i'm, im, this is, it's, it is, named, called",
    "namens, ich bin, hier ist, das ist, hier spricht, hier schreibt",
    "ben, benim adım, adım, adı, ismi",
    "soy, yo soy, se llama, llamado, llamada",
    "я, это, зовут",
    "tôi là, mình là, em là, toi la, tên",
    "jam, unë jam, une jam, e quajnë",
    "είμαι, είμαι ο, είμαι η, εγώ είμαι, λέγεται",
    "je suis, moi c'est, c'est, s'appelle, nommé, nommée",
    "я є, це, звати, звуть",
)
"""What follows is a name if it looks like one."""

ENCLOSING = tuple(
    (fold(before), fold(after))
    for before, after in (
        ("من", "هستم"),
        ("من", "هسم"),
        ("मैं", "हूँ"),
        ("मैं", "हूं"),
        ("main", "hun"),
        ("أنا", "من"),
    )
)
"""Two or three words between these are a name, unless they say what somebody works as. Scripts without capitals."""

SURE_TITLES = said("herr, herrn, mr, mrs")
"""The next word is a name, however it is written."""
TITLES = said(
    "mr, mrs, ms, miss, dr, prof, professor, sir, madam",
    "herr, herrn, frau, familie",
    "sayın, bay, bayan",
    "señor, señora, sr, sra, srta, don, doña",
    "monsieur, madame, mademoiselle, mme, mlle",
    "господин, госпожа, господину, госпоже, г-н, г-жа, гр, пан, пані",
    "κύριος, κύριε, κυρία, κος, κα",
    "zoti, zonja, zotit, zonjës",
    "السيد, السيدة, الأستاذ, الأستاذة, الآنسة, الدكتور, الدكتورة, سيد",
    "آقای, سرکار خانم, جناب آقای, جناب",
    "श्री, श्रीमती, डॉ, सुश्री",
)
AFTER_A_NAME = said("bey, hanım, efendi, hoca, जी, साहब, خانم جان")

_OF_HERS = ("", "tôi", "mình", "em", "μου", "im", "ime", "named", "called", "namens", "по имени", "на ім'я")
_KIN = (
    "brother, sister, husband, wife, son, daughter, friend, cousin, mother, father, uncle, aunt, nephew, niece, boss",
    "bruder, schwester, ehemann, ehefrau, mann, sohn, tochter, freund, freundin, cousin, cousine, mutter, vater",
    "onkel, tante, neffe, nichte, chef, chefin, nachbar, nachbarin, kollege, kollegin, verlobter, verlobte",
    "kardeşim, abim, ablam, eşim, kocam, karım, oğlum, kızım, arkadaşım, annem, babam, kuzenim, amcam, teyzem",
    "hermano, hermana, marido, esposo, esposa, mujer, hijo, hija, amigo, amiga, primo, prima, madre, padre, tío, tía",
    "frère, sœur, soeur, mari, femme, époux, épouse, fils, fille, ami, amie, cousin, cousine, mère, père, oncle",
    "брат, брата, брату, сестра, сестры, сестре, сестру, муж, мужа, мужу, жена, жены, жене, жену, сын, сына, сыну",
    "дочь, дочери, друг, друга, другу, подруга, подруги, подруге, подругу, мама, маме, маму, папа, папе, дядя, тётя",
    "сестрі, чоловік, чоловіка, дружина, дружини, дружині, дружину, син, сину, дочка, дочку, донька, доньці, подрузі",
    "αδελφός, αδερφός, αδελφή, αδερφή, αδερφό, αδελφό, άντρας, άντρα, σύζυγος, γυναίκα, γιος, γιο, κόρη, φίλος, φίλη",
    "vëllai, motra, burri, gruaja, bashkëshorti, bashkëshortja, djali, vajza, shoku, shoqja, nëna, babai, kushëriri",
    "anh trai, em trai, chị gái, em gái, chồng, vợ, con trai, con gái, bạn, bạn gái, bạn trai, mẹ, bố, cháu",
    "anh, chị",
)
BEFORE_A_NAME = frozenset(f"{kin} {fold(hers)}".strip() for kin in said(*_KIN) for hers in _OF_HERS)

GREETINGS = said(
    "hi, hello, hey, dear, good morning, good evening, good day, hi dear, hello dear",
    "hallo, liebe, lieber, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, grüß gott, moin",
    "merhaba, selam, sayın, sevgili, iyi günler, iyi akşamlar, günaydın",
    "مرحبا, مرحبا يا, أهلا, أهلا يا, السلام عليكم يا, صباح الخير يا, مساء الخير يا, عزيزي, عزيزتي",
    "hola, buenos días, buenas tardes, buenas, estimado, estimada, estimados, querido, querida",
    "bonjour, bonsoir, salut, cher, chère",
    "привет, здравствуйте, здравствуй, добрый день, добрый вечер, доброе утро, уважаемый, уважаемая, дорогой",
    "дорогая",
    "привіт, вітаю, добрий день, доброго дня, шановний, шановна, дорогий",
    "γεια, γεια σας, γεια σου, καλημέρα, καλησπέρα, αγαπητέ, αγαπητή, χαίρετε",
    "përshëndetje, tungjatjeta, mirëdita, i dashur, e dashur, i nderuar, e nderuar",
    "xin chào, chào, kính gửi, thân gửi, chào anh, chào chị",
    "سلام, سلام آقای, درود, با سلام",
    "नमस्ते, नमस्कार, प्रिय, namaste",
)
CLOSINGS = said(
    "regards, best regards, kind regards, warm regards, best wishes, sincerely, yours sincerely, cheers",
    "thanks, thank you, many thanks, thanks in advance",
    "grüße, gruß, viele grüße, liebe grüße, beste grüße, mit freundlichen grüßen, freundliche grüße, mfg, lg, vg",
    "danke, vielen dank, danke im voraus, vielen dank im voraus, herzliche grüße",
    "saygılar, saygılarımla, saygılarımızla, sevgiler, teşekkürler, teşekkür ederim, iyi günler",
    "مع التحية, مع تحياتي, مع خالص التحية, تحياتي, شكرا, شكرا لكم, مع الشكر, وشكرا",
    "saludos, un saludo, saludos cordiales, atentamente, gracias, muchas gracias",
    "cordialement, bien cordialement, bien à vous, merci, merci beaucoup, merci d'avance, salutations",
    "с уважением, спасибо, заранее спасибо, большое спасибо",
    "з повагою, дякую, щиро дякую, наперед дякую",
    "με εκτίμηση, ευχαριστώ, χαιρετισμούς, φιλικά",
    "me respekt, faleminderit, përshëndetje, ju faleminderit",
    "trân trọng, cảm ơn, xin cảm ơn, thân mến",
    "با احترام, با تشکر, ممنون, متشکرم, سپاس",
    "धन्यवाद, सादर, भवदीय, शुक्रिया",
)

_ARABIC = "أنا, انا, من, في, هل, كيف, أريد, اريد, عندي, لدي, عليكم, بكم, هو, هي, يا, ما, كم"
_WITH_AND = ("و", _ARABIC, ", ".join(f"و{word}" for word in _ARABIC.split(", ")))

STOPS = said(
    "and, or, i, am, i'm, a, an, the, is, my, me, from, but, who, which, can, please, with, for, to, in, on",
    "at, of, not, has, was",
    "und, oder, ich, komme, wohne, lebe, habe, möchte, will, mein, meine, aus, ein, eine, der, die, das, ist, nicht",
    "ve, veya, bir, ben, benim, için, ama, nasıl, olarak, nedir, yaşındayım",
    *_WITH_AND,
    "y, o, soy, vengo, tengo, quiero, es, el, mi, pero, que, con, para",
    "et, ou, je, suis, j'ai, viens, est, le, mon, ma, mais, qui, pour",
    "и, или, я, у, мне, из, но, как, а, хочу, что, мой, моя, есть, для",
    "і, й, та, або, мені, з, із, але, як, що, мій, хочу",
    "में, रहा, रही, रहे, सकता, सकती, करता, करती, चाहता, चाहती, गया, गई, आया, आई, का, की, के, भी, तो, बहुत, यहाँ",
    "और, या, मैं, है, हैं, हूँ, हूं, से, को, क्या, कैसे, मुझे, मेरा, मेरी, लेकिन, hai, main, aur, ka, ki, ke",
    "và, hoặc, tôi, mình, là, đến, ở, có, muốn, nhưng, của, thì, bạn, ạ, em, cho",
    "dhe, ose, jam, unë, kam, dua, nga, por, në, një, është, im",
    "και, ή, είμαι, από, έχω, θέλω, αλλά, μου, ο, η, το, σας, σου, που, πώς, να",
    "است, هست, هستم, هستش, از, و, یا, که, را, می‌خواهم, در, به, من, این, چطور, چگونه, برای, ما, شما, آیا",
)
"""No name goes on with one of these."""

PARTICLES = said(
    "de, la, del, los, da, dos, van, von, zu, bin, bint, ibn, ben, al, el, abu, umm, ul, ur, y, e, di"
)
"""What stands inside a name."""
