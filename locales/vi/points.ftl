### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Thẻ Cơ hội: tính điểm
points-intro =
    Với Thẻ Cơ hội (Chancenkarte) có thể sang Đức và tìm việc tại đây. Người thì cần điểm, người thì không.
    { $for ->
        [self] Mình hỏi vài câu ngắn. Sau đó bạn thấy mình có bao nhiêu điểm và còn thiếu gì.
       *[other] Mình hỏi vài câu ngắn về người đó. Sau đó bạn thấy người đó có bao nhiêu điểm và còn thiếu gì.
    }

## What is asked

points-passport =
    { $for ->
        [self] Bạn
       *[other] Người đó
    } có hộ chiếu của EU, Iceland, Liechtenstein, Na Uy hoặc Thụy Sĩ không?
    .short = Hộ chiếu
    .eu = Có, một hộ chiếu như vậy
    .eu-words = có, eu, hộ chiếu eu, thụy sĩ, châu âu
    .other = Không, hộ chiếu khác
    .other-words = không, ko, hộ chiếu khác, không có hộ chiếu eu, hộ chiếu việt nam, việt nam
points-eu_passport = Vậy thì không cần Thẻ Cơ hội: Với hộ chiếu như vậy được sống, tìm việc và làm việc ở Đức, không cần visa và không cần điểm. Chỉ các nghề được bảo vệ, ví dụ điều dưỡng, mới cần được công nhận. Trong menu có mục riêng cho việc đó.

points-reuse = Về bằng cấp, nghề và nơi sống, mình còn giữ các câu trả lời lúc trước. Có phải vẫn là người đó, và các câu trả lời vẫn đúng không?
    .short = Câu trả lời lúc trước
    .yes = Có, dùng lại
    .no = Không, hỏi lại
    .no-words = không, ko, mới, hỏi lại, người khác, không đúng

points-recognition_status =
    Đã có cơ quan Đức nào kiểm tra bằng cấp chưa?
    Với bằng đại học, cơ sở dữ liệu anabin cũng được tính: trường có H+ và bằng ghi “entspricht” hoặc “gleichwertig”.
    .short = Công nhận
    .germany = Bằng lấy ở Đức
    .germany-words = bằng đức, ở đức, học ở đức, lấy ở đức, tốt nghiệp ở đức
    .recognised = Công nhận/tương đương
    .recognised-words = rồi, được công nhận, đã công nhận, công nhận toàn phần, tương đương, zeugnisbewertung, h+
    .partial = Rồi, nhưng còn thiếu
    .partial-words = một phần, công nhận một phần, còn thiếu, thiếu một phần, bescheid, defizitbescheid, anpassungslehrgang, kenntnisprüfung
    .not_assessed = Chưa
    .not_assessed-words = không, ko, chưa, chưa kiểm tra, chưa công nhận, chưa làm

points-training_recognised =
    Khóa đào tạo nghề có được nhà nước của nước đó công nhận và kéo dài ít nhất { FACT("oc_training_min") } không?
    Chứng chỉ của Phòng Công nghiệp và Thương mại Đức ở nước ngoài (AHK) cũng có thể được tính, nếu khóa đào tạo giống như ở Đức.
    .short = Nhà nước công nhận
    .yes = Có, cả hai
    .no = Không
    .ahk = Có chứng chỉ của AHK
    .ahk-words = ahk, chứng chỉ ahk, bằng ahk, phòng thương mại đức
points-degree_recognised = Đã tốt nghiệp đại học chưa, và bằng có được nhà nước của nước đó công nhận không?
    .short = Nhà nước công nhận

points-shortage_group =
    Không sao. Nghề có thuộc một trong các nhóm này không?
    • Kỹ sư, khoa học tự nhiên, toán, kiến trúc
    • IT có bằng đại học hoặc ở trình độ đó
    • Bác sĩ, nha sĩ, thú y, dược, trị liệu
    • Điều dưỡng và hộ sinh có bằng đại học
    • Giảng dạy và giáo dục có bằng đại học
    • Quản lý trong sản xuất, xây dựng, logistics, IT, y tế, chăm sóc trẻ em hoặc trường học
    .short = Nghề thiếu lao động

points-german_level =
    { $for ->
        [self] Tiếng Đức của bạn thế nào?
       *[other] Tiếng Đức của người đó thế nào?
    } Chỉ tính những gì chứng minh được bằng chứng chỉ.
    .short = Tiếng Đức
    .none = Chưa biết tiếng Đức
    .none-words = chưa học, chưa biết tiếng đức, không biết tiếng đức, chưa có gì, số không
    .a1 = A1
    .a1-words = mới học, một chút, một ít, ít
    .a2 = A2
    .b1 = B1
    .b1-words = trung bình
    .b2 = B2 hoặc cao hơn
    .b2-words = b2, c1, c2, tốt, giỏi, rất tốt, lưu loát, tiếng mẹ đẻ
points-english_level =
    { $for ->
        [self] Còn tiếng Anh của bạn thế nào?
       *[other] Còn tiếng Anh của người đó thế nào?
    }
    .short = Tiếng Anh
    .below = Dưới B2
    .below-words = không biết tiếng anh, ít, một chút, a1, a2, b1, kém
    .b2 = B2
    .b2-words = tốt, khá
    .c1 = C1, C2 hoặc bản ngữ
    .c1-words = c1, c2, rất tốt, giỏi, lưu loát, tiếng mẹ đẻ
points-experience =
    { $for ->
        [self] Sau khi lấy bằng, bạn đã làm nghề này bao lâu?
       *[other] Sau khi lấy bằng, người đó đã làm nghề này bao lâu?
    }
    Thời gian dài thì tính trong { FACT("oc_nr06_window") } gần nhất, thời gian ngắn hơn thì tính trong { FACT("oc_nr07_window") } gần nhất.
    .short = Kinh nghiệm nghề
    .long = Ít nhất { FACT("oc_nr06_experience") }
    .long-words = lâu, nhiều năm, rất lâu
    .medium = Ít nhất { FACT("oc_nr07_experience") }
    .medium-words = vài năm, mấy năm
    .less = Ít hơn
    .less-words = ít hơn, không có, chưa làm, ngắn, chưa có kinh nghiệm
points-age =
    { $for ->
        [self] Bạn bao nhiêu tuổi?
       *[other] Người đó bao nhiêu tuổi?
    } Bạn chỉ viết con số. Tính tuổi vào ngày nộp đơn.
    .short = Tuổi
    .invalid = Mình không hiểu. Bạn chỉ viết số tuổi, ví dụ: 34
points-stay_germany =
    { $for ->
        [self] Bạn đã từng sống hợp pháp ở Đức
       *[other] Người đó đã từng sống hợp pháp ở Đức
    } ít nhất { FACT("oc_nr11_stay") } liên tục chưa? Tính trong { FACT("oc_nr11_window") } gần nhất.
    .short = Từng ở Đức
points-partner = Vợ hoặc chồng có cùng xin Thẻ Cơ hội, tại cùng một nơi, để cùng nhập cảnh không? Chỉ được tính nếu cả hai đều đủ điều kiện.
    .short = Vợ hoặc chồng
    .no = Không, hoặc chưa kết hôn
    .no-words = không, ko, độc thân, một mình, chưa kết hôn, chưa vợ, chưa chồng
points-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
       *[other] Bây giờ người đó sống ở đâu?
    } Nơi xin thẻ phụ thuộc vào điều này.
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở nhà, ở quê, quê hương, ở Việt Nam, Việt Nam, VN, chưa sang Đức
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, đã ở Đức, đang ở Đức
points-permit =
    { $for ->
        [self] Ở Đức, bạn
       *[other] Ở Đức, người đó
    } có giấy phép cư trú (Aufenthaltserlaubnis) để học đại học, học nghề, học tiếng hoặc làm việc không? Visa du lịch không được tính.
    .short = Giấy phép cư trú
points-livelihood =
    Câu hỏi cuối: Đã có đủ tiền sinh sống cho cả thời gian tìm việc chưa?
    Hiện tại mức đòi hỏi là { FACT("oc_livelihood") } một tháng, ví dụ trong tài khoản phong tỏa (Sperrkonto: tiền bị giữ, mỗi tháng được rút một phần). Hợp đồng làm bán thời gian ở Đức hoặc giấy cam kết bảo lãnh (Verpflichtungserklärung) cũng có thể được tính: Khi đó một người ở Đức trả.
    .short = Tiền sinh sống
    .no = Không, chưa có

## The result

points-total = **Thẻ Cơ hội: { $points }**
points-verdict_yes = Cần { FACT("oc_min_points") }. Vậy là đủ. Theo các câu trả lời này, các điều kiện khác cũng đạt.
points-verdict_enough = Cần { FACT("oc_min_points") }. Điểm thì đủ. Nhưng điều khác còn thiếu hoặc chưa rõ.
points-verdict_maybe = Cần { FACT("oc_min_points") }. Có đủ hay không còn phụ thuộc vào những điều chưa rõ.
points-verdict_short = Cần { FACT("oc_min_points") }. Còn thiếu { $points }.
points-counted = Mình đã tính như sau (§ 20b AufenthG):
points-line = • { $reason }: { $points }
points-open = Còn chưa rõ, có thể được thêm:
points-line_open = • { $reason }: nhiều nhất { $points }
points-gains = Những điều này cho thêm điểm:
points-line_gain = • { $reason }: thêm { $points }

points-nr_1 = Quyết định (Bescheid) công nhận một phần
points-nr_2 = Tiếng Đức B2 hoặc cao hơn
points-nr_3 = Tiếng Đức B1
points-nr_4 = Tiếng Đức A2
points-nr_5 = Tiếng Anh C1 hoặc cao hơn
points-nr_6 = Ít nhất { FACT("oc_nr06_experience") } kinh nghiệm nghề (tính trong { FACT("oc_nr06_window") } gần nhất)
points-nr_7 = Ít nhất { FACT("oc_nr07_experience") } kinh nghiệm nghề (tính trong { FACT("oc_nr07_window") } gần nhất)
points-nr_8 = Nghề thiếu lao động theo danh sách của Thẻ Xanh EU
points-nr_9 = Tuổi: đến { FACT("oc_nr09_age") }
points-nr_10 = Tuổi: đến { FACT("oc_nr10_age") }
points-nr_11 = Trước đây đã ở Đức hợp pháp ít nhất { FACT("oc_nr11_stay") }
points-nr_12 = Vợ hoặc chồng cũng đủ điều kiện và cùng sang

points-note_age = Về tuổi: Luật ghi “không quá … tuổi”. Cả năm sau ngày sinh nhật đó có còn được tính hay không thì chưa rõ. Vì vậy mình tính thận trọng. Trước khi nộp đơn, hãy hỏi đại sứ quán.
points-note_nursing = Về điều dưỡng: Điều dưỡng có bằng đại học nằm trong danh sách nghề thiếu lao động. Bằng nghề điều dưỡng có được tính hay không thì chưa rõ: Điều đó phụ thuộc vào việc bằng được xếp loại thế nào. Trước khi nộp đơn, hãy hỏi đại sứ quán.
points-note_classification = Về nghề thiếu lao động: Danh sách nói đến các nghề ở trình độ đại học. Bằng này có thuộc trình độ đó hay không thì chưa rõ. Trước khi nộp đơn, hãy hỏi đại sứ quán.

points-missing = Còn thiếu:
points-unknown = Còn phải làm rõ:
points-item = • { $text }
points-need_basic_qualification = bằng cấp được nhà nước của nước đó công nhận; đào tạo nghề phải kéo dài ít nhất { FACT("oc_training_min") }
points-need_german_or_english = giấy chứng minh tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }: Phải có một trong hai
points-need_livelihood_opportunity_card = tiền sinh sống: hiện tại { FACT("oc_livelihood") } một tháng
points-need_abroad_or_title = đúng nơi nộp đơn: từ nước ngoài, hoặc ở Đức với giấy phép cư trú để học đại học, học nghề, học tiếng hoặc làm việc

points-hint_recognition = Hoàn toàn không cần điểm, nếu bằng cấp đã được công nhận toàn phần ở Đức hoặc, với bằng đại học, được coi là tương đương.
points-hint_open = Trước hết hãy làm rõ việc công nhận: Nếu bằng cấp đã được công nhận toàn phần ở Đức hoặc, với bằng đại học, tương đương, thì hoàn toàn không cần điểm.

points-skilled = **Thẻ Cơ hội không cần điểm**
    { $for ->
        [self] Với bằng cấp này, bạn được coi là lao động có tay nghề (Fachkraft) ở Đức. Vì vậy bạn không cần điểm
       *[other] Với bằng cấp này, người đó được coi là lao động có tay nghề (Fachkraft) ở Đức. Vì vậy người đó không cần điểm
    } (§ 20a Abs. 3 Nr. 1 AufenthG). Luật cũng không đòi hỏi chứng chỉ ngoại ngữ cho việc này.
    Đã có lời mời làm việc? Vậy thì visa đi làm thường là con đường tốt hơn.
points-skilled_yes = Theo các câu trả lời này, các điều kiện khác cũng đạt.
points-none_qualification = **Thẻ Cơ hội: hiện tại không thể**
    Để có Thẻ Cơ hội cần bằng cấp: khóa đào tạo nghề được nhà nước công nhận, ít nhất { FACT("oc_training_min") }, hoặc bằng đại học (§ 20a Abs. 4 AufenthG). Chỉ kinh nghiệm thì không đủ, kể cả khi có nhiều điểm.
    Lộ trình cho thấy những gì vẫn có thể.
points-none_basic_qualification = **Thẻ Cơ hội: hiện tại không thể**
    Bằng cấp phải được nhà nước của nước đó công nhận, và đào tạo nghề phải kéo dài ít nhất { FACT("oc_training_min") } (§ 20a Abs. 4 AufenthG). Điểm không thay đổi được điều này.
    Có một ngoại lệ: Nếu cơ quan Đức xác nhận rằng chỉ còn thiếu một phần (công nhận một phần), thì điều kiện này không còn, và quyết định đó cho { FACT("oc_points_nr01") }.

points-discretion = Đây là phép tính theo các câu trả lời này, không phải lời hứa và không phải tư vấn pháp lý. Kể cả khi mọi điều đều đạt, cơ quan nhà nước vẫn tự cân nhắc và quyết định (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Thẻ Cơ hội để tìm việc
plan-opportunity_card_later = Trước hết làm rõ bằng cấp

plan-card_degree = Chứng minh bằng đại học được tính
    .what = Trước hết tra miễn phí trong anabin. Nếu trường ghi H+ và bằng ghi “entspricht” hoặc “gleichwertig” thì bằng đại học được coi là tương đương: Khi đó không cần điểm. Nếu không, ZAB (Zentralstelle für ausländisches Bildungswesen, cơ quan trung ương về giáo dục nước ngoài) phải xác nhận bằng.
    .office = ZAB
    .papers = Bằng tốt nghiệp, bảng môn học, bản in từ anabin
    .cost = anabin miễn phí, đánh giá bằng (Zeugnisbewertung) { FACT("zab_statement_fee") }
plan-card_training = Chứng minh bằng nghề được tính
    .what = Với Thẻ Cơ hội tính điểm, một cơ quan chuyên môn của Đức phải xác nhận rằng khóa đào tạo nghề được nhà nước của nước đó công nhận và kéo dài ít nhất { FACT("oc_training_min") }. ZAB (Zentralstelle für ausländisches Bildungswesen) làm việc này. Chứng chỉ của AHK không cần xác nhận đó. Tốt hơn nữa là nộp đơn xin công nhận: Công nhận toàn phần nghĩa là không cần điểm.
    .office = ZAB
    .papers = Bằng tốt nghiệp có thời gian và môn học, giấy chứng minh trường được công nhận
    .cost = hỏi ZAB trước
plan-card_notice = Chuẩn bị sẵn quyết định (Bescheid)
    .what = Quyết định phải ghi rõ còn thiếu gì để được công nhận toàn phần. Nó cho { FACT("oc_points_nr01") } và thay cho giấy chứng minh khác về bằng cấp. Vẫn cần tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }.
    .papers = Quyết định về công nhận
plan-card_proof = Chuẩn bị sẵn giấy chứng minh bằng cấp
    .what = Có thể là: bằng của Đức, quyết định công nhận toàn phần, bản đánh giá bằng (Zeugnisbewertung) của ZAB hoặc bản in từ anabin. Với giấy đó thì không cần điểm.
    .papers = Bằng tốt nghiệp và một trong các giấy này
plan-card_language = Chứng minh ngoại ngữ
    .what = Ít nhất phải có tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }. Tiếng Đức cho nhiều điểm nhất: B2 được { FACT("oc_points_nr02") }. Chỉ lấy chứng chỉ qua kỳ thi được công nhận, không bao giờ mua. Chứng chỉ nào được chấp nhận thì đại sứ quán cho biết.
    .office = ví dụ Viện Goethe, telc, ÖSD
    .papers = Chứng chỉ
plan-card_money = Chứng minh tiền sinh sống
    .what = Hiện tại mức đòi hỏi là { FACT("oc_livelihood") } một tháng. Trong tài khoản phong tỏa (Sperrkonto), hiện tại tổng cộng là { FACT("blocked_account_oc") }. Hợp đồng làm bán thời gian hoặc giấy cam kết bảo lãnh (Verpflichtungserklärung) của một người ở Đức cũng có thể được tính. Hãy hỏi đại sứ quán trước xem họ chấp nhận gì.
    .papers = Xác nhận của tài khoản phong tỏa, hợp đồng lao động hoặc giấy cam kết bảo lãnh
plan-card_apply = Xin visa
    .what = Ở nhiều nước, đơn nộp trên mạng qua Cổng lãnh sự (Auslandsportal). Sau đó có lịch hẹn tại đại sứ quán. Chỉ đặt lịch hẹn ở đó, không bao giờ mua. Đi theo diện du lịch không giúp được gì: Phải xin thẻ trước, từ nước ngoài.
    .office = Đại sứ quán hoặc lãnh sự quán Đức
    .papers = Hộ chiếu, sơ yếu lý lịch, tất cả giấy tờ ở trên
    .cost = Visa { FACT("visa_fee") }
    .time = rất khác nhau tùy nước
plan-card_apply_here = Xin Thẻ Cơ hội tại Đức
    .what = Chỉ được nếu có giấy phép cư trú (Aufenthaltserlaubnis) để học đại học, học nghề, học tiếng hoặc làm việc. Quan trọng: nộp đơn trước khi giấy phép hết hạn. Hãy đi tư vấn trước: Sau khi tốt nghiệp ở Đức thường có loại giấy phép tốt hơn.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .papers = Hộ chiếu, giấy phép cư trú, tất cả giấy tờ ở trên
    .cost = Giấy phép cư trú { FACT("residence_permit_fee") }
plan-card_apply_later = Nộp đơn từ nước ngoài
    .what = Từ Đức chỉ nộp đơn được nếu có giấy phép cư trú để học đại học, học nghề, học tiếng hoặc làm việc. Nếu không có, phải xin thẻ từ nước ngoài. Trước khi rời Đức nhất định phải đi tư vấn, nhất là khi đang xin tị nạn hoặc có giấy tạm dung (Duldung).
    .office = Tư vấn di trú (Migrationsberatung) hoặc tư vấn IQ, sau đó đại sứ quán Đức
    .cost = Tư vấn miễn phí, visa { FACT("visa_fee") }
plan-card_search = Đến nơi và tìm việc
    .what = Đăng ký chỗ ở tại cơ quan hộ khẩu (thời hạn: { FACT("registration_deadline") }). Trong thời gian tìm việc được làm trung bình { FACT("oc_part_time_work") } mỗi tuần, và ngoài ra được làm thử, mỗi chỗ nhiều nhất { FACT("oc_trial_job") }. Việc làm thử phải hướng tới công việc có tay nghề, học nghề hoặc việc công nhận.
    .office = Cơ quan hộ khẩu (Einwohnermeldeamt), Sở Lao động (Agentur für Arbeit)
    .time = thẻ có giá trị nhiều nhất { FACT("oc_duration") }
plan-card_work = Có việc rồi thì đổi giấy phép
    .what = Khi có lời mời làm việc phù hợp, đổi sang giấy phép cư trú để làm việc. Nếu chưa có loại nào phù hợp, thẻ có thể được gia hạn một lần, nhiều nhất { FACT("oc_follow_up") }, nếu công việc cần tay nghề và Cơ quan Lao động Liên bang đồng ý. Không bao giờ trả tiền trước cho một công việc.
    .office = Sở Ngoại kiều (Ausländerbehörde); khi có vấn đề về lương hoặc hợp đồng: Faire Integration, miễn phí
