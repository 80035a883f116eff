"""What looks like a name of a person and is none, in the languages people write in. Folded."""

from __future__ import annotations

from flows.unanswered.phrases import phrases, said

NO_NAME = said(
    "who, what, when, where, why, how, which, whose, can, could, do, does, did, is, are, am, was, will, would",
    "should",
    "may, must, if, i, my, we, our, in, on, at, for, the, a, an, to, and, but, because, please, after, before, with",
    "without, there, this, that, hello, hi, dear, thanks, thank, you, your, he, she, they, his, her, as, from",
    "have, has",
    "ihren, ihrem, ihres, meinen, meinem, meiner, deine, unseren, antwort, antworten, gott, gruß, grüße, viele",
    "vielen, dank, hafen",
    "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag, dienstag",
    "mittwoch, donnerstag, freitag, samstag, sonntag, monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    "january, february, march, june, july, october, december",
    "wer, was, wann, wo, warum, wieso, wie, welche, welcher, welches, welchen, wohin, woher, womit, wofür, wen, wem",
    "kann, können, darf, muss, soll, ist, sind, war, hat, habe, haben, wird, werde, gibt, wenn, ich, mein",
    "meine, wir",
    "unser, unsere, der, die, das, den, dem, ein, eine, einen, einem, für, mit, ohne, nach, vor, bei, und",
    "aber, weil",
    "als, auf, aus, im, in, zu, zum, zur, am, an, bitte, sie, ihr, ihre, ihnen, du, er, es, hallo, guten",
    "danke, dürfen",
    "müssen, braucht, brauche, brauchen, zählt, zahlt, zahlen, sollte, könnte, würde, reicht, geht, gilt, bekomme",
    "quién, qué, cuándo, dónde, por, cómo, cuál, cuánto, cuánta, cuántos, puedo, puede, es, soy, tengo, el, la",
    "los, las",
    "un, una, mi, mis, para, con, sin, si, en, de, y, pero, hola, gracias, usted, se, hay, quiero, necesito, a",
    "qui, que, quoi, quand, où, pourquoi, comment, quel, quelle, quels, quelles, combien, est, puis, peut",
    "dois, je, il",
    "elle, nous, vous, on, mon, ma, mes, le, les, des, du, au, aux, une, pour, avec, sans, sur, dans, merci",
    "bonjour, y",
    "ne, nasıl, nerede, neden, niçin, kim, hangi, kaç, ben, benim, bir, bu, için, ve, ama, var, yok, merhaba",
    "lütfen, mi",
    "кто, что, когда, где, почему, как, какой, какая, какие, сколько, можно, могу, может, нужно, нужен, нужна",
    "есть, я",
    "мой, моя, мы, он, она, они, в, на, для, с, без, если, и, но, а, за, по, при, у, к, от, после, спасибо",
    "здравствуйте",
    "хто, що, коли, де, чому, який, яка, які, скільки, чи, можу, може, треба, потрібно, потрібен, мій, ми, він",
    "вона, як",
    "ποιος, τι, πότε, πού, γιατί, πώς, ποια, ποιες, πόσο, πόσα, μπορώ, μπορεί, είμαι, έχω, ο, η, το, οι, τα",
    "στη, στην",
    "στο, για, με, χωρίς, αν, και, αλλά, θέλω, πρέπει, χρειάζομαι, υπάρχει, μου, ένα, μια, από, σε",
    "kush, çfarë, kur, ku, pse, si, cili, cila, cilat, sa, a, mund, duhet, jam, kam, unë, në, për, me, pa",
    "nëse, dhe, një",
    "germany, german, visa, visum, work, permit, blue, card, opportunity, chance, chancenkarte, eu, europe, european",
    "english, law, office, agency, embassy, federal, job, bachelor, master, university, degree, school, exam",
    "test, level",
    "blaue, karte, goethe, anabin, telc, testdaf, ielts, toefl, anerkennung, internet, google, lotse, deutsch",
    "deutsche",
    "deutscher, deutschen, deutsches, bundesagentur, agentur, arbeit, hauptschule, bundesamt, land, länder, familie",
    "mavi, kart, fırsat, kartı, almanya, alman, almanca, ab, şansölye, tarjeta, azul, oportunidad, oportunidades",
    "alemania, alemán, carte, bleue, opportunité, allemagne, allemand, германия, голубая, карта, немецкий, німеччина",
    "блакитна, німецька, μπλε, κάρτα, ευκαιρίας, γερμανία, γερμανικά, gjermani, gjermania, gjermanisht, karta, blu",
    "kein, keine, keinen, keiner, universidad, université, universiteti, üniversitesi, politécnico, agencia, empleo",
    "hospital, center, welcome, data, engineer, ausländerbehörde, kindergeld, ausbildung, kuzey, güney, doğu",
    "batı, yeni",
    "berlin, bundesland, zeugnis, pass",
)
"""What begins with a capital letter and is no name."""

NO_NAME_IN_VIETNAMESE = frozenset(
    phrases(
        "ai, tôi, mình, em, làm, khi, ở, sao, thế, bao, có, cần, muốn, nếu, và, ông, bà, anh, chị, cho, tại, học",
        "bằng, người, con, cháu, bạn, xin, đức, tiếng, thẻ, xanh, cơ, hội, việt, nam, nước, cảm, cám, ơn, vợ, chồng",
        "bố, mẹ",
    )
)
"""The same with its accents: without them some are names."""

OF_A_PEOPLE = tuple(
    sorted(
        said(
            "ian, ean, ish, ese, tani, raqi, deshi, ghan, can, man, urk, urd, reek, ench, ien, ienne, ais, aise, ain",
            "aine, ois, oise",
        )
    )
)
"""How words end that say of which people somebody is, in English and French."""
PEOPLES_CAPITAL = ("de", "el", "tr")
"""Languages where such words have many endings and a capital letter."""

AT_A_PLACE = said("ở, từ, ra, tại, đến, về, sang, vào, tỉnh, phố, hay, lên, chạy taxi")
"""After these, two capitals in a row are a town of Viet Nam."""

NOUN_ENDINGS = tuple(
    sorted(
        said(
            "ung, ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, tät, täten, nis, nisse, tum",
            "ment",
            "mente, ismus, ist, isten, ik, ur, enz, anz, age, ade, ium, ien, or, oren, tik, ling, linge, chen, lein",
            "visum, visa, zug, zuges, schein, scheine, scheines, karte, karten, pass, passes, pässe, amt, amtes",
            "ämter",
            "beruf, berufe, berufs, berufen, arbeit, arbeiten, arbeits, kurs, kurse, kurses, schule, schulen, kosten",
            "geld, gelder, lohn, löhne, gehalt, gehälter, vertrag, verträge, vertrags, brief, briefe, recht, rechte",
            "rechts, gesetz, gesetze, frage, fragen, hilfe, stelle, stellen, platz, plätze, kind, kinder, kinde",
            "kindern",
            "eltern, frau, frauen, mann, männer, jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag",
            "tage",
            "tagen, stunde, stunden, land, länder, ländern, stadt, städte, wohnung, haus, häuser, zimmer, leute",
            "leben",
            "weg, wege, ort, orte, zeit, zeiten, zeugnis, grad, grade, abschluss, abschlüsse, abschlusses, papier",
            "papiere, papieren, dokument, original, kopie, kopien, test, tests, prüfer, lehre, lehrer, diplom, krank",
            "kranke, arzt, ärzte, ärztin, logie, pfleger, pflege, helfer, helferin, markt, amts, titel, liste",
            "antrag",
            "anträge, anträgen, versicherung, rente, steuer, steuern, konto, bank, kredit, firma, firmen, chef",
            "betrieb",
            "betriebe, handwerk, handwerker, meister, geselle, uni, studium, student, studenten, sprache, sprachen",
            "niveau, deutsch, englisch, punkt, punkte, punkten, termin, termine, botschaft, konsulat, behörde",
            "behörden",
            "kammer, hotline, adresse, internet, seite, mail, nummer, grund, gründe, teil, teile, fall, fälle, plan",
            "pläne, schritt, schritte, möglichkeit, regel, regeln, familie, ehe, partner, ehepartner, reise, reisen",
            "flug, auto, führerschein, nachweis, nachweise, stempel, übersetzer, arbeiter, arbeitgeber, arbeitnehmer",
            "chance, erlaubnis, bescheid, urlaub, probe, praktikum, duldung, asyl, rück, kaution, miete, bürger",
            "staat",
            "staaten, welt, euro",
        )
    )
)
"""How German nouns end that people ask about."""
