answer-blue_card =
    Thẻ Xanh EU (Blaue Karte EU) là giấy phép cư trú cho người có bằng đại học. Thường cần:
    • bằng đại học được công nhận hoặc tương đương ở Đức,
    • lời mời làm việc đúng với bằng đó, ít nhất { FACT("blue_card_offer_months") },
    • lương năm ít nhất { FACT("blue_card_salary_general") } gộp (brutto). Trong nghề thiếu người và khi mới tốt nghiệp, { FACT("blue_card_salary_reduced") } là đủ.
    Luật không đòi tiếng Đức cho việc này, và không có giới hạn tuổi.
    .title = Thẻ Xanh EU (Blaue Karte)
    .detail =
        Nghề thiếu người ở đây ví dụ là: kỹ sư, khoa học tự nhiên, IT, y khoa, giáo viên. Thợ điện, đầu bếp và lái xe không thuộc nhóm này. Danh sách của Thẻ Xanh ngắn hơn các danh sách khác.
        “Mới tốt nghiệp” nghĩa là: Khi nộp đơn, bằng lấy cách đây nhiều nhất { FACT("blue_card_new_entrant") }. Với mức lương thấp hơn, Cơ quan Lao động Liên bang (Bundesagentur für Arbeit) phải đồng ý.
        IT không có bằng đại học: ít nhất { FACT("blue_card_it_experience") } kinh nghiệm ở trình độ đại học (tính trong { FACT("blue_card_it_experience_window") } gần nhất) và ít nhất mức lương thấp hơn.
        Trong các nghề được bảo vệ, giấy phép hành nghề phải có rồi hoặc đã được hứa cấp.
        Số tiền thay đổi mỗi năm. Hãy tính theo số tiền của năm mà giấy phép được cấp.

answer-opportunity_card =
    Với Thẻ Cơ hội (Chancenkarte), có thể đến Đức và tìm việc tại đây, nhiều nhất { FACT("oc_duration") }. Có hai cách:
    • Nếu bằng cấp được công nhận hoặc tương đương thì không cần điểm.
    • Nếu không thì cần { FACT("oc_min_points") }, một bằng cấp được nhà nước công nhận và tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }.
    Luôn cần tiền sinh sống: hiện nay { FACT("oc_livelihood") } một tháng. Không ai có quyền đương nhiên được cấp.
    .title = Thẻ Cơ hội để tìm việc
    .detail =
        Có điểm ví dụ cho tiếng Đức (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), kinh nghiệm làm việc, tuổi trẻ hơn, nghề thiếu người hoặc từng ở Đức. Công nhận một phần được { FACT("oc_points_nr01") } và thay cho giấy tờ khác về bằng cấp. Tiếng Anh B2 chỉ là một điều kiện, không cho điểm nào.
        Trong lúc tìm việc, được làm trung bình { FACT("oc_part_time_work") } mỗi tuần và làm thử, mỗi chỗ nhiều nhất { FACT("oc_trial_job") }.
        Thường phải xin thẻ từ nước ngoài. Ai đang ở đây với tư cách khách du lịch thì không chuyển được.

answer-skilled_vocational =
    Ai đủ các điều kiện này thì thường có quyền nhận giấy phép cho lao động có tay nghề (Fachkraft, § 18a AufenthG):
    • một bằng nghề được công nhận **toàn phần** ở Đức,
    • một lời mời cụ thể làm công việc có tay nghề, cả trong nghề khác,
    • sự đồng ý của Cơ quan Lao động Liên bang (BA),
    • trong nghề được bảo vệ: giấy phép hành nghề.
    Chỉ từ { FACT("age45_age") } mới có mức lương tối thiểu cố định, § 18a không đòi tiếng Đức. Bước đầu tiên hầu như luôn là công nhận (Anerkennung).
    .title = Lao động có bằng nghề (§ 18a)
    .detail =
        Chỉ được công nhận một phần? Khi đó § 18a chưa phù hợp. Thường có thể dùng biện pháp bù phần thiếu hoặc đối tác công nhận (Anerkennungspartnerschaft, cả hai là § 16d).
        Công việc có tay nghề là công việc cần đào tạo nghề (ít nhất { FACT("qualified_training_min") }) hoặc bằng đại học. Việc phụ giúp (Helfer) không được tính.
        Cơ quan Lao động Liên bang kiểm tra xem lương và điều kiện có không kém hơn người làm tương tự ở Đức hay không. Có ai khác được ưu tiên không thì ở đây không kiểm tra.
        Dù vậy tiếng Đức có thể cần: cho giấy phép trong nghề được bảo vệ và cho doanh nghiệp.
        Từ { FACT("age45_age") }, với giấy phép đầu tiên cần { FACT("age45_min_salary") } gộp một năm hoặc khoản bảo đảm tuổi già đầy đủ.
        Giấy phép có hạn nhiều nhất { FACT("work_title_duration_max") }. Nếu hợp đồng ngắn hơn thì là thời gian hợp đồng cộng thêm { FACT("work_title_surplus") }.

answer-skilled_academic =
    Với bằng đại học và lời mời làm việc có hai giấy phép: Thẻ Xanh EU hoặc § 18b AufenthG. Cho § 18b cần:
    • bằng đại học của Đức hoặc bằng được công nhận hay tương đương ở đây,
    • một lời mời cụ thể làm công việc có tay nghề, cả trong ngành khác,
    • sự đồng ý của Cơ quan Lao động Liên bang,
    • trong nghề được bảo vệ: giấy phép hành nghề.
    Ai đủ điều kiện thì thường có quyền nhận. Chỉ từ { FACT("age45_age") } mới có lương tối thiểu cố định. Hãy xem anabin trước.
    .title = Lao động có bằng đại học (§ 18b)
    .detail =
        Cái nào tốt hơn? Nếu đủ lương ({ FACT("blue_card_salary_general") } gộp một năm, có trường hợp ít hơn) và việc làm đúng ngành học thì thường là Thẻ Xanh EU. Với thẻ này được ở lại lâu dài sớm hơn (§ 18c). Cần { FACT("settlement_blue_card_months") }, với tiếng Đức { FACT("lang_settlement_blue_card_early") } chỉ { FACT("settlement_blue_card_months_b1") }. Với § 18b là { FACT("settlement_skilled_years") }.
        § 18b phù hợp khi lương thấp hơn hoặc việc làm không đúng ngành học. Lương và điều kiện không được kém hơn người khác làm cùng việc.
        Nếu anabin không cho thấy bằng phù hợp, có thể xin giấy đánh giá bằng của ZAB (Zeugnisbewertung).
        Luật không đòi tiếng Đức cho § 18b. Cho giấy phép trong nghề được bảo vệ, ví dụ bác sĩ, thì cần.
        Từ { FACT("age45_age") }, với giấy phép đầu tiên: { FACT("age45_min_salary") } gộp một năm hoặc khoản bảo đảm tuổi già đầy đủ. Với Thẻ Xanh thì không có điều này.

answer-experience_visa =
    Với kinh nghiệm làm việc, cũng có thể đi mà không cần công nhận của Đức (§ 19c Abs. 2 AufenthG). Cần:
    • ít nhất { FACT("experience_years") } kinh nghiệm giúp làm được việc đó (tính trong { FACT("experience_window") } gần nhất),
    • bằng nghề (học ít nhất { FACT("experience_training_min") }) hoặc bằng đại học, được nhà nước ở nước mình công nhận,
    • lời mời làm công việc có tay nghề với ít nhất { FACT("experience_6beschv_min_salary") } gộp một năm.
    Trong IT không cần bằng cấp. Nghề được bảo vệ, ví dụ điều dưỡng, không đi được bằng cách này nếu chưa có giấy phép.
    .title = Visa nhờ kinh nghiệm làm việc
    .detail =
        Điều nhiều người không biết: Không cần mức lương tối thiểu, nếu nhà tuyển dụng bị ràng buộc bởi thỏa ước lương tập thể (Tarifvertrag) và trả lương theo đó.
        Chỉ có kinh nghiệm thì chỉ đủ trong IT. Còn lại, một cơ quan Đức (ZAB) phải xác nhận bằng được nhà nước ở nước mình công nhận. Chứng chỉ của một Phòng Công nghiệp và Thương mại Đức ở nước ngoài (AHK) cũng có thể đủ.
        Cơ quan Lao động Liên bang phải đồng ý. Quy định này không đòi tiếng Đức, doanh nghiệp thì có thể.
        Từ { FACT("age45_age") } là { FACT("age45_min_salary") } gộp một năm hoặc khoản bảo đảm tuổi già đầy đủ.
        Không ai có quyền đương nhiên, cơ quan quyết định. Nếu bằng đã được công nhận thì giấy phép lao động có tay nghề tốt hơn.
        IT, đừng nhầm: Cho Thẻ Xanh không bằng đại học cần { FACT("blue_card_it_experience") } kinh nghiệm (tính trong { FACT("blue_card_it_experience_window") } gần nhất).

answer-opportunity_card_work =
    Với Thẻ Cơ hội, trong lúc tìm việc được
    • làm trung bình { FACT("oc_part_time_work") } mỗi tuần,
    • làm thử, mỗi chỗ nhiều nhất { FACT("oc_trial_job") }.
    Chỉ được làm nhiều hơn khi Sở Ngoại kiều (Ausländerbehörde) đã cấp giấy phép khác, ví dụ lao động có tay nghề hoặc Thẻ Xanh EU. Đã tìm được việc? Hãy xin đổi ngay ở đó, trước khi thẻ hết hạn. Thẻ để tìm việc có hạn nhiều nhất { FACT("oc_duration") }.
    .title = Thẻ Cơ hội: làm việc và đổi
    .detail =
        Việc làm thử phải là việc có tay nghề, hướng đến học nghề hoặc phù hợp với một khóa học để được công nhận.
        Để đổi, áp dụng các điều kiện của giấy phép mới. Lệ phí là { FACT("residence_permit_change_fee") }.
        Nếu chưa có giấy phép nào khác phù hợp thì có Thẻ Cơ hội tiếp theo (Folge-Chancenkarte): một lần, nhiều nhất { FACT("oc_follow_up") }. Cần hợp đồng hoặc lời mời chắc chắn làm công việc có tay nghề và sự đồng ý của Cơ quan Lao động Liên bang.
        Bản thân việc tìm kiếm không được gia hạn. Chỉ có thẻ mới để tìm việc khi đã ở nước ngoài, hoặc ở đây với giấy phép khác, trong thời gian dài bằng như thế.
        Về đoàn tụ gia đình, Thẻ Cơ hội không có các ưu đãi mà lao động có tay nghề có. Hãy tính là gia đình chỉ sang được sau này.
        Làm quá số giờ cho phép bị cấm và có thể làm mất quyền cư trú.

answer-apprenticeship =
    Để học nghề ở Đức (Ausbildung, § 16a AufenthG) chưa cần có nghề, nhưng cần:
    • hợp đồng học nghề hoặc một chỗ ở trường nghề (Berufsfachschule),
    • thường tiếng Đức { FACT("apprenticeship_german") },
    • đủ tiền sinh sống: học trong doanh nghiệp hiện nay { FACT("apprenticeship_livelihood") } một tháng. Lương học nghề cũng được tính.
    Có thể ứng tuyển từ nước ngoài, ví dụ qua cổng của Cơ quan Lao động Liên bang (BA). Môi giới không được lấy tiền cho việc này.
    .title = Học nghề ở Đức
    .detail =
        Không phải nộp chứng chỉ tiếng Đức { FACT("apprenticeship_german") } nếu doanh nghiệp hoặc trường đã tự kiểm tra tiếng Đức, hoặc có kế hoạch học khóa tiếng Đức trước khi học nghề. Dù vậy ở trường nghề bạn cần tiếng Đức mỗi ngày.
        Học ở trường không có lương thì hiện nay tính { FACT("apprenticeship_livelihood_school") } một tháng. Nếu lương không đủ, có thể chứng minh tiền trong tài khoản phong tỏa (Sperrkonto).
        Học nghề trong doanh nghiệp thì Cơ quan Lao động Liên bang phải đồng ý. Cơ quan nhận đơn lo việc này.
        Bên cạnh học nghề được làm thêm { FACT("apprenticeship_side_job") } mỗi tuần.
        Giới hạn { FACT("training_search_age") } chỉ dành cho visa **tìm** chỗ học nghề, không dành cho học nghề đã có hợp đồng.
        Sau đó bạn có bằng của Đức, không cần công nhận và được tìm việc ở đây, nhiều nhất { FACT("job_search_after_german_degree") }.
        Ai đã học một nghề: hãy kiểm tra việc công nhận trước. Đó thường là con đường ngắn hơn.

answer-apprenticeship_search =
    Có, có visa để tìm chỗ học nghề (§ 17 AufenthG), nhiều nhất { FACT("training_search_duration") }. Cần:
    • dưới { FACT("training_search_age") },
    • tiếng Đức { FACT("training_search_german") },
    • bằng phổ thông đủ điều kiện học đại học, hoặc bằng của trường Đức ở nước ngoài,
    • tiền sinh sống: hiện nay { FACT("s16d_livelihood") } một tháng.
    Tốt hơn là tìm được hợp đồng ngay từ nhà. Khi đó không cần visa này.
    .title = Sang Đức tìm chỗ học nghề
    .detail =
        Bằng phổ thông phải cho phép học đại học: ở Đức hoặc ở nước cấp bằng.
        Được làm { FACT("training_search_side_job") } mỗi tuần và làm thử ở doanh nghiệp, tổng cộng nhiều nhất { FACT("training_search_trial_work") }.
        Đã có chỗ? Khi đó xin giấy phép cư trú để học nghề (§ 16a) ở Sở Ngoại kiều, trước khi visa hết hạn.
        Không tìm được? Khi đó thường phải rời Đức. Vì vậy hãy ứng tuyển trước khi đi và xếp phỏng vấn, ngày làm thử vào những tuần đầu.
        Đừng nhầm: Thẻ Cơ hội dành cho người đã có nghề hoặc bằng đại học, visa này dành cho người muốn bắt đầu học một nghề. Visa cho người đã có hợp đồng là loại khác: học nghề (§ 16a).

answer-student_to_work =
    Ai đã học xong đại học hoặc học nghề ở Đức thì có thể ở lại tìm việc: nhiều nhất { FACT("job_search_after_german_degree") } (§ 20 AufenthG). Tiền sinh sống phải được bảo đảm.
    Khi có việc có tay nghề thì đổi: sau đại học sang Thẻ Xanh EU hoặc § 18b, sau học nghề sang § 18a. Bằng của Đức thì không ai phải công nhận.
    Quan trọng: Nộp đơn ở Sở Ngoại kiều **trước khi** giấy phép hiện tại hết hạn.
    .title = Ở lại sau khi học ở Đức
    .detail =
        Thời gian tìm việc này không gia hạn được. Nếu có việc ngay thì không cần nó và đổi luôn. Lệ phí đổi là { FACT("residence_permit_change_fee") }.
        Nếu bằng đại học lấy cách đây nhiều nhất { FACT("blue_card_new_entrant") } thì mức lương thấp hơn là đủ cho Thẻ Xanh EU: { FACT("blue_card_salary_reduced") } gộp một năm.
        Cũng có thời gian như vậy sau khi làm nghiên cứu và sau khi được công nhận theo § 16d. Với người phụ điều dưỡng và phụ y tế học nghề ở Đức là { FACT("job_search_assistants") }, gia hạn một lần thêm { FACT("job_search_assistants_extension") }.
        Với bằng của Đức được ở lại lâu dài sớm hơn. Khi đó cần { FACT("settlement_skilled_german_years") } là lao động có tay nghề, { FACT("settlement_skilled_german_contributions") } đóng hưu trí và tiếng Đức { FACT("lang_settlement_skilled") }.
        Không tốt nghiệp thì không có những điều trên. Khi đó có thể nghĩ đến ví dụ học nghề. Hãy đi tư vấn trước khi bạn rời trường đại học.
        Ai đã rời Đức thì không tìm việc theo § 20 mà bằng Thẻ Cơ hội.

answer-western_balkans =
    Với hộ chiếu của các nước này, có thể có visa cho mọi công việc, không cần bằng cấp và không cần chứng minh tiếng Đức: { FACT("western_balkans_countries") }. Cần:
    • một lời mời làm việc cụ thể,
    • sự đồng ý của Cơ quan Lao động Liên bang, có kiểm tra ưu tiên (Vorrangprüfung),
    • nộp đơn ở đại sứ quán Đức tại các nước đó.
    Mỗi năm có nhiều nhất { FACT("western_balkans_quota") } lượt đồng ý. Có thể hết sớm. Không ai có quyền đương nhiên.
    .title = Quy định Tây Balkan
    .detail =
        Kiểm tra ưu tiên nghĩa là: Cơ quan Lao động Liên bang kiểm tra xem ở Đức hoặc EU đã có người cho việc này chưa.
        Nếu hết chỗ, đơn bị từ chối và không chuyển sang năm sau. Phải làm lại từ đầu. Vì vậy hãy hỏi trước xem còn chỗ không.
        Ai đã nhận trợ giúp theo Luật trợ cấp cho người xin tị nạn thì sau đó phải chờ { FACT("western_balkans_asylum_benefits") }.
        Từ { FACT("age45_age") } cần { FACT("age45_min_salary") } gộp một năm hoặc khoản bảo đảm tuổi già đầy đủ. Chỉ có ngoại lệ trong từng trường hợp có lý do.
        Nghề được bảo vệ, ví dụ điều dưỡng, vẫn cần giấy phép hành nghề.
        Ai đã học một nghề nên xem trước con đường lao động có tay nghề: Ở đó không giới hạn số lượng, và gia đình dễ sang hơn.
        Đừng mua lịch hẹn và đừng mua hợp đồng.

answer-best_friends_states =
    Với hộ chiếu của các nước này, có thể có giấy phép cho mọi công việc, kể cả không có bằng cấp (§ 26 Abs. 1 BeschV): { FACT("best_friends_rule") }.
    Cần một lời mời làm việc cụ thể và sự đồng ý của Cơ quan Lao động Liên bang, có kiểm tra ưu tiên. Không ai có quyền đương nhiên.
    Từ phần lớn các nước này có thể nhập cảnh không cần visa và xin giấy phép ở đây. Sau đó mới được đi làm.
    .title = Quy định riêng: Mỹ, Nhật, v.v.
    .detail =
        Kiểm tra ưu tiên (Vorrangprüfung) nghĩa là: Cơ quan Lao động Liên bang kiểm tra xem ở Đức hoặc EU đã có người cho việc này chưa.
        Nhập cảnh không cần visa và xin giấy phép ở đây, cả để đi làm, dành cho: { FACT("visa_free_entry_work") }. Thời gian để nộp đơn sau khi nhập cảnh: { FACT("visa_free_application") }. Hãy đến Sở Ngoại kiều sớm, thời gian chờ thường lâu.
        Với hộ chiếu Andorra, Monaco hoặc San Marino, để đi làm cần có visa trước khi nhập cảnh.
        Trước khi có giấy phép không được làm ngày nào, kể cả làm thử.
        Quy định cho người từ { FACT("age45_age") } không áp dụng ở đây.
        Với bằng đại học hoặc bằng nghề, Thẻ Xanh EU và giấy phép lao động có tay nghề thường tốt hơn: Ở đó không kiểm tra ai được ưu tiên.
        Nghề được bảo vệ vẫn cần giấy phép hành nghề. Hộ chiếu Anh không còn thuộc EU.

answer-seasonal_work =
    Cho việc ngắn hạn không cần bằng cấp có việc làm theo hạn ngạch (kontingentierte Beschäftigung, § 15d BeschV): nhiều nhất { FACT("short_term_months") } trong vòng một năm.
    • Nhà tuyển dụng xin ở Cơ quan Lao động Liên bang, không phải bạn.
    • Họ bị ràng buộc bởi thỏa ước lương tập thể (Tarifvertrag) và trả tiền đi lại.
    • Việc có ít nhất { FACT("short_term_hours") } mỗi tuần.
    Việc thu hoạch và việc thời vụ khác ở nông thôn không thuộc loại này, việc đó theo § 15a BeschV. Cả hai không phải là cách để ở lại: Sau đó phải về.
    .title = Việc thời vụ và việc ngắn hạn
    .detail =
        Mỗi năm có nhiều nhất { FACT("short_term_contingent") } chỗ như vậy. Cơ quan Lao động Liên bang có thể thay đổi con số này bất cứ lúc nào.
        Việc thời vụ trong nông nghiệp có mở cho hộ chiếu của bạn không, hãy hỏi đường dây nóng “Arbeiten und Leben in Deutschland”:
        { FACT("hotline_phone") }
        Ở Đức, việc ngắn hạn cũng có lương tối thiểu, hiện nay { FACT("min_wage") } gộp một giờ. Hợp đồng ghi lương, số giờ, chỗ ở và những gì bị trừ. Hãy đọc trước khi bạn đi.
        Có vấn đề về lương hoặc chỗ ở? Faire Integration tư vấn miễn phí và bằng nhiều thứ tiếng, cả trước khi đi.
        Với hộ chiếu EU, làm việc thời vụ không cần giấy phép.
        Ai đã học một nghề nên xem có đi được theo con đường lao động có tay nghề không. Với cách đó có thể ở lại.

answer-intra_company_transfer =
    Ai được chính tập đoàn của mình cử sang Đức thì có thể nhận Thẻ ICT (ICT-Karte, § 19 AufenthG):
    • quản lý và chuyên gia nhiều nhất { FACT("ict_max") }, thực tập sinh (Trainee) nhiều nhất { FACT("ict_trainee_max") },
    • trước đó ít nhất { FACT("ict_group_months") } trong tập đoàn,
    • đợt làm việc kéo dài hơn { FACT("ict_transfer_days") },
    • nộp đơn ở nước ngoài.
    Thường công ty chuẩn bị đơn. Hãy hỏi phòng nhân sự ở đó.
    .title = Công ty cử sang Đức (Thẻ ICT)
    .detail =
        Không thể xin Thẻ ICT ở Đức. Điều này cũng đúng với các hộ chiếu bình thường được nhập cảnh không cần visa.
        Ai nhận được hợp đồng lao động với công ty Đức thì nên xem Thẻ Xanh EU hoặc giấy phép lao động có tay nghề. Với chúng thường ở lại được lâu hơn.
        Nếu đợt làm việc ngắn hơn thì có quy định khác. Về việc đó, hãy hỏi đại sứ quán Đức trước khi bạn đi.
        Khi được cử sang, tiền lương cũng phải đúng: Không được kém hơn người làm tương tự ở Đức.

answer-self_employment =
    Người tự kinh doanh, người lập công ty và người làm tự do có giấy phép riêng (§ 21 AufenthG). Đó không phải chủ đề của mình, mình chỉ biết về việc đi làm thuê.
    Bạn nên hỏi ở đây:
    • cổng thông tin “Make it in Germany” (xem nguồn),
    • Phòng Công nghiệp và Thương mại (IHK) hoặc Phòng Thủ công (Handwerkskammer) tại chỗ,
    • đại sứ quán Đức, ở Đức là Sở Ngoại kiều.
    Xin đừng bắt đầu khi chưa có giấy phép, kể cả làm thêm.
    .title = Làm việc tự do, tự kinh doanh
    .detail =
        Ai có giấy phép lao động có tay nghề làm thuê thì hỏi Sở Ngoại kiều trước khi tự kinh doanh. Được phép làm gì có ghi trên thẻ hoặc tờ phụ (Zusatzblatt).
        Trong nghề thủ công, mở cơ sở riêng có quy định chặt hơn so với làm thuê.
        Cẩn thận: Có công ty muốn bạn làm “theo hóa đơn” (auf Rechnung), dù bạn đi làm và nhận chỉ đạo như mọi người khác. Khi đó không có bảo hiểm, nghỉ phép và lương khi ốm, và quyền cư trú có thể bị sai. Faire Integration tư vấn miễn phí về việc này.

answer-temporary_protection_switch =
    Có thể đổi từ bảo hộ theo § 24 AufenthG: sang giấy phép lao động có tay nghề hoặc để học nghề. Điều kiện giống như với người khác, ví dụ bằng cấp được công nhận và lời mời làm việc. Nộp đơn ở Sở Ngoại kiều (Ausländerbehörde).
    Không phải giấy phép nào cũng được: Với § 24 không xin được Thẻ Cơ hội ở Đức, và Thẻ Xanh EU thường bị loại trừ (§ 19f).
    Hãy đi tư vấn trước, và đừng bao giờ từ bỏ bảo hộ trước đó.
    .title = Từ § 24 sang giấy phép đi làm
    .detail =
        Bảo hộ còn hiệu lực đến khi nào thay đổi theo quyết định của EU. Hãy hỏi Sở Ngoại kiều và đừng đợi đến ngày cuối mới đổi.
        Bây giờ đã được đi làm chưa thì có ghi trên thẻ hoặc tờ phụ (Zusatzblatt).
        Khi đổi, quyền lợi và trợ cấp có thể thay đổi, cả cho gia đình. Với giấy phép đi làm, thường lương phải đủ sống.
        Lệ phí đổi là { FACT("residence_permit_change_fee") }.
        Với việc công nhận, bạn bắt đầu ngay được. Ở Đức có tư vấn IQ giúp, miễn phí.
        Về cư trú có Tư vấn di trú (MBE), cả qua chat với ứng dụng mbeon. Nếu cơ quan từ chối, hãy hỏi ở đó hoặc hỏi luật sư, trước khi thời hạn trong quyết định kết thúc.

answer-asylum_switch =
    Từ tị nạn sang giấy phép đi làm: Đó không phải chủ đề của mình, và một bước sai ở đây có thể phải trả giá đắt. Vì vậy hãy nhờ người thật tư vấn **trước khi** bạn nộp đơn, rút đơn hoặc rời Đức:
    • Tư vấn di trú (MBE) hoặc tư vấn người tị nạn, miễn phí,
    • cho người trẻ: Tư vấn di trú thanh niên (JMD),
    • luật sư về luật cư trú.
    Việc công nhận bằng nghề thường có thể bắt đầu ngay bây giờ.
    .title = Từ tị nạn sang đi làm
    .detail =
        Điều chắc chắn: Đang trong thủ tục tị nạn hoặc có giấy tạm dung (Duldung) thì không xin được Thẻ Cơ hội ở Đức. Sang các giấy phép khác cũng chỉ đổi được trong ít trường hợp. Có người gọi đó là “Spurwechsel” (đổi đường). Điều kiện rất chặt.
        Với quy định Tây Balkan: Ai đã nhận trợ giúp theo Luật trợ cấp cho người xin tị nạn thì sau đó phải chờ { FACT("western_balkans_asylum_benefits") }.
        Ai còn ở nước mình và muốn đi làm: Tị nạn không phải con đường cho việc này. Hãy hỏi mình về công nhận và visa.
        Nơi tư vấn giữ kín mọi chuyện. Chat với ứng dụng mbeon còn có thể ẩn danh.

answer-study_visa =
    Du học đại học ở Đức không phải chủ đề của mình, mình biết về việc làm và học nghề. Bạn nên hỏi ở đây:
    • DAAD (Cơ quan Trao đổi Hàn lâm Đức) và International Office của trường: nhập học, tiếng Đức, học bổng,
    • đại sứ quán Đức: visa (§ 16b AufenthG).
    Để có visa phải chứng minh tiền sinh sống, thường bằng tài khoản phong tỏa (Sperrkonto): hiện nay { FACT("blocked_account_student") } cho một năm. Sau khi tốt nghiệp được tìm việc ở đây.
    .title = Du học đại học ở Đức
    .detail =
        Sau khi có bằng của Đức, thời gian tìm việc nhiều nhất là { FACT("job_search_after_german_degree") }. Xem thêm ở “Ở lại sau khi học ở Đức”.
        Ai chủ yếu muốn đi làm thì không nên lấy du học làm đường vòng: Cần giấy nhập học, tiền và thời gian học, và việc làm thêm khi học có giới hạn.
        Bạn đã có bằng rồi? Hãy kiểm tra trước xem bằng đó có giá trị gì ở Đức. Có thể không cần học đại học lại.
        Học nghề là một lựa chọn tốt khác: Thường trong lúc học đã có lương.
        Cẩn thận với các công ty “bao đậu” giấy nhập học hoặc visa.

answer-au_pair_volunteer_service =
    Au-pair, năm tình nguyện xã hội (FSJ) và dịch vụ tình nguyện liên bang (BFD) không phải là việc của lao động có tay nghề và không phải chủ đề của mình. Có giấy phép riêng cho những việc này.
    Bạn nên hỏi ở đây:
    • trang mạng của đại sứ quán Đức,
    • cổng thông tin “Make it in Germany” (xem nguồn),
    • với dịch vụ tình nguyện: tổ chức nhận bạn.
    Ai sau này muốn học một nghề: Sau đó có thể đi học nghề. Ai đã có nghề nên xem việc công nhận trước.
    .title = Au-pair và tình nguyện
    .detail =
        Người tham gia nhận tiền tiêu vặt, không phải lương để nuôi gia đình.
        Ai sau đó muốn ở lại thì cần giấy phép mới. Để học nghề, đó là hợp đồng và thường tiếng Đức { FACT("apprenticeship_german") }. Có phải rời Đức để làm việc này không thì Sở Ngoại kiều cho biết. Hãy hỏi sớm.
        Cẩn thận: Ai làm au-pair mà bị bắt làm cả ngày, phải đưa hộ chiếu hoặc phải trả nhiều tiền trước thì có lẽ đang bị lợi dụng. Khi đó hãy tìm người giúp.
        Hỏi qua điện thoại: đường dây nóng “Arbeiten und Leben in Deutschland”:
        { FACT("hotline_phone") }
