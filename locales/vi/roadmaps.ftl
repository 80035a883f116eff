### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Nghề với bằng của Đức
plan-recognition_nursing = Công nhận nghề điều dưỡng
plan-recognition_regulated_health = Công nhận nghề y tế
plan-recognition_regulated_other = Công nhận nghề được bảo vệ
plan-recognition_vocational = Công nhận bằng nghề
plan-recognition_degree = Công nhận bằng đại học
plan-recognition_it = Làm việc trong ngành IT
plan-recognition_no_formal = Làm việc không bằng cấp: những gì có thể
plan-recognition_unclear = Những bước đầu để được công nhận

## Advice

plan-advice_abroad = Dùng tư vấn miễn phí từ nước ngoài
    .what = ZSBA (Zentrale Servicestelle Berufsanerkennung) giúp người còn ở nước ngoài: tìm cơ quan có thẩm quyền và xem giấy tờ trước khi nộp đơn. Nơi này không được quyết định. Theo luật, ZSBA có đến ngày { FACT("zsba_end") }, sau đó hãy hỏi đường dây nóng.
    .office = ZSBA, qua đường dây nóng “Arbeiten und Leben in Deutschland”: { FACT("hotline_phone") }
    .cost = miễn phí
plan-advice_germany = Dùng tư vấn ở Đức
    .what = { $for ->
            [self] Hãy đi tư vấn trước khi nộp đơn. Tư vấn IQ (tư vấn về công nhận và bồi dưỡng) giúp làm đơn và, nếu thiếu gì, giúp tìm khóa học. Sở Lao động (Agentur für Arbeit) cũng tư vấn.
           *[other] Người đó nên đi tư vấn trước khi nộp đơn. Tư vấn IQ (tư vấn về công nhận và bồi dưỡng) giúp làm đơn và, nếu thiếu gì, giúp tìm khóa học. Sở Lao động (Agentur für Arbeit) cũng tư vấn.
        }
    .office = Tư vấn IQ trong vùng hoặc Sở Lao động (Agentur für Arbeit)
    .cost = miễn phí
plan-advice_hotline = Nói chuyện với người thật
    .what = Đường dây nóng “Arbeiten und Leben in Deutschland” tư vấn về công nhận, visa, việc làm và học tiếng Đức, bằng tiếng Đức và tiếng Anh.
    .office = Đường dây nóng { FACT("hotline_phone") }
    .cost = Tư vấn miễn phí, cuộc gọi có thể mất cước

## Papers

plan-collect_papers = Gom giấy tờ và cho dịch
    .what = Hỏi trước rồi mới dịch: Cơ quan sẽ nói cần gì. Thường chỉ phiên dịch tuyên thệ mới được dịch. Đó là người có chuyên môn được tòa án cho phép. Không bao giờ gửi bản gốc qua bưu điện.
    .papers = Giấy tờ tùy thân, sơ yếu lý lịch bằng tiếng Đức, bằng tốt nghiệp có môn học và số giờ, giấy xác nhận kinh nghiệm. Ai đến từ ngoài EU, EWR và Thụy Sĩ thì cũng phải cho thấy mình muốn làm việc ở Đức, ví dụ bằng thư của nhà tuyển dụng hoặc của ZSBA.
    .cost = Dịch thuật tính riêng, hãy so sánh giá
plan-papers_missing = Khi thiếu giấy tờ
    .what = Trước hết hỏi trường hoặc bộ ở nước mình xin cấp lại, đó là một bằng mới, có giá trị. Nếu không được, hãy nói thẳng với cơ quan thiếu gì và vì sao. Đôi khi có thể phỏng vấn chuyên môn hoặc thi. Không bao giờ mua bằng giả: Việc đó bị phạt hình sự và làm hỏng visa.
plan-skills_analysis = Khi thiếu giấy tờ: chứng minh tay nghề
    .what = Nếu giấy tờ bị mất và không xin lại được, thường có thể làm phân tích tay nghề (Qualifikationsanalyse): Chuyên gia kiểm tra tay nghề qua làm thử, phỏng vấn chuyên môn hoặc bài thi.
    .office = cơ quan quyết định việc công nhận
    .time = Cư trú cho việc này nhiều nhất { FACT("s16d6_skills_analysis") }, thường cần tiếng Đức { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Xin visa
    .what = Nếu còn thiếu khóa học hoặc kỳ thi, có thể có visa cho việc đó (§ 16d): thường cần tiếng Đức { FACT("lang_16d1") }, chỗ học và tiền sinh sống. Nếu được công nhận toàn phần và có lời mời làm việc, có thể có visa lao động có tay nghề (Fachkraft). Chỉ đặt lịch hẹn ở đại sứ quán, không bao giờ mua.
    .office = Đại sứ quán hoặc lãnh sự quán Đức, thường qua Cổng lãnh sự (Auslandsportal) trên mạng
    .cost = Visa { FACT("visa_fee") }
    .time = rất khác nhau tùy nước
plan-recognition_visa_offer = Xin visa, nhà tuyển dụng có thể giúp
    .what = Với giấy ủy quyền, nhà tuyển dụng có thể bắt đầu thủ tục nhanh (§ 81a). Nếu còn thiếu khóa học hoặc kỳ thi, có thể có visa cho việc đó (§ 16d), thường cần tiếng Đức { FACT("lang_16d1") }. Chỉ đặt lịch hẹn ở đại sứ quán, không bao giờ mua.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi làm việc, sau đó đại sứ quán hoặc lãnh sự quán Đức
    .cost = Visa { FACT("visa_fee") }, thủ tục nhanh { FACT("fast_track_fee") } (nhà tuyển dụng trả)
    .time = thủ tục nhanh thường nhiều nhất { FACT("fast_track_appointment_time") } đến lịch hẹn và { FACT("fast_track_visa_time") } đến quyết định, nếu không thì tùy nước
plan-work_visa = Xin visa để đi làm
    .what = Thường cần lời mời làm việc và giấy chứng minh về bằng cấp. Nhà tuyển dụng có thể tiết kiệm thời gian bằng thủ tục nhanh (§ 81a). Chưa có lời mời làm việc? Vậy Thẻ Cơ hội (Chancenkarte) có thể là một con đường: Hãy hỏi mình về thẻ đó. Chỉ đặt lịch hẹn ở đại sứ quán, không bao giờ mua.
    .office = Đại sứ quán hoặc lãnh sự quán Đức, thường qua Cổng lãnh sự (Auslandsportal) trên mạng
    .cost = Visa { FACT("visa_fee") }, thủ tục nhanh { FACT("fast_track_fee") } (nhà tuyển dụng trả)
    .time = rất khác nhau tùy nước
plan-work_permit = Làm rõ cư trú để đi làm
    .what = Ai có hộ chiếu EU thì không cần giấy phép cư trú. Với người khác: Có bằng cấp và lời mời làm việc thì có thể được giấy phép cư trú (Aufenthaltstitel) cho lao động có tay nghề. Công việc phải cần tay nghề, nhưng không cần đúng hoàn toàn với nghề đã học.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .cost = Giấy phép cư trú { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = Bằng của Đức có giá trị ngay
    .what = { $for ->
            [self] Với bằng này bạn không cần làm thủ tục công nhận.
           *[other] Với bằng này không cần làm thủ tục công nhận.
        } Bằng của Đức có giá trị ngay ở đây.
    .papers = Giữ kỹ bằng tốt nghiệp và giấy nhận xét công việc (Arbeitszeugnis)
plan-german_licence = Một số nghề: xin giấy phép hành nghề
    .what = Với nghề được bảo vệ, ví dụ điều dưỡng hoặc bác sĩ, chỉ có bằng thì chưa đủ. Còn cần giấy phép hành nghề. Anerkennungs-Finder cho biết một nghề có được bảo vệ hay không.
    .office = cơ quan của bang phụ trách nghề này
plan-german_job_search = Tận dụng thời gian tìm việc
    .what = Ai không có hộ chiếu EU và đã học đại học hoặc học nghề ở Đức thì có thể được giấy phép cư trú để tìm việc. Quan trọng: nộp đơn trước khi giấy phép cũ hết hạn.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .time = Tìm việc thường nhiều nhất { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Học tiếng Đức ngay từ bây giờ
    .what = Trong ngành điều dưỡng, các bang thường đòi hỏi tiếng Đức { FACT("nursing_language") }, một số bang còn đòi kỳ thi tiếng chuyên ngành. Cơ quan sẽ nói chính xác. Bắt đầu sớm tiết kiệm nhiều thời gian.
    .office = ví dụ Viện Goethe
plan-nursing_language_proof = Chuẩn bị sẵn chứng chỉ tiếng Đức
    .what = Trong ngành điều dưỡng, các bang thường đòi hỏi tiếng Đức { FACT("nursing_language") }, một số bang còn đòi kỳ thi tiếng chuyên ngành. Hãy hỏi trước cơ quan chấp nhận chứng chỉ nào và chứng chỉ được cũ đến đâu.
plan-nursing_papers = Gom giấy tờ và cho dịch
    .what = Hỏi cơ quan trước rồi mới dịch: Như vậy tiết kiệm tiền. Thường chỉ phiên dịch tuyên thệ (được tòa án cho phép) mới được dịch. Không bao giờ gửi bản gốc qua bưu điện. Sau này cần thêm giấy khám sức khỏe và lý lịch tư pháp.
    .papers = Giấy tờ tùy thân, sơ yếu lý lịch bằng tiếng Đức, bằng điều dưỡng có môn học và số giờ, giấy xác nhận kinh nghiệm
    .cost = Dịch thuật tính riêng, hãy so sánh giá
plan-nursing_papers_missing = Gom giấy tờ, cả khi còn thiếu
    .what = Trước hết hỏi trường hoặc bộ xin cấp lại, đó là một bằng mới, có giá trị. Trong ngành điều dưỡng có thể bỏ qua việc so sánh giấy tờ: Khi đó đi thẳng đến thi kiến thức (Kenntnisprüfung) hoặc khóa thích ứng (Anpassungslehrgang). Cơ quan sẽ nói vẫn cần gì. Không bao giờ mua bằng giả.
    .papers = Giấy tờ tùy thân, sơ yếu lý lịch bằng tiếng Đức, bằng hoặc bản cấp lại, giấy xác nhận kinh nghiệm
    .cost = Dịch thuật tính riêng, hãy so sánh giá
plan-nursing_apply = Nộp đơn tại cơ quan
    .what = Nghề này ở đây gọi là Pflegefachfrau hoặc Pflegefachmann. Cần giấy phép của bang nơi muốn làm việc. Anerkennungs-Finder cho biết cơ quan.
    .office = Cơ quan y tế của bang
    .cost = tùy bang, hỏi trước
    .time = nhiều nhất { FACT("nursing_decision_time") }, khi đã đủ giấy tờ; thủ tục nhanh với nhà tuyển dụng (§ 81a) có mục tiêu { FACT("nursing_fast_track_time") }
plan-nursing_differences = Bù phần khác biệt: tự chọn
    .what = Cơ quan thường thấy có khác biệt với chương trình của Đức, điều đó bình thường. { $for ->
            [self] Khi đó bạn được chọn: thi kiến thức (Kenntnisprüfung) hoặc khóa thích ứng (Anpassungslehrgang: khóa học có thực hành và bài thi cuối khóa). Bạn cũng được chọn ngay, không cần so sánh giấy tờ.
           *[other] Khi đó người ấy được chọn: thi kiến thức (Kenntnisprüfung) hoặc khóa thích ứng (Anpassungslehrgang: khóa học có thực hành và bài thi cuối khóa). Người ấy cũng được chọn ngay, không cần so sánh giấy tờ.
        }
    .time = Khóa học nhiều nhất { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Có thể: sang trước, công nhận sau
    .what = Gọi là quan hệ đối tác công nhận (Anerkennungspartnerschaft): làm việc ở Đức trong khi việc công nhận đang tiến hành. Cần: đào tạo nghề (ít nhất { FACT("qualified_training_min") }, được nhà nước công nhận) hoặc đại học, tiếng Đức ít nhất { FACT("lang_recognition_partnership") }, nhà tuyển dụng phù hợp với thỏa thuận bằng văn bản, Cơ quan Lao động Liên bang đồng ý. Ở một số nơi, trong thời gian đó làm phụ điều dưỡng.
    .office = Nhà tuyển dụng và đại sứ quán Đức
    .time = đầu tiên nhiều nhất { FACT("recognition_partnership_first") }, tổng cộng nhiều nhất { FACT("recognition_partnership_max") }
plan-nursing_work = Làm điều dưỡng (Pflegefachkraft)
    .what = Có giấy phép hành nghề và giấy phép cư trú là đạt mục tiêu. Ngành điều dưỡng có lương tối thiểu riêng cho người có tay nghề: { FACT("care_min_wage_nurse") } lương gộp (brutto) một giờ (không áp dụng ở bệnh viện). Không bao giờ trả tiền trước cho một công việc.
    .office = khi có vấn đề về lương hoặc hợp đồng: Faire Integration, miễn phí, cả ở nước ngoài

## Health professions

plan-health_language = Học tiếng Đức cho nghề
    .what = Để có giấy phép hành nghề cần tiếng Đức. Cơ quan phụ trách nghề này cho biết trình độ nào. Bắt đầu sớm tiết kiệm nhiều thời gian nhất về sau.
    .office = ví dụ Viện Goethe
plan-doctor_language = Học tiếng Đức cho nghề bác sĩ
    .what = Các bang thường đòi hỏi tiếng Đức { FACT("doctor_language") } và thêm kỳ thi tiếng chuyên ngành (Fachsprachprüfung) ở trình độ { FACT("doctor_language_medical") }. Đó là cuộc nói chuyện với các bác sĩ về một ca điều trị.
    .office = Hiệp hội bác sĩ của bang (Landesärztekammer) hoặc cơ quan của bang
plan-health_apply = Xin giấy phép hành nghề
    .what = Nghề này chỉ được làm khi có giấy phép. Nơi giải quyết là cơ quan của bang nơi muốn làm việc. Anerkennungs-Finder cho biết cơ quan đó. Cơ quan so sánh chương trình đào tạo và tính cả kinh nghiệm làm việc.
    .office = Cơ quan của bang về các nghề y tế
    .cost = tùy bang, hỏi trước
    .time = tùy nghề và bang, hỏi trước
plan-doctor_apply = Xin Approbation
    .what = Approbation là giấy phép đầy đủ để hành nghề bác sĩ. Nơi giải quyết là cơ quan của bang. Lúc đầu có thể có giấy phép tạm (Berufserlaubnis), nhiều nhất { FACT("doctor_temporary_licence_max") }. Quy định có thể thay đổi: Hãy hỏi cơ quan hiện nay áp dụng gì.
    .office = Cơ quan Approbation của bang
    .cost = tùy bang, hỏi trước
    .time = tùy bang, hỏi trước
plan-health_differences = Bù phần khác biệt
    .what = Nếu cơ quan thấy có khác biệt đáng kể, cánh cửa vẫn chưa đóng. Cơ quan ghi vào quyết định (Bescheid: quyết định bằng văn bản) còn thiếu gì. Có thể bù bằng kỳ thi hoặc khóa thích ứng (Anpassungslehrgang), tùy nghề.
    .time = Khóa học nhiều nhất { FACT("adaptation_max") }; kỳ thi nên được tổ chức nhiều nhất { FACT("aptitude_test_within") } sau quyết định
plan-doctor_differences = Bù phần khác biệt
    .what = Nếu cơ quan thấy có khác biệt đáng kể, thường có thể thi kiến thức (Kenntnisprüfung). Kỳ thi có trình độ của kỳ thi quốc gia Đức. Nhiều thành phố có khóa luyện thi. Tư vấn IQ giúp tìm.

## Other protected occupations

plan-regulated_finder = Tìm cơ quan có thẩm quyền
    .what = Trong nghề được bảo vệ (reglementiert) chỉ được làm khi có giấy phép, hoặc danh xưng được bảo vệ. Anerkennungs-Finder hỏi nghề và địa điểm rồi cho biết cơ quan. Với trường học và mầm non, mỗi bang tự quyết định.
    .office = tùy nghề: cơ quan của bang hoặc hiệp hội nghề nghiệp (Kammer)
plan-regulated_apply = Nộp đơn
    .what = Với các giấy tờ đó, { $for ->
            [self] bạn nộp đơn tại cơ quan này. Hãy hỏi trước về lệ phí và trình độ tiếng Đức cần có.
           *[other] người đó nộp đơn tại cơ quan này. Nên hỏi trước về lệ phí và trình độ tiếng Đức cần có.
        }
    .cost = tùy cơ quan, hỏi trước
    .time = theo luật liên bang nhiều nhất { FACT("bqfg_decision_time") }, khi đã đủ giấy tờ, nếu gia hạn thì lâu hơn; theo luật của bang thì hãy hỏi
plan-regulated_differences = Bù phần khác biệt
    .what = Nếu cơ quan thấy có khác biệt đáng kể, quyết định (Bescheid: quyết định bằng văn bản) ghi rõ còn thiếu gì. Thường được chọn: kỳ thi hoặc khóa thích ứng (Anpassungslehrgang: khóa học có thực hành).
    .time = Khóa học nhiều nhất { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Tìm phòng nghề có thẩm quyền
    .what = Với nghề thủ công là Phòng Thủ công (Handwerkskammer), với đa số nghề trong công nghiệp, thương mại, nhà hàng khách sạn là IHK FOSA. Anerkennungs-Finder cho biết cơ quan và nghề của Đức để so sánh. Không cần công nhận cũng được làm, nhưng để có visa lao động có tay nghề thì thường cần.
    .office = IHK FOSA hoặc Phòng Thủ công (Handwerkskammer)
plan-vocational_apply = Nộp đơn tại phòng nghề
    .what = Phòng nghề so sánh chương trình đào tạo với nghề của Đức. Kinh nghiệm làm việc cũng được tính.
    .cost = khoảng { FACT("recognition_fee_chambers") }, thêm tiền dịch; hỏi trước
    .time = nhiều nhất { FACT("bqfg_decision_time") }, khi đã đủ giấy tờ, nếu gia hạn thì lâu hơn; thủ tục nhanh (§ 81a) có mục tiêu { FACT("bqfg_fast_track_time") }
plan-vocational_result = Đọc quyết định (Bescheid)
    .what = Bescheid nghĩa là quyết định bằng văn bản. Công nhận toàn phần: Bằng có giá trị như bằng của Đức. Công nhận một phần: Phần thiếu có thể học bù trong khóa học hoặc doanh nghiệp, và với Thẻ Cơ hội, quyết định này đã cho { FACT("oc_points_nr01") }. Từ chối: cùng nơi tư vấn tìm con đường khác.
plan-partnership = Có thể: sang trước, công nhận sau
    .what = Gọi là quan hệ đối tác công nhận (Anerkennungspartnerschaft): làm việc ở Đức trong khi việc công nhận đang tiến hành. Cần: đào tạo nghề (ít nhất { FACT("qualified_training_min") }, được nhà nước công nhận) hoặc đại học, tiếng Đức ít nhất { FACT("lang_recognition_partnership") }, nhà tuyển dụng phù hợp với thỏa thuận bằng văn bản, Cơ quan Lao động Liên bang đồng ý.
    .office = Nhà tuyển dụng và đại sứ quán Đức
    .time = đầu tiên nhiều nhất { FACT("recognition_partnership_first") }, tổng cộng nhiều nhất { FACT("recognition_partnership_max") }

## Degree

plan-anabin = Tra trong anabin
    .what = anabin là cơ sở dữ liệu miễn phí về các trường đại học nước ngoài. Nếu trường ghi H+ và bằng ghi “entspricht” hoặc “gleichwertig” thì thường chỉ cần bản in của cả hai. H+/- nghĩa là: Còn tùy vào bằng.
    .cost = miễn phí
plan-zab_statement = Nếu không: đánh giá bằng của ZAB
    .what = Nếu bằng không có mục phù hợp trong anabin thì bản đánh giá bằng (Zeugnisbewertung) sẽ giúp. Đó là văn bản của ZAB (Zentralstelle für ausländisches Bildungswesen): ghi bằng đại học tương ứng với bằng nào của Đức. Văn bản có giá trị không thời hạn ở mọi bang.
    .office = ZAB, nộp đơn trên mạng
    .papers = Bằng tốt nghiệp, bảng môn học, giấy tờ tùy thân, bản dịch tùy nước
    .cost = { FACT("zab_statement_fee") }, mỗi bản tiếp theo { FACT("zab_statement_fee_further") }
    .time = khoảng { FACT("zab_statement_duration") }, cho Thẻ Xanh EU khoảng { FACT("zab_statement_duration_blue_card") }, đôi khi lâu hơn
plan-degree_missing = Khi thiếu giấy tờ
    .what = Trước hết hỏi trường đại học hoặc bộ ở nước mình xin cấp lại. Đó là một bằng mới, có giá trị. Nếu không được, trước khi nộp đơn hãy hỏi ZAB chấp nhận gì thay thế. Không bao giờ mua bằng giả: Việc đó bị phạt hình sự và làm hỏng visa.
    .office = ZAB
plan-degree_use = Giấy chứng minh này để làm gì
    .what = Trong nhiều nghề trình độ đại học, đi làm thì không cần giấy này, nhưng visa thì thường cần. Quan trọng: Trong nghề được bảo vệ, ví dụ bác sĩ hoặc giáo viên, giấy này không đủ. Các danh xưng như kỹ sư hoặc kiến trúc sư cũng có thể được bảo vệ. Anerkennungs-Finder cho biết.
plan-degree_job = Tìm công việc phù hợp
    .what = Hai con đường quan trọng: Thẻ Xanh EU (công việc đúng ngành học, lương năm gộp ít nhất { FACT("blue_card_salary_general") }, trong nghề thiếu người và vừa tốt nghiệp thì { FACT("blue_card_salary_reduced") }) và giấy phép cho lao động có bằng đại học (mọi công việc có tay nghề). Từ { FACT("age45_age") }, con đường thứ hai đòi hỏi ở giấy phép đầu tiên mức lương cao hơn hoặc khoản bảo đảm cho tuổi già.

## IT

plan-it_free = Được làm việc không cần công nhận
    .what = Nghề IT không phải nghề được bảo vệ. Không ai cần công nhận để làm việc trong ngành IT. Với giấy phép cư trú thì tính bằng đại học, hoặc bằng nghề, hoặc kinh nghiệm làm việc.
plan-it_degree = Chứng minh bằng đại học
    .what = Tra trong anabin: Nếu trường ghi H+ và bằng ghi “entspricht” hoặc “gleichwertig” thì thường chỉ cần bản in. Nếu không, bản đánh giá bằng (Zeugnisbewertung) của ZAB sẽ giúp.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen)
    .cost = anabin miễn phí, đánh giá bằng { FACT("zab_statement_fee") }
plan-it_experience = Chứng minh kinh nghiệm làm việc
    .what =
        Không có bằng đại học thì có hai con đường:
        Thẻ Xanh EU: ít nhất { FACT("blue_card_it_experience") } kinh nghiệm IT ở trình độ đại học. Tính trong { FACT("blue_card_it_experience_window") } gần nhất.
        Cư trú cho người có kinh nghiệm (§ 19c): ít nhất { FACT("experience_years") } kinh nghiệm IT. Tính trong { FACT("experience_window") } gần nhất.
    .papers = Giấy nhận xét công việc có nhiệm vụ và thời gian, hợp đồng, giấy chứng minh lương
plan-it_salary = Kiểm tra lời mời và mức lương
    .what =
        Cả hai con đường đều cần lời mời làm việc và sự đồng ý của Cơ quan Lao động Liên bang.
        Thẻ Xanh: lương năm gộp ít nhất { FACT("blue_card_salary_reduced") }, hợp đồng ít nhất { FACT("blue_card_offer_months") }.
        Người có kinh nghiệm: ít nhất { FACT("experience_6beschv_min_salary") }, hoặc nhà tuyển dụng trả theo thỏa ước lương (Tarif). Từ { FACT("age45_age") } thì ở đó cần lương cao hơn hoặc khoản bảo đảm cho tuổi già.

## No formal qualification

plan-no_formal_look = Xem kỹ: Có bằng cấp nào không?
    .what = Chỉ bằng cấp mới công nhận được. Riêng kinh nghiệm thì không đủ. Nhưng nhiều người có bằng mà không gọi như vậy: trường trung cấp, học nghề ở doanh nghiệp có thi của nhà nước, trung học nghề. Với lao động có tay nghề (Fachkraft), khóa đào tạo phải kéo dài ít nhất { FACT("qualified_training_min") }.
plan-no_formal_training = Xem xét việc học nghề ở Đức
    .what = Khi học nghề (Ausbildung), người học học nghề ở Đức và thường đã có lương. Thường cần hợp đồng học nghề và tiếng Đức { FACT("apprenticeship_german") }. Người môi giới không được đòi tiền cho việc tìm chỗ học nghề.
    .office = Doanh nghiệp, trường nghề, Sở Lao động (Agentur für Arbeit)
plan-no_formal_nationality = Xem hộ chiếu
    .what = Với một số nước có con đường không cần bằng cấp, luôn cần lời mời làm việc và sự đồng ý của Cơ quan Lao động Liên bang. Tây Balkan: { FACT("western_balkans_countries") }. Ở đó mỗi năm chỉ có số lượng giới hạn, có thể đã hết. Các nước khác có quy định tương tự: { FACT("best_friends_rule") }.
    .office = Đại sứ quán hoặc lãnh sự quán Đức
plan-no_formal_language = Học tiếng Đức
    .what = Tiếng Đức mở ra hầu như mọi con đường: học nghề, việc tốt hơn, lương cao hơn. Khóa học có kỳ thi được công nhận là đáng giá nhất.
    .office = ví dụ Viện Goethe
plan-no_formal_careful = Cẩn thận với lời mời phải trả tiền
    .what = Không ai bảo đảm được visa. Xin đừng trả tiền trước và không bao giờ nộp hộ chiếu. Người môi giới tư nhân chỉ được lấy tiền của người tìm việc sau khi có hợp đồng lao động, nhiều nhất { FACT("agent_fee_cap") }. Với người tìm chỗ học nghề: không được lấy gì.
    .office = Câu hỏi về lời mời: Faire Integration, miễn phí, cả từ nước ngoài

## Unclear

plan-unclear_collect = Gom những gì đang có
    .what = Bằng tên là gì bằng tiếng của nước mình? Khóa đào tạo kéo dài bao lâu, ở trường nào? Nơi tư vấn nào cũng hỏi điều này trước tiên.
    .papers = Bằng cấp, bảng môn học, giấy nhận xét công việc, cũng có thể là ảnh trên điện thoại của mình
plan-unclear_finder = Tìm trong Anerkennungs-Finder
    .what = Anerkennungs-Finder nằm trên cổng chính thức “Anerkennung in Deutschland”, bằng nhiều thứ tiếng. Nhập nghề và địa điểm: Công cụ cho biết nghề có được bảo vệ không và cơ quan nào có thẩm quyền.
    .cost = miễn phí
plan-unclear_anabin = Nếu là bằng đại học: tra trong anabin
    .what = anabin là cơ sở dữ liệu miễn phí về các trường đại học nước ngoài. Trường ghi H+ là dấu hiệu tốt. Nếu không, ZAB (Zentralstelle für ausländisches Bildungswesen) giúp bằng bản đánh giá bằng (Zeugnisbewertung).
    .cost = miễn phí
plan-unclear_next = Sau đó làm tiếp ở đây
    .what = { $for ->
            [self] Khi bạn biết rõ nghề và bằng cấp, hãy bắt đầu lại ở đây. Khi đó bạn nhận được lộ trình chính xác hơn.
           *[other] Khi nghề và bằng cấp đã rõ, hãy bắt đầu lại ở đây. Khi đó có lộ trình chính xác hơn.
        }
