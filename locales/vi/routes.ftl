### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Theo các câu trả lời này, có thể:**
routes-possible_none = Hiện tại, theo các câu trả lời này, chưa có con đường nào mở hoàn toàn. Điều này có thể thay đổi.
routes-possible_none_alone = Hiện tại, theo các câu trả lời này, mình chưa thấy con đường nào. Điều này có thể thay đổi.
routes-open = **Có thể, nếu có thêm điều kiện:**
routes-open_more = **Cũng có thể, nếu có thêm điều kiện:**
routes-further = Cũng có thể, nhưng qua nhiều bước hơn:
routes-blocked = **Hiện tại chưa được:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Các số tiền là của năm { $year }. Các số tiền mới chưa được xác định chắc chắn.
routes-discretion = Đây là thông tin theo các câu trả lời này, không phải lời hứa và không phải tư vấn pháp lý. Chỉ cơ quan nhà nước mới được quyết định.

routes-approval_ba = Cơ quan Lao động Liên bang (Bundesagentur für Arbeit, BA) phải đồng ý.
routes-approval_priority = Cơ quan Lao động Liên bang (BA) phải đồng ý. Cơ quan này kiểm tra xem có người khác được ưu tiên hay không.
routes-approval_quota = Cơ quan Lao động Liên bang (BA) phải đồng ý. Mỗi năm chỉ có số lượng giới hạn.
routes-approval_priority_and_quota = Cơ quan Lao động Liên bang (BA) phải đồng ý. Cơ quan này kiểm tra xem có người khác được ưu tiên hay không, và số lượng mỗi năm có giới hạn.

routes-note_licence = Trong các nghề được bảo vệ, ví dụ điều dưỡng, vẫn cần được công nhận (Anerkennung).
routes-note_nothing =
    Những điều này mở ra con đường:
    • một bằng cấp: đào tạo nghề ít nhất { FACT("qualified_training_min") } hoặc đại học
    • tiếng Đức, tốt nhất đến { FACT("apprenticeship_german") }
    • một lời mời chắc chắn để đi làm hoặc học nghề
    • một buổi tư vấn miễn phí
routes-note_quota = Với Tây Balkan, số lượng của năm nay có thể đã hết. Hãy hỏi đại sứ quán trước.
routes-note_visa_free_entry = Với hộ chiếu này được nhập cảnh không cần visa và xin giấy phép cư trú (Aufenthaltstitel) tại đây, nhiều nhất { FACT("visa_free_application") } sau khi nhập cảnh. Chỉ được đi làm khi đã có giấy phép đó.
routes-note_in_germany = **Quan trọng:** Nếu không có giấy phép cư trú cho học đại học, học nghề hoặc làm việc thì thường chỉ nộp đơn được từ nước ngoài. Trước khi rời Đức nhất định phải đi tư vấn, nhất là khi đang xin tị nạn hoặc có giấy tạm dung (Duldung).

## Titles, and what each route is

routes-title_eu_free_movement = Tự do đi lại (FreizügG/EU)
    .text = Với hộ chiếu của EU, EWR hoặc Thụy Sĩ, được sống và làm việc ở Đức mà không cần visa và không cần giấy phép lao động.
routes-title_blue_card_general = Thẻ Xanh EU (Blaue Karte EU, § 18g)
    .text = Giấy phép cho công việc đúng với ngành học đại học. Không cần Cơ quan Lao động Liên bang đồng ý, luật không đòi hỏi tiếng Đức.
routes-title_blue_card_reduced = Thẻ Xanh EU, nghề thiếu người (§ 18g)
    .text = Cùng loại thẻ với mức lương thấp hơn: cho nghề thiếu lao động và cho người vừa tốt nghiệp đại học.
routes-title_blue_card_it = Thẻ Xanh EU cho IT không bằng đại học (§ 18g Abs. 2)
    .text = Ở đây tính kinh nghiệm trong ngành IT thay cho bằng cấp.
routes-title_skilled_academic_18b = Lao động có bằng đại học (Fachkraft, § 18b)
    .text = Cho mọi công việc có tay nghề. Không cần đúng hoàn toàn với ngành học.
routes-title_skilled_vocational_18a = Lao động có bằng nghề (Fachkraft, § 18a)
    .text = Cho mọi công việc có tay nghề, nếu bằng nghề đã được công nhận ở Đức.
routes-title_experience_19c2 = Làm việc nhờ kinh nghiệm (§ 19c Abs. 2)
    .text = Làm việc không cần công nhận ở Đức: Tính kinh nghiệm, bằng cấp của nước mình và mức lương.
routes-title_experience_it_19c2 = IT nhờ kinh nghiệm (§ 19c Abs. 2)
    .text = Làm việc trong ngành IT hoàn toàn không cần bằng cấp: Tính kinh nghiệm và mức lương.
routes-title_recognition_partnership_16d3 = Đối tác công nhận (Anerkennungspartnerschaft, § 16d Abs. 3)
    .text = Nhập cảnh và đi làm trước, việc công nhận tiến hành song song ở Đức.
routes-title_adaptation_16d1 = Khóa học để được công nhận (§ 16d Abs. 1)
    .text = Cư trú ở Đức để học bù những gì còn thiếu theo quyết định (Bescheid).
routes-title_exam_16d5 = Kỳ thi để được công nhận (§ 16d Abs. 5)
    .text = Cư trú ngắn, chỉ để dự thi. Trong thời gian đó không được đi làm.
routes-title_western_balkans_26_2 = Quy định Tây Balkan (§ 26 Abs. 2 BeschV)
    .text = Cho mọi công việc có lời mời chắc chắn, cả khi không có bằng cấp và không biết tiếng Đức. Nộp đơn tại cơ quan đại diện Đức trong khu vực.
routes-title_best_friends_26_1 = Quy định cho một số nước (§ 26 Abs. 1 BeschV)
    .text = Với hộ chiếu này, mọi công việc có lời mời chắc chắn đều có thể, cả khi không có bằng cấp.
routes-title_care_assistant_22a = Hộ lý, phụ điều dưỡng (§ 22a BeschV)
    .text = Cho người có bằng đào tạo hộ lý được chấp nhận ở Đức.
routes-title_driver_24a = Lái xe tải hoặc xe buýt (§ 24a BeschV)
    .text = Cho lái xe chuyên nghiệp đã có việc. Một số công ty giúp lấy bằng lái EU.
routes-title_opportunity_card_skilled = Thẻ Cơ hội không cần điểm (Chancenkarte, § 20a)
    .text = Nhập cảnh và tìm việc tại đây. Bằng cấp đã được công nhận hoặc tương đương, vì vậy không cần điểm.
routes-title_opportunity_card_points = Thẻ Cơ hội tính điểm (Chancenkarte, § 20a)
    .text = Nhập cảnh và tìm việc tại đây. Cần có { FACT("oc_min_points") }. Trong menu, mục “Chủ đề khác”, mình tính điểm chính xác.
routes-title_apprenticeship_16a = Học nghề ở Đức (Ausbildung, § 16a)
    .text = Học một nghề. Khi học nghề tại doanh nghiệp, người học đã có lương.
routes-title_training_search_17 = Tìm chỗ học nghề (§ 17)
    .text = Nhiều nhất { FACT("training_search_duration") } ở Đức để tìm chỗ học nghề.
routes-title_job_search_20 = Tìm việc sau khi tốt nghiệp ở Đức (§ 20)
    .text = Ai đã hoàn thành học đại học, học nghề, nghiên cứu hoặc thủ tục công nhận ở đây thì được tìm việc ở Đức.
routes-title_short_term_15d = Làm việc ngắn hạn (§ 15d BeschV)
    .text = Cho công việc trong vài tháng. Nhà tuyển dụng nộp đơn và trả tiền đi lại.
routes-title_ict_19 = Thẻ ICT (§ 19)
    .text = Cho một thời gian làm việc ở Đức trong cùng tập đoàn.
routes-title_language_course_16f = Khóa tiếng Đức tại Đức (§ 16f)
    .text = Cư trú để học tiếng Đức, kèm theo một ít việc làm thêm.

## What is missing, by condition

routes-missing-free_movement = hộ chiếu của EU, EWR hoặc Thụy Sĩ
routes-missing-third_country = hộ chiếu của nước ngoài EU
routes-missing-degree = bằng đại học được công nhận hoặc tương đương ở Đức (anabin hoặc ZAB)
routes-missing-fitting_job = lời mời làm việc đúng với ngành học đại học
routes-missing-offer_months = lời mời làm việc ít nhất { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = lương năm ít nhất { FACT("blue_card_salary_general") }
routes-missing-licence = giấy phép hành nghề, nếu nghề được bảo vệ
routes-missing-shortage_or_recent_degree = nghề thiếu lao động, hoặc bằng lấy cách đây nhiều nhất { FACT("blue_card_new_entrant") }
routes-missing-salary_blue_card_reduced = lương năm ít nhất { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = một nghề trong ngành IT
routes-missing-experience_it_blue_card = ít nhất { FACT("blue_card_it_experience") } kinh nghiệm IT ở trình độ đại học (tính trong { FACT("blue_card_it_experience_window") } gần nhất)
routes-missing-qualified_job = lời mời làm công việc có tay nghề
routes-missing-age45 = do tuổi tác (từ { FACT("age45_age") }): lương năm ít nhất { FACT("age45_min_salary") } hoặc khoản bảo đảm đủ cho tuổi già
routes-missing-equivalence = bằng nghề được công nhận toàn phần ở Đức
routes-missing-experience = ít nhất { FACT("experience_years") } kinh nghiệm trong nghề (tính trong { FACT("experience_window") } gần nhất)
routes-missing-salary_or_agreement = lương năm ít nhất { FACT("experience_6beschv_min_salary") }, hoặc lương theo thỏa ước tập thể (Tarif)
routes-missing-experienced_qualification = bằng cấp được nhà nước của nước mình công nhận (đào tạo nghề: ít nhất { FACT("experience_training_min") })
routes-missing-foreign_qualification = bằng cấp được nhà nước của nước mình công nhận (đào tạo nghề: ít nhất { FACT("qualified_training_min") })
routes-missing-partnership_job = lời mời làm việc trong cùng lĩnh vực nghề
routes-missing-recognition_agreement = nhà tuyển dụng tham gia và thỏa thuận điều đó bằng văn bản
routes-missing-suitable_employer = doanh nghiệp có khả năng đào tạo
routes-missing-german_a2 = tiếng Đức { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = quyết định (Bescheid) ghi rõ còn thiếu gì để được công nhận
routes-missing-measure = chỗ trong một khóa học phù hợp
routes-missing-german_a2_usual = thường là tiếng Đức { FACT("lang_16d1") }
routes-missing-livelihood_recognition = tiền sinh sống: { FACT("s16d_livelihood") } một tháng
routes-missing-exam = một kỳ thi để được công nhận, sắp diễn ra
routes-missing-nationality = hộ chiếu của nước có quy định này
routes-missing-job_offer = một lời mời làm việc chắc chắn
routes-missing-from_abroad = nộp đơn từ nước ngoài
routes-missing-asylum_benefits = không nhận trợ giúp theo Luật trợ cấp cho người xin tị nạn (tính trong { FACT("western_balkans_asylum_benefits") } gần nhất)
routes-missing-care_assistant = bằng đào tạo hộ lý được công nhận ở Đức
routes-missing-driver = bằng lái EU kèm chứng chỉ cơ bản (Grundqualifikation), hoặc công ty giúp lấy những thứ đó
routes-missing-skilled_worker = bằng cấp được công nhận toàn phần ở Đức hoặc, với bằng đại học, được coi là tương đương
routes-missing-livelihood_opportunity_card = tiền sinh sống: { FACT("oc_livelihood") } một tháng
routes-missing-abroad_or_title = nộp đơn từ nước ngoài, hoặc tại đây với giấy phép cư trú cho học đại học, học nghề hoặc làm việc
routes-missing-basic_qualification = bằng cấp được nhà nước của nước mình công nhận (đào tạo nghề: ít nhất { FACT("oc_training_min") })
routes-missing-german_or_english = tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }
routes-missing-points = thêm điểm (cần: { FACT("oc_min_points") }), ví dụ nhờ tiếng Đức tốt hơn
routes-missing-training_place = hợp đồng học nghề hoặc chỗ học ở trường nghề
routes-missing-german_for_training = tiếng Đức { FACT("apprenticeship_german") }, hoặc doanh nghiệp tự kiểm tra tiếng Đức hay có kế hoạch khóa học trước
routes-missing-livelihood_training = tiền sinh sống; lương học nghề cũng được tính
routes-missing-under_age = tuổi dưới { FACT("training_search_age") }
routes-missing-livelihood_training_search = tiền sinh sống: { FACT("s16d_livelihood") } một tháng
routes-missing-school_certificate = bằng phổ thông đủ điều kiện học đại học
routes-missing-german_b1 = tiếng Đức { FACT("lang_training_search") }
routes-missing-completed_stay = một chương trình đã hoàn thành tại Đức
routes-missing-livelihood_search = đủ tiền sinh sống
routes-missing-collective_agreement = nhà tuyển dụng có thỏa ước lương tập thể (Tarifvertrag)
routes-missing-hours = ít nhất { FACT("short_term_hours") } làm việc mỗi tuần
routes-missing-short_duration = công việc nhiều nhất { FACT("short_term_months") }
routes-missing-travel_paid = nhà tuyển dụng trả tiền đi lại
routes-missing-transfer_role = vị trí quản lý, chuyên gia hoặc thực tập sinh (Trainee) trong tập đoàn
routes-missing-transfer_months = ít nhất { FACT("ict_group_months") } trong tập đoàn, ngay trước đó
routes-missing-transfer_days = đợt làm việc dài hơn { FACT("ict_transfer_days") }
routes-missing-language_course = chỗ trong một khóa tiếng Đức
routes-missing-livelihood_language_course = tiền sinh sống: { FACT("s16d_livelihood") } một tháng

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Không có bằng cấp thì không có visa lao động có tay nghề (Fachkraft) và không có Thẻ Cơ hội. Chỉ kinh nghiệm thì không đủ.
routes-blocked-basic_qualification = Với Thẻ Cơ hội, bằng cấp phải được nhà nước của nước mình công nhận; đào tạo nghề phải kéo dài ít nhất { FACT("oc_training_min") }.
routes-blocked-experience = Với con đường dựa vào kinh nghiệm thì kinh nghiệm chưa đủ: Cần { FACT("experience_years") }.
routes-blocked-under_age = Chỉ được sang tìm chỗ học nghề khi dưới { FACT("training_search_age") }. Còn bản thân việc học nghề thì muộn hơn cũng được.
routes-blocked-school_certificate = Chỉ được sang tìm chỗ học nghề khi có bằng phổ thông đủ điều kiện học đại học. Còn bản thân việc học nghề thì không cần bằng đó.
