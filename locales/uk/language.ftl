### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Вивчення німецької
language-purpose =
    { $for ->
        [self] Для чого вам потрібна німецька?
       *[other] Для чого людині потрібна німецька?
    } Від цього залежить, який рівень важливий. A1 — початок, C2 — найвищий рівень.
    .short = Для чого
    .health = Догляд, здоров’я
    .health-words = догляд, здоров’я, здоровя, медсестра, медбрат, акушерка, терапія, фізіотерапія, медична професія, dohliad, medsestra
    .doctor = Лікар або лікарка
    .doctor-words = лікар, лікарка, медик, медицина, апробація, врач, likar, likarka, aprobatsiia
    .recognition = Інша професія, віза
    .recognition-words = інша професія, професія, робота, визнання, віза, блакитна карта, фахівець, джоб, работа, robota, viza, vyznannia
    .card = Карта можливостей
    .card-words = карта можливостей, карта шансів, пошук роботи, шукати роботу, chancenkarte, poshuk roboty
    .apprenticeship = Професійне навчання
    .apprenticeship-words = навчання, аусбільдунг, ausbildung, азубі, місце навчання, учеба, navchannia, azubi
    .spouse = До чоловіка, дружини
    .spouse-words = чоловік, дружина, до чоловіка, до дружини, возз’єднання, возз’єднання сім’ї, шлюб, весілля, к мужу, к жене, do cholovika, do druzhyny
    .daily = Побут, залишитися
    .daily-words = побут, життя, жити, залишитися, залишитись, громадянство, постійне проживання, для жизни, zhyttia, zalyshytysia
language-lives_in =
    { $for ->
        [self] Де ви зараз живете?
       *[other] Де людина зараз живе?
    } Від цього залежить, які курси доступні.
    .short = Місце проживання
    .abroad = За кордоном
    .abroad-words = за кордоном, закордон, ще за кордоном, не в німеччині, вдома, дома, на батьківщині, в україні, україна, за границей, za kordonom, vdoma, v ukraini, ukraina, ne v nimechchyni
    .germany = У Німеччині
    .germany-words = німеччина, в німеччині, у німеччині, тут, вже тут, вже в німеччині, уже в німеччині, в германии, nimechchyna, v nimechchyni, vzhe tut, tut
