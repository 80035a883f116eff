"""How each language is written in Latin letters: tables only, no rules.

`own`: its own letters > the Latin ones usually typed, longest first; `^` and `$` are the ends of a word.
`latin`: a typed grapheme > its signs > own letters. Signs are what a skeleton is made of, alternatives parted
by commas, the first the usual one; `~` is where no vowel follows; a grapheme without a sign is a vowel, or as
good as one: it comes and goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

from flows.model import Language


class Vowels(NamedTuple):
    """Which vowels are cheap: those typed that the script leaves `unwritten`, those it leaves out even at the `ends`
    of a word, those of its own that people leave `untyped`, and those taken for each other (`alike`, in groups).
    """

    unwritten: str = ""
    ends: str = ""
    untyped: str = ""
    alike: str = "eiyj"


_PLAIN = Vowels()


@dataclass(frozen=True, slots=True)
class Table:
    """One language. `words`: what is abbreviated or too short for a skeleton. `clitics`: what leans on the word
    after it, joined or apart. `openings`, `endings`: what may be taken off a word nobody knows. `reach`: how far a
    word may be from what is typed, at all and for each sign; short where letter by letter is nearly right.
    `foreign`: how unknown words look that stay as they are typed: by default those without a vowel (VFS).
    `accents`: whether marks above and below are left out; `doubles`: whether doubled consonants are written double.
    """

    own: str
    latin: str
    words: str = ""
    clitics: str = ""
    openings: str = ""
    endings: str = ""
    vowels: Vowels = _PLAIN
    reach: tuple[float, float] = (0.45, 0.1)
    foreign: str = r"[^aeiouyw\d]*"
    accents: bool = False
    doubles: bool = False


_ARABIC = Table(
    own="""
    ا>a ب>b ت>t ث>th ج>j ح>7 خ>kh د>d ذ>dh ر>r ز>z س>s ش>sh ص>s ض>d ط>t ظ>z ع>3 غ>gh ف>f ق>q ك>k ل>l م>m ن>n
    ه>h و>o ^و>w وا>wa ي>i ^ي>y يا>ya ية$>iya ى>a ة$>a ة>a ء>2 پ>p گ>g چ>ch ڤ>v ک>k ی>i بب>beb لل>lel
    """,
    latin="""
    a>> e>> i>> o>> u>> y>>ي w>>و 3>>ع '>> ^a>>ا ^e>>ا ^i>>ا ^o>>ا ^u>>ا ya>>يا wa>>وا a$>>ا i$>>ي o$>>و u$>>و
    e$>>ة ah$>>ة eh$>>ة aa>>ا ee>>ي ii>>ي oo>>و ou>>و uu>>و ai>>ي ei>>ي ay>>ي ey>>ي aw>>و ow>>و au>>و
    2>,q>ق b>b>ب p>b>ب t>t>ت 6>t>ط th>t,s,z>ث g>j,g,q>غ j>j>ج 7>h>ح h>h>ه 5>x>خ kh>x>خ x>x,ks>خ 7'>x>خ 3'>g>غ
    gh>g>غ 8>q,g,h>ق d>d,z>د dh>z,d>ذ r>r>ر z>z,d>ز s>s>س 9>q,s>ق sh>š>ش ch>š>ش tch>š,tš>تش f>f>ف v>f>ف q>q>ق
    k>k,q>ك c>k,s>ك ce$>s>س l>l>ل m>m>م n>n>ن
    """,
    words="""
    3a>على b>ب w>و u>و f>في fi>في men>من min>من mn>من el>ال al>ال shu>شو chou>شو visa>فيزا ana>انا ma>ما la>لا
    kif>كيف keef>كيف
    """,
    clitics="""
    el>ال al>ال il>ال l>ال bel>بال bil>بال bl>بال b>ب w>و wel>وال lal>لل lel>لل lil>لل fel>بال fil>بال 3al>عال
    """,
    openings="bi>ب be>ب ma>م la>ل",
    endings="i>ي y>ي ek>ك ak>ك na>نا ha>ها kom>كم on>ون in>ين at>ات",
    vowels=Vowels("aeiou'", "'", alike="eiy ouw ae"),
    reach=(0.6, 0.25),
    accents=True,
)

_PERSIAN = Table(
    own="""
    ا>a آ>a ب>b پ>p ت>t ث>s ج>j چ>ch ح>h خ>kh د>d ذ>z ر>r ز>z ژ>zh س>s ش>sh ص>s ض>z ط>t ظ>z ع>a ع$> غ>gh ف>f
    ق>gh ک>k ك>k گ>g ل>l م>m ن>n و>u ^و>v وا>va وی>vi ^او$>u خوا>kha خوی>khi ه>h اه>ah وه>uh یه>ih یه$>ie ه$>e
    ^ه>h ی>i ي>i ^ی>y یا>ya ئ>y ء>' ة>e
    """,
    latin="""
    a>>ا e>> i>>ی o>> u>>و y>>ی '>> ^a>>ا ^e>>ا ^i>>ای ^o>>ا ^u>>او e$>>ه eh$>>ه o$>>و aa>>ا ee>>ی ii>>ی oo>>و
    ou>>و uu>>و ei>>ی ey>>ی ay>>ی ai>>ای ow>>و
    w>,v>و b>b>ب p>p>پ t>t>ت s>s>س j>j,ž>ج ch>č>چ c>k,s,č>ک ce$>s>س h>h>ه h$>h,>ه 7>h>ح kh>x>خ x>x,ks>خ d>d>د
    z>z>ز zh>ž>ژ r>r>ر sh>š>ش th>t>ت gh>q>ق q>q>ق f>f>ف ph>f>ف k>k>ک g>g,q>گ l>l>ل m>m>م n>n>ن v>v,>و
    """,
    words="""
    ro>رو o>و va>و be>به ba>با to>تو too>تو ki>کی key>کی ke>که ye>یه slm>سلام az>از bayad>باید visa>ویزا
    viza>ویزا
    """,
    clitics="mi>می nemi>نمی",
    openings="mi>می nemi>نمی be>ب bi>بی na>ن",
    endings="""
    am>م et>ت at>ت esh>ش ash>ش ha>ها haye>های hay>های ro>رو o>و i>ی amo>مو mo>مو hamo>هامو emun>مون im>یم
    id>ید and>ند tar>تر tarin>ترین
    """,
    vowels=Vowels("aeo'", "e'", alike="eiy ouw ae"),
    reach=(0.7, 0.3),
    accents=True,
)

_HINDI = Table(
    own="""
    क>k ख>kh ग>g घ>gh ङ>n च>ch छ>chh ज>j झ>jh ञ>n ट>t ठ>th ड>d ढ>dh ण>n त>t थ>th द>d ध>dh न>n प>p फ>ph ब>b
    भ>bh म>m य>y र>r ल>l व>v श>sh ष>sh स>s ह>h ड़>d ढ़>dh क़>q ख़>kh ग़>gh ज़>z फ़>f ज्ञ>gy क्ष>ksh अ>a आ>aa
    इ>i ई>i उ>u ऊ>u ए>e ऐ>ai ओ>o औ>au ऑ>o ऋ>ri ा>aa ि>i ी>i ु>u ू>u े>e ै>ai ो>o ौ>au ृ>ri ॉ>o ॅ>e ा$>a ं>n
    ँ>n ंब>mb ंभ>mbh ंप>mp ः>h ्> ़> a>a
    """,
    latin="""
    ^a>>अ ^aa>>आ ^i>>इ ^ee>>ई ^u>>उ ^oo>>ऊ ^e>>ए ^ai>>ऐ ^o>>ओ ^au>>औ a>> a$>>ा aa>>ा i>>ि i$>>ी ee>>ी u>>ु
    u$>>ू oo>>ू e>>े ei>>े ai>>ै o>>ो au>>ौ ou>>ौ y>>य y$>>ी ey$>>ी ay$>>े aye$>>ाये aya$>>ाया ayi$>>ायी
    ya>>या '>> n$>>न
    k>k>क kh>k>ख q>k>क qu>kv>क्व c>k,s,č>क ck>k>क g>g,j>ग gh>g>घ ch>č,k>च chh>č>छ tch>č>च cch>č>च्छ j>j>ज
    jh>j>झ z>j>ज़ zh>j>झ t>t>त th>t>थ d>d>द dh>d>ध n>n>न p>p>प ph>f>फ f>f>फ b>b>ब bh>b>भ m>m>म r>r,d>र
    rh>d,r>ढ़ l>l>ल v>v>व w>v>व wh>v>व s>s,j>स sh>s>श h>h>ह h$>h,>ह x>ks>क्स ksh>ks>क्ष gy>gy>ग्य tion>sn>शन
    sion>sn>शन sch>sk,s>श
    """,
    words="""
    me>में mein>में main>मैं h>है he>है hai>है hu>हूँ nhi>नहीं ka>का ke>के ki>की ko>को kya>क्या kyu>क्यों
    se>से to>तो ye>ये wo>वो visa>वीज़ा germany>जर्मनी german>जर्मन ho>हो k>के ek>एक mai>मैं
    """,
    vowels=Vowels("a", "e", "an", alike="eiy ouw ae"),
    reach=(0.7, 0.25),
    foreign=r".*[^aiou]",
)

_RUSSIAN = Table(
    own="""
    а>a б>b в>v г>g д>d е>e ё>e ж>zh з>z и>i й>y к>k л>l м>m н>n о>o п>p р>r с>s т>t у>u ф>f х>kh ц>ts ч>ch
    ш>sh щ>shch ъ> ы>y ь> э>e ю>yu я>ya
    """,
    latin="""
    a>>а e>>е i>>и o>>о u>>у y>>ы ^y~>>й '>>ь ya>>я ja>>я ia>>иа ia$>>ия iia>>ия yu>>ю ju>>ю iu>>ю yo>>е jo>>е
    ye>>е je>>е ay~>>ай ey~>>ей oy~>>ой uy~>>уй iy~>>ий yy~>>ый aj~>>ай ej~>>ей oj~>>ой uj~>>уй ij~>>ий
    yj~>>ый yi~>>ый ^e>>э
    j>,ž>й b>b>б v>v>в w>v,š>в g>g>г d>d>д zh>ž>ж z>z>з k>k>к l>l>л m>m>м n>n>н p>p>п r>r>р s>s>с t>t>т f>f>ф
    ph>f>ф h>x>х kh>x>х x>x,ks,kz>х ts>c>ц tz>c>ц tsya$>c>ться tsja$>c>ться tsia$>c>ться c>c,k,s>ц ch>č>ч
    tch>č>ч 4>č>ч sh>š,sx>ш 6>š>ш shch>š>щ sch>š>щ shh>š>щ q>k>к th>t>т
    """,
    words="4to>что chto>что shto>что what>что i>и v>в s>с k>к u>у o>о a>а ya>я ja>я",
    vowels=Vowels("yj"),
    doubles=True,
)

_UKRAINIAN = Table(
    own="""
    а>a б>b в>v г>h ґ>g д>d е>e є>ie ^є>ye ж>zh з>z и>y і>i ї>i ^ї>yi й>i к>k л>l м>m н>n о>o п>p р>r с>s т>t
    у>u ф>f х>kh ц>ts ч>ch ш>sh щ>shch ь> ю>iu ^ю>yu я>ia ^я>ya ё>e ы>y э>e ъ> '>
    """,
    latin="""
    a>>а e>>е i>>і o>>о u>>у y>>и ^y~>>й '>>ь ya>>я ja>>я ia>>я yu>>ю ju>>ю iu>>ю io>>ьо yo>>йо jo>>йо ye>>є
    je>>є ie>>є ^yi>>ї yi>>иї ji>>ї ayi>>аї oyi>>ої ay~>>ай ai~>>ай aj~>>ай ey~>>ей ei~>>ей ej~>>ей oy~>>ой
    oi~>>ой oj~>>ой uy~>>уй ui~>>уй iy~>>ій ii$>>ії yi$>>ий yy~>>ий yj~>>ий ij~>>ій
    j>,ž>й b>b>б v>v>в w>v,š>в h>h,x>г g>h>г kh>x,h>х x>x,h,ks>х d>d>д zh>ž>ж z>z>з zgh>zh>зг k>k>к l>l>л
    m>m>м n>n>н p>p>п r>r>р s>s>с t>t>т f>f>ф ph>f>ф ts>c>ц tz>c>ц tsya$>c>ться tsja$>c>ться tsia$>c>ться
    nytsia$>nc>ниця nytsya$>nc>ниця c>c,k,s>ц ch>č>ч tch>č>ч 4>č>ч sh>š>ш 6>š>ш shch>š>щ sch>š>щ shh>š>щ q>k>к
    th>t>т
    """,
    words="i>і v>в u>у z>з y>і k>к ya>я ja>я shcho>що scho>що sho>що wo>що",
    vowels=Vowels("yj"),
    doubles=True,
)

_GREEK = Table(
    own="""
    α>a β>v γ>g δ>d ε>e ζ>z η>i θ>th ι>i κ>k λ>l μ>m ν>n ξ>ks ο>o π>p ρ>r σ>s ς>s τ>t υ>y φ>f χ>x ψ>ps ω>o
    ου>ou αι>ai ει>ei οι>oi υι>yi αυ>av ευ>ev μπ>mp ντ>nt γκ>gk γγ>gg τζ>tz
    """,
    latin="""
    a>>α e>>ε i>>ι o>>ο u>>υ y>>υ w>>ω i$>>η o$>>ο ou>>ου oy>>ου ai>>αι ei>>ει oi>>οι '>>
    h>,x>η av>f>αυ af>f>αυ au>f,>αυ ev>f>ευ ef>f>ευ eu>f,>ευ b>b,f>μπ mp>b>μπ v>f>β f>f>φ ph>f>φ g>g,G>γ
    gk>G>γκ gg>G>γγ ng>G>γγ d>d,D>δ nt>D>ντ z>z>ζ th>þ>θ 8>þ>θ 9>þ>θ k>k>κ c>k,s>κ q>k>κ l>l>λ m>m>μ n>n>ν
    ks>X>ξ x>x,X>χ 3>X>ξ ch>x>χ kh>x>χ p>p>π r>r>ρ s>s>σ s$>s>ς t>t>τ ps>P>ψ 4>P>ψ tz>Z>τζ j>Z>τζ ts>ts>τσ
    dz>Z>τζ sh>s>σ
    """,
    words="i>η h>η o>ο k>και kai>και ke>και t>το s>σε tn>την tin>την ti>τι sti>στη thn>την",
    vowels=Vowels(alike="eiyhu ouw"),
    reach=(0.6, 0.15),
    doubles=True,
    accents=True,
)

TABLES: Final = MappingProxyType(
    {
        Language("ar"): _ARABIC,
        Language("fa"): _PERSIAN,
        Language("hi"): _HINDI,
        Language("ru"): _RUSSIAN,
        Language("uk"): _UKRAINIAN,
        Language("el"): _GREEK,
    }
)
