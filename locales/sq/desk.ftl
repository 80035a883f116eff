### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Kërkesë e re **{ $code }** për ekipin “{ $team }”. Dëshironi ta merrni?
desk-card_language = Gjuha: { $name }
desk-card_for = Pyet: { $name }
desk-card_subject = Tema: { $name }
desk-card_origin = Pjesa e botës: { $name }
desk-card_occupation = Profesioni: { $name }
desk-card_plan = Ka planin: { $title }
desk-card_answer = Ka lexuar së fundi: { $title }
desk-for_self = për veten
desk-for_relative = për familjarë ose të njohur
desk-for_employer = për një firmë
desk-for_volunteer = si vullnetar/e
desk-taken = Biseda **{ $code }** tani është juaja. Ajo që shkruani këtu i shkon personit. Një rresht që fillon me // mbetet në ekip.
desk-history = Deri tani është shkruar:
desk-nothing_yet = Personi ende nuk ka shkruar asgjë. Pyeteni lirisht për çfarë bëhet fjalë.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Vullnetar/e:
desk-from_coordinator = Koordinator/e:
desk-from_bot = Përgjigje e kontrolluar:
desk-note = Shënim në ekip:
desk-file = [skedar, nuk u ruajt]
desk-unreadable = [nuk lexohet]
desk-changed = (ndryshuar)
desk-talking = Tani po bisedoni me **{ $code }**.
desk-aside = Tani nuk po bisedoni me askënd. Bisedat tuaja: /cases

## Buttons

desk-do_take = E marr
desk-do_take_code = E marr { $code }
desk-do_pass = Jo tani
desk-do_talk = Bisedo me { $code }
desk-do_answer = Përgjigje e kontrolluar
desk-do_settled = S’kërkon përgjigje
desk-do_hand_on = Jepua të tjerëve
desk-do_close = Mbylle
desk-do_urgent = Urgjencë
desk-do_more = Më shumë
desk-do_pause = Pak te menyja
desk-do_report = Raporto abuzim
desk-do_send = Dërgo te { $code }
desk-do_cancel = Anulo
desk-do_yes = Po
desk-do_answered = Mori përgjigje
desk-do_referred = U dërgua gjetkë
desk-do_unanswered = Pa përgjigje të mundur
desk-do_volunteer = Vullnetar/e
desk-do_coordinator = Koordinator/e

## What happened

desk-answer_sent = U dërgua te **{ $code }**: { $title }
desk-note_kept = Shënimi u ruajt. Ai mbetet në ekip.
desk-settled = Mirë: mesazhi i fundit nga **{ $code }** nuk ka nevojë për përgjigje.
desk-passed = Në rregull. Faleminderit që na njoftuat.
desk-withdrawn = Për **{ $code }** nuk kërkohet më njeri. Faleminderit!
desk-handed_on = **{ $code }** kthehet në ekip. Faleminderit për ndihmën deri këtu!
desk-already_taken = **{ $code }** e ka marrë tashmë dikush tjetër nga ekipi. Nga ju nuk u dërgua asgjë.
desk-refused_no_access = Ju nuk jeni në ekipin e kësaj bisede. Nuk u dërgua asgjë.
desk-refused_closed = Kjo bisedë është mbyllur tashmë. Nuk u dërgua asgjë.
desk-refused_not_owner = Këtë bisedë e ka tani dikush tjetër. Nuk u dërgua asgjë.
desk-refused_unavailable = Ky person nga ekipi nuk është këtu tani. Biseda mbetet aty ku është.
desk-refused_unanswered = Kësaj kërkese ende nuk i është përgjigjur askush. Ju lutem përgjigjuni më parë.
desk-freed = **{ $code }** është përsëri në ekip: prej kohësh nuk ndodhte asgjë, ose ju keni njoftuar se mungoni.
desk-reassigned = Koordinatorët ia dhanë **{ $code }** dikujt tjetër.
desk-ended_by_inquirer = Personi e mbylli **{ $code }**. Faleminderit për ndihmën!
desk-inquirer_gone = Personi nuk është më këtu: e bllokoi chatin ose fshiu gjithçka. **{ $code }** u mbyll.
desk-closed_by_coordinator = Koordinatorët e mbyllën **{ $code }**.
desk-closed_quietly = Në **{ $code }** nuk shkroi njeri për një kohë të gjatë. Biseda tani u mbyll. Faleminderit!
desk-closed = **{ $code }** u mbyll. Faleminderit për ndihmën!
desk-close_ask = Si përfundoi **{ $code }**?
desk-hand_on_ask = A të kthehet **{ $code }** në ekip? Atëherë u ofrohet të tjerëve.
desk-report_ask = Ta raportoj **{ $code }** si abuzim? Biseda mbyllet, koordinatorët njoftohen dhe ky person nuk mund të fillojë bisedë të re për tridhjetë ditë.
desk-reported = Faleminderit. **{ $code }** u mbyll, koordinatorët e dinë.
desk-report_told = **{ $code }** u raportua si abuzim dhe u mbyll. Personi nuk mund të fillojë bisedë për tridhjetë ditë.
desk-undelivered = **{ $code }**: mesazhi juaj i fundit nuk mbërriti. Personi e ka bllokuar ose e ka fshirë chatin.
desk-waits_for_page = **{ $code }**: personi nuk e ka faqen të hapur tani. Mesazhi juaj dorëzohet sapo të kthehet.
desk-left = **{ $code }**: me vullnetaren ose vullnetarin nuk ka më kontakt. Biseda u ofrohet të tjerëve.
desk-contact = Në mesazhin tuaj ka një numër telefoni, një adresë emaili ose një emër përdoruesi. Mesazhi ende nuk u dërgua. Ju lutem mos jepni asgjë private. Është diçka publike, për shembull e një zyre shtetërore? Atëherë dërgojeni të njëjtin mesazh edhe një herë.
desk-menu_of = Çfarë dëshironi të bëni me **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Kujtesë: **{ $code }** ende pret dikë. A keni kohë?
desk-remind_reply = Kujtesë: **{ $code }** pret përgjigjen tuaj.
desk-remind_close = Në **{ $code }** nuk ka shkruar njeri prej disa ditësh. A kanë marrë përgjigje të gjitha pyetjet? Atëherë ju lutem mbylleni bisedën.
desk-told_nobody = **{ $code }**: për këtë kërkesë nuk ka njeri në ekip që e flet gjuhën. Ju lutem gjeni dikë.
desk-told_unanswered = **{ $code }**: personi pret përgjigje prej më shumë se një dite. I kemi treguar linjën telefonike (hotline).
desk-told_closed = **{ $code }** u mbyll pa përgjigje. Personit i kemi treguar linjën telefonike (hotline).

## Reviewed answers

desk-find_ask = Çfarë kërkoni? Shkruani një fjalë ose një pyetje, për shembull “Karta Blu” (Blaue Karte). Rezultatin e shihni vetëm ju.
desk-find_none = Për këtë nuk ka përgjigje të kontrolluar. Provoni me fjalë të tjera: /a dhe një fjalë.
desk-find_pick = Cilën përgjigje keni në mendje?
desk-find_both = Kështu e lexon personi:
desk-find_send = Ta dërgoj këtë përgjigje te **{ $code }**?
desk-offices = Zyrat e këshillimit në rajon
desk-find_no_case = Kjo përgjigje është vetëm për ju. Për ta dërguar, zgjidhni më parë një bisedë: /cases

## Cases, absence, invitations

desk-cases_none = Për momentin nuk keni biseda. Kërkesat e reja ju vijnë vetë.
desk-cases_head = Bisedat tuaja:
desk-case_waits = **{ $code }** · { $language } · { $subject } · pret përgjigjen tuaj
desk-case_answered = **{ $code }** · { $language } · { $subject } · me përgjigje
desk-cases_ask = Me cilën bisedë dëshironi të vazhdoni?
desk-open_head = Presin dikë nga ekipi:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Mirë, deri më { $date } nuk merrni kërkesa të reja. U kthyet më herët? Shkruani /away back
desk-away_back = Mirë që u kthyet. Kërkesat e reja ju vijnë përsëri.
desk-away_unclear = Këtë nuk e kuptova. Shkruani kështu: /away një javë, /away deri të hënën, /away nesër ose /away back
desk-invite_ask = Kë dëshironi të ftoni në ekipin “{ $team }”?
desk-invite_link =
    Kjo lidhje vlen një herë dhe për shtatë ditë. Dërgojani vetëm atij personi:
    { $url }
desk-invite_none = Këtë mund ta bëjnë vetëm koordinatorët.
desk-invite_void = Kjo lidhje ftese nuk vlen më: u përdor tashmë ose i kaloi afati. Kërkojuni koordinatorëve një të re.
desk-team_head = Ekipi “{ $team }”:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · biseda: { $load }
desk-team_ask = Dëshironi të hiqni dikë nga ekipi ose të ftoni dikë?
desk-do_remove_name = Hiq { $name }
desk-do_invite = Fto dikë
desk-state_here = këtu
desk-state_away = mungon
desk-state_joining = nuk e ka mbaruar regjistrimin
desk-removed = Nuk jeni më në ekipin “{ $team }”. Të dhënat tuaja u fshinë. Faleminderit për ndihmën!
desk-remove_ask = Ta heq vërtet **{ $name }** nga ekipi? Bisedat e hapura kthehen në ekip.
desk-remove_done = **{ $name }** nuk është më në ekip. Bisedat e hapura u ofrohen të tjerëve.
desk-not_ready = Ju lutem mbarojeni më parë regjistrimin tuaj: /me
desk-summary_coming = Po përgatis përmbledhjen e javës së kaluar. Vjen për një minutë.
desk-help =
    Kështu punoni me Lotse:
    • Kërkesat e reja vijnë vetë. Prekni “E marr”.
    • Pastaj gjithçka që shkruani i shkon personit. Një rresht që fillon me // mbetet në ekip.
    • /a dhe një fjalë: kërkoni një përgjigje të kontrolluar dhe dërgojeni në gjuhën e personit
    • /cases: bisedat tuaja, dhe kalimi nga njëra te tjetra
    • /away deri të hënën: pushim. /me: të dhënat tuaja
desk-help_coordinator =
    • /invite: ftoni dikë
    • /team: kush është në ekip
    • /summary: përmbledhja e fundit javore
