answer-nursing =
    Ở Đức nghề này tên là Pflegefachfrau hoặc Pflegefachmann (điều dưỡng). Cần giấy phép hành nghề của bang. Điều kiện: đào tạo tương đương (hoặc bù phần thiếu), sức khỏe, không phạm tội nặng và tiếng Đức, thường { FACT("nursing_language") }.
    Nếu có khác biệt, bạn được chọn: kỳ thi kiến thức (Kenntnisprüfung) hoặc khóa thích ứng (Anpassungslehrgang).
    Cơ quan thường quyết định chậm nhất { FACT("nursing_decision_time") } sau khi hồ sơ đầy đủ.
    Lộ trình chỉ ra tất cả các bước.
    .title = Làm điều dưỡng ở Đức
    .detail =
        Khóa thích ứng kéo dài nhiều nhất { FACT("nursing_adaptation_max") } và kết thúc bằng một kỳ thi.
        Bạn được bỏ qua việc so sánh giấy tờ và chọn ngay kỳ thi hoặc khóa học. Cách này có thể tiết kiệm thời gian.
        Sang Đức trước khi được công nhận: được, bằng đối tác công nhận (Anerkennungspartnerschaft), từ tiếng Đức { FACT("lang_recognition_partnership") } và với một nhà tuyển dụng phù hợp. Cho đến khi có giấy phép, thường làm phụ điều dưỡng.
        Lương tối thiểu ngành chăm sóc, gộp một giờ: điều dưỡng { FACT("care_min_wage_nurse") }, người phụ chưa qua đào tạo { FACT("care_min_wage_assistant") } (không áp dụng trong bệnh viện).
        Đừng bao giờ trả tiền trước cho một chỗ làm. Cẩn thận với hợp đồng bắt bạn trả lại nhiều tiền khi nghỉ việc.

answer-doctor =
    Bác sĩ cần Approbation. Đó là giấy phép hành nghề đầy đủ của bang. Lúc đầu có thể có giấy phép tạm (Berufserlaubnis), nhiều nhất { FACT("doctor_temporary_licence_max") }.
    Bằng được so sánh với chương trình đại học của Đức. Nếu có khác biệt lớn thì phải thi kiến thức (Kenntnisprüfung).
    Tiếng Đức: thường { FACT("doctor_language") } và một kỳ thi tiếng chuyên ngành (Fachsprachprüfung) ở mức { FACT("doctor_language_medical") }.
    Quy định có thể thay đổi: hãy hỏi lại cơ quan.
    .title = Làm bác sĩ ở Đức
    .detail =
        Với nha khoa, dược và thú y cũng tương tự: giấy phép của bang, so sánh đào tạo, tiếng Đức cho nghề.
        Kỳ thi kiến thức có mức độ của kỳ thi quốc gia Đức. Có các khóa luyện thi. Tư vấn IQ giúp tìm khóa.
        Nơi giải quyết là cơ quan ở bang mà bạn muốn làm việc.
        Công nhận bác sĩ chuyên khoa (Facharzt) là bước sau. Nơi giải quyết là Hội đồng Bác sĩ (Ärztekammer).
        Có Approbation thì có thể xin Thẻ Xanh EU, nếu lương đủ.

answer-care_assistant =
    Phụ điều dưỡng, hộ lý (Pflegehelferin, Pflegeassistent) là một nghề riêng, trình độ thấp hơn điều dưỡng. Với người ngoài EU có một con đường (§ 22a BeschV):
    • học phụ điều dưỡng ở Đức theo quy định nhà nước, hoặc học ở nước ngoài và được công nhận tương đương ở Đức,
    • lời mời làm việc,
    • sự đồng ý của Cơ quan Lao động Liên bang (Bundesagentur für Arbeit).
    Chỉ có kinh nghiệm thì không đủ. Ai đã học điều dưỡng thì nên xin công nhận nghề đó.
    .title = Làm phụ điều dưỡng, hộ lý
    .detail =
        Lương tối thiểu ngành chăm sóc, gộp một giờ: chưa qua đào tạo { FACT("care_min_wage_assistant") }, có đào tạo phụ điều dưỡng thật sự (không chỉ một khóa ngắn) { FACT("care_min_wage_trained_assistant") }. Không áp dụng trong bệnh viện.
        Việc công nhận do một cơ quan của bang quyết định. Ngày { FACT("watch_pflegefachassistenz") } bắt đầu một chương trình mới, giống nhau trên cả nước Đức: Pflegefachassistenz. Nó dần dần thay các chương trình cũ. Hãy hỏi cơ quan xem điều gì áp dụng cho bạn.
        Từ { FACT("age45_age") } cần lương cao hơn hoặc khoản bảo đảm tuổi già.
        Ai học nghề này ở Đức thì sau đó được tìm việc: nhiều nhất { FACT("job_search_assistants") }, gia hạn một lần nhiều nhất { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Cách khác: học nghề điều dưỡng ở Đức hoặc, với một số hộ chiếu, làm việc phụ (quy định Tây Balkan).

answer-physiotherapist_and_health =
    Nhiều nghề y tế được bảo vệ: ví dụ vật lý trị liệu, hoạt động trị liệu, âm ngữ trị liệu, hộ sinh, xét nghiệm, X-quang, cấp cứu viên, phụ mổ. Cần giấy phép của bang mà bạn muốn làm việc.
    Cơ quan so sánh chương trình đào tạo và tính cả kinh nghiệm làm việc. Nếu có khác biệt lớn thì có thể thi hoặc học khóa thích ứng (Anpassungslehrgang).
    Cần tiếng Đức mức nào thì cơ quan cho biết. Anerkennungs-Finder (công cụ tìm nơi công nhận) chỉ ra cơ quan đó.
    .title = Vật lý trị liệu, hộ sinh, xét nghiệm
    .detail =
        Khóa học thường kéo dài nhiều nhất { FACT("adaptation_max") }. Thường được chọn giữa khóa học và kỳ thi. Một vài nghề có luật riêng.
        Không được bảo vệ ví dụ là các nghề ở phòng khám: trợ lý y tế (Medizinische Fachangestellte, nơi giải quyết: Ärztekammer) và trợ lý nha khoa (Zahnmedizinische Fachangestellte: Zahnärztekammer). Massage thư giãn (wellness) không phải nghề y tế, nhưng kỹ thuật viên xoa bóp và thủy trị liệu (Masseurin und medizinischer Bademeister) thì có.
        Tâm lý học không được bảo vệ, tâm lý trị liệu (Psychotherapie) thì có.
        Ở nhiều nước, vật lý trị liệu học ở đại học, ở Đức thường là học nghề. Đó không phải điều bất lợi: Người ta so sánh những gì bạn đã học.
        Thẻ Xanh EU chỉ được khi có bằng đại học tương đương và có giấy phép hành nghề hoặc lời hứa cấp.
        Sang Đức trước khi được công nhận: có thể bằng đối tác công nhận. Cho đến khi có giấy phép, chỉ được làm việc đơn giản hơn, và chỉ ở một số nhà tuyển dụng, ví dụ nơi có thỏa ước lương tập thể (Tarifvertrag).

answer-teacher =
    Để làm giáo viên ở trường, thường cần được công nhận (Anerkennung). Mỗi bang có quy định riêng. Vì vậy hãy chọn bang trước, rồi hỏi cơ quan giáo dục (Schulbehörde) ở đó.
    Thường quan trọng: bằng sư phạm đại học, các môn dạy và tiếng Đức rất tốt. Nếu thiếu gì, có thể có khóa học hoặc kỳ thi.
    Với giáo viên mầm non (Erzieherin, Erzieher) cũng tương tự: Ở đây cũng do cơ quan của bang quyết định.
    .title = Làm giáo viên, giáo viên mầm non
    .detail =
        Ở một số nước, giáo viên chỉ học một môn. Ở Đức các bang thường đòi nhiều hơn. Đôi khi có thể học bù một môn.
        Cần tiếng Đức mức nào thì cơ quan giáo dục cho biết. Thời hạn và lệ phí do bang quy định.
        Trường tư và trường ngoại ngữ có quy định riêng: hãy hỏi trực tiếp ở đó. Một số bang cũng tuyển người không có bằng sư phạm. Việc đó do cơ quan giáo dục quyết định.
        Giáo viên thuộc nhóm nghề thiếu người của Thẻ Xanh EU: Với bằng đại học tương đương và giấy phép, lương năm { FACT("blue_card_salary_reduced") } gộp là đủ.
        Để dạy ở trường đại học thì không cần giấy phép hành nghề.
        Giấy đánh giá bằng của ZAB (Zeugnisbewertung) không đủ để dạy ở trường.

answer-engineer =
    Kỹ sư được làm việc mà không cần công nhận. Chỉ danh xưng được bảo vệ: Ai muốn gọi mình là Ingenieur thì hỏi Hội đồng Kỹ sư (Ingenieurkammer) của bang.
    Để có visa, bằng đại học phải được công nhận hoặc tương đương. anabin cho thấy điều đó, nếu không thì giấy đánh giá bằng của ZAB (Zeugnisbewertung).
    Nghề kỹ sư có trong danh sách Thẻ Xanh EU: Ít nhất { FACT("blue_card_salary_reduced") } gộp một năm là đủ. Luật không đòi tiếng Đức cho việc này, nhưng nhiều nhà tuyển dụng thì có.
    .title = Làm kỹ sư ở Đức
    .detail =
        Với mức lương thấp hơn, Cơ quan Lao động Liên bang (BA) phải đồng ý. Từ { FACT("blue_card_salary_general") } thì không cần.
        Cho Thẻ Xanh, công việc phải đúng ngành học, hợp đồng ít nhất { FACT("blue_card_offer_months") }. Nếu không thì có giấy phép lao động có bằng đại học (§ 18b AufenthG): cho mọi công việc có tay nghề.
        Kỹ sư xây dựng: Với một số việc, ví dụ nộp bản vẽ xây dựng, phải có tên trong một danh sách. Hội đồng Kỹ sư giải thích điều này.
        Kiến trúc và quy hoạch đô thị: Danh xưng được bảo vệ. Nơi giải quyết là Hội đồng Kiến trúc sư (Architektenkammer).
        Ai là kỹ thuật viên (Techniker) và không học đại học thì hỏi phòng nghề (Kammer) về công nhận. Khi đó thường không xin được Thẻ Xanh.
        Chưa có việc? Với bằng đại học tương đương, không cần điểm cho Thẻ Cơ hội (Chancenkarte).

answer-technical_trades =
    Điện, nước và sưởi, điều hòa, cơ điện tử, điện mặt trời, xe điện: Trong các nghề này được đi làm thuê mà không cần công nhận. Nhưng để có visa lao động có tay nghề (§ 18a AufenthG), bằng nghề phải được công nhận toàn phần.
    Nơi giải quyết là Phòng Thủ công (Handwerkskammer) cho nghề thủ công, hoặc IHK FOSA cho công nghiệp. Lệ phí: khoảng { FACT("recognition_fee_chambers") }.
    Chú ý: Thợ điện và thợ lắp đặt không có trong danh sách Thẻ Xanh EU, dù nhiều doanh nghiệp đang tìm họ.
    .title = Điện, sưởi, mặt trời, cơ điện tử
    .detail =
        Khi chưa được công nhận toàn phần có hai cách, cả hai cần lời mời làm việc và sự đồng ý của Cơ quan Lao động Liên bang:
        • Đối tác công nhận (Anerkennungspartnerschaft): sang và làm việc trước, công nhận sau. Từ tiếng Đức { FACT("lang_recognition_partnership") }.
        • Người có kinh nghiệm (§ 19c AufenthG): đào tạo nghề được nhà nước công nhận (ít nhất { FACT("experience_training_min") }), thêm ít nhất { FACT("experience_years") } kinh nghiệm (tính trong { FACT("experience_window") } gần nhất) và lương năm { FACT("experience_6beschv_min_salary") } gộp. Lương được thấp hơn, nếu nhà tuyển dụng bị ràng buộc bởi thỏa ước lương tập thể (Tarifvertrag) và trả theo đó.
        Từ { FACT("age45_age") }, với giấy phép đầu tiên có thêm một quy định: lương cao hơn hoặc khoản bảo đảm tuổi già.
        Nghề mới, ví dụ điện mặt trời hoặc máy bơm nhiệt: Phòng nghề tìm nghề Đức phù hợp nhất. Nghề hàn thường không có nghề Đức riêng.
        Nếu thiếu gì, quyết định (Bescheid) sẽ ghi. Khi đó có thể thực hành ở doanh nghiệp hoặc học một khóa. Tư vấn IQ biết các khóa học.
        Để mở cơ sở riêng, nhiều nghề này phải đăng ký ở Phòng Thủ công.

answer-it_without_degree =
    Có, điều đó có thể. Có hai cách, cả hai cần lời mời làm việc và sự đồng ý của Cơ quan Lao động Liên bang (BA):
    • Thẻ Xanh EU: ít nhất { FACT("blue_card_it_experience") } kinh nghiệm IT ở trình độ đại học (tính trong { FACT("blue_card_it_experience_window") } gần nhất) và lương năm { FACT("blue_card_salary_reduced") } gộp.
    • Người có kinh nghiệm (§ 19c): ít nhất { FACT("experience_years") } kinh nghiệm (tính trong { FACT("experience_window") } gần nhất) và { FACT("experience_6beschv_min_salary") } hoặc lương theo thỏa ước tập thể (Tarifvertrag).
    Không cần công nhận. Luật không đòi tiếng Đức.
    .title = IT không có bằng đại học
    .detail =
        Giấy tờ chứng minh: giấy nhận xét công việc ghi nhiệm vụ và thời gian, hợp đồng, giấy tờ lương. Một khóa học hoặc chứng chỉ không thay được kinh nghiệm.
        Cho Thẻ Xanh, công việc mới cũng phải là nghề chuyên môn IT hoặc quản lý IT, ví dụ lập trình phần mềm, mạng hoặc cơ sở dữ liệu. Chỉ hỗ trợ IT (IT-Support) thì không tính. Hợp đồng phải ít nhất { FACT("blue_card_offer_months") }.
        Tuổi: Với Thẻ Xanh, tuổi không quan trọng. Với cách thứ hai, từ { FACT("age45_age") } cần lương cao hơn hoặc khoản bảo đảm tuổi già.
        Cách thứ hai do cơ quan quyết định (“có thể”), không ai có quyền đương nhiên. Ở đó, thay cho mức lương, chỉ cần nhà tuyển dụng bị ràng buộc bởi thỏa ước lương tập thể và trả theo đó.
        Các số tiền thay đổi mỗi năm.
        Với bằng nghề IT (học ít nhất { FACT("qualified_training_min") }) cũng có thể xin công nhận ở IHK FOSA.
        Làm việc tự do có quy định khác.

answer-it_with_degree =
    Nghề IT không được bảo vệ: Không cần giấy phép hành nghề. Để có visa, bằng đại học phải được công nhận hoặc tương đương (anabin hoặc ZAB). Khi đó có các con đường này:
    • Thẻ Xanh EU: Công việc đúng ngành học, lương năm ít nhất { FACT("blue_card_salary_reduced") } gộp, hợp đồng ít nhất { FACT("blue_card_offer_months") }.
    • Lao động có bằng đại học (§ 18b): cho mọi công việc có tay nghề.
    • Chưa có việc: Thẻ Cơ hội (Chancenkarte), không cần điểm.
    .title = IT có bằng đại học
    .detail =
        Với mức lương thấp hơn của Thẻ Xanh, Cơ quan Lao động Liên bang phải đồng ý. Từ { FACT("blue_card_salary_general") } thì không cần.
        Với § 18b không có lương tối thiểu cố định. Nhưng lương không được kém hơn đồng nghiệp tương tự. Từ { FACT("age45_age") }, cho giấy phép đầu tiên cần ít nhất { FACT("age45_min_salary") } một năm hoặc khoản bảo đảm tuổi già. Với Thẻ Xanh thì không có điều này.
        Bằng đại học không tương đương hoặc thuộc ngành hoàn toàn khác? Khi đó có thể đi theo kinh nghiệm: xem “IT không có bằng đại học”.
        Luật không đòi tiếng Đức. Nhiều công ty nói tiếng Anh, nhưng trong đời sống tiếng Đức vẫn có ích.
        Thẻ Cơ hội cần tiền sinh sống: hiện nay { FACT("oc_livelihood") } một tháng. Không ai có quyền đương nhiên được cấp thẻ.

answer-cook_hospitality =
    Trong bếp, phục vụ và khách sạn được làm việc mà không cần công nhận. Về visa, chủ yếu có các con đường này:
    • Lao động có tay nghề (§ 18a): bằng nghề, được IHK FOSA công nhận.
    • Đối tác công nhận (Anerkennungspartnerschaft): sang trước, công nhận sau, từ tiếng Đức { FACT("lang_recognition_partnership") }.
    • Người có kinh nghiệm (§ 19c): bằng nghề, kinh nghiệm và đủ lương hoặc Tarifvertrag.
    • Đầu bếp món đặc sản (Spezialitätenkoch, § 11 BeschV): toàn thời gian ở nhà hàng đặc sản, nhiều nhất { FACT("specialty_cooks_max") }.
    .title = Đầu bếp, khách sạn, nhà hàng
    .detail =
        Đầu bếp không có trong danh sách Thẻ Xanh EU.
        Với đầu bếp món đặc sản, Cơ quan Lao động Liên bang kiểm tra trước xem ở Đức đã có người cho việc này chưa (Vorrangprüfung).
        Người có kinh nghiệm cần ít nhất { FACT("experience_years") } kinh nghiệm (tính trong { FACT("experience_window") } gần nhất), đào tạo nghề được nhà nước công nhận (ít nhất { FACT("experience_training_min") }) và lương năm { FACT("experience_6beschv_min_salary") } gộp. Có thỏa ước lương tập thể (Tarifvertrag) thì được ít hơn. Từ { FACT("age45_age") } cần lương cao hơn hoặc khoản bảo đảm tuổi già.
        Làm ngắn hạn (§ 15d BeschV): nhiều nhất { FACT("short_term_months") } trong vòng một năm, ít nhất { FACT("short_term_hours") } mỗi tuần, chỉ ở nhà tuyển dụng có thỏa ước lương tập thể. Họ nộp đơn và trả tiền đi lại. Số chỗ có hạn.
        Không có bằng nghề thì làm phụ bếp thường chỉ được với một số hộ chiếu, ví dụ của Tây Balkan. Hoặc học nghề ở Đức.
        Lương tối thiểu: { FACT("min_wage") } gộp một giờ. Thường phải làm buổi tối và cuối tuần: hãy tự ghi lại số giờ.

answer-driver =
    Với lái xe tải và xe buýt có con đường riêng (§ 24a BeschV). Cần:
    • một lời mời làm việc,
    • bằng lái và chứng chỉ nghề lái xe như EU đòi hỏi,
    • sự đồng ý của Cơ quan Lao động Liên bang (BA).
    Chưa có bằng lái EU? Khi đó nhà tuyển dụng có thể đưa ra một chương trình: Lấy cả hai thứ đó ở Đức, nhiều nhất { FACT("driver_licence_months") }. Cho việc này cần bằng lái của nước mình và lời mời làm việc cho thời gian sau đó.
    .title = Lái xe tải hoặc xe buýt
    .detail =
        Bằng lái của nước ngoài EU thường không đủ để làm nghề lái xe. Nơi giải quyết là cơ quan bằng lái (Führerscheinstelle) và IHK.
        Hãy đọc kỹ hợp đồng: Ai trả tiền bằng lái, và phải trả lại gì khi nghỉ việc?
        Từ { FACT("age45_age") } cần lương cao hơn hoặc khoản bảo đảm tuổi già.
        Lái xe không có trong danh sách Thẻ Xanh EU.
        Con đường này không dành cho taxi, xe giao hàng hoặc xe nâng. Dù vậy với một số hộ chiếu thì việc gì cũng được, ví dụ: { FACT("western_balkans_countries") } (quy định Tây Balkan).
        Lái tàu hỏa cần bằng lái riêng của Cục Đường sắt Liên bang (Eisenbahn-Bundesamt).
        Với nghề lái xe có nhiều lời mời giả. Đừng bao giờ trả tiền trước. Faire Integration kiểm tra lời mời miễn phí.

answer-craft =
    Trong các nghề thủ công, ví dụ thợ xây, thợ mộc, thợ tóc, thợ bánh hoặc sửa ô tô, thường được đi làm thuê mà không cần công nhận. Nhưng để có visa lao động có tay nghề (§ 18a AufenthG), bằng nghề phải được công nhận toàn phần.
    Phòng Thủ công (Handwerkskammer) làm việc này. Lệ phí: khoảng { FACT("recognition_fee_chambers") }. Phòng thường quyết định chậm nhất { FACT("bqfg_decision_time") } sau khi hồ sơ đầy đủ. Kinh nghiệm làm việc cũng được tính.
    .title = Làm một nghề thủ công
    .detail =
        Đào tạo nghề phải kéo dài ít nhất { FACT("qualified_training_min") }. Chỉ có kinh nghiệm mà không có bằng thì không xin công nhận được.
        Chỉ được công nhận một phần? Thường chỉ thiếu một ít thực hành. Có thể bù ở một doanh nghiệp.
        Với đối tác công nhận (Anerkennungspartnerschaft), được sang và làm việc trước, từ tiếng Đức { FACT("lang_recognition_partnership") }. Với người có kinh nghiệm có § 19c AufenthG: cần đào tạo nghề được nhà nước công nhận, kinh nghiệm và đủ lương hoặc thỏa ước lương tập thể (Tarifvertrag).
        Mở cơ sở riêng là chuyện khác: Với nhiều nghề thủ công phải đăng ký ở Phòng Thủ công. Quy định rất chặt.
        Kính mắt, kỹ thuật răng và kỹ thuật chỉnh hình ở Đức cũng là nghề thủ công.
        Phòng nào giải quyết thì xem Anerkennungs-Finder.
        Nghề thủ công không có trong danh sách Thẻ Xanh EU. Đó không phải điều bất lợi: Lao động có bằng nghề có giấy phép riêng.

answer-shortage_occupations =
    Cẩn thận, có hai danh sách:
    • Danh sách Thẻ Xanh EU (§ 18g AufenthG): kỹ thuật và khoa học tự nhiên có bằng đại học, kiến trúc, IT, y khoa, điều dưỡng có bằng đại học, nghề y tế khác có bằng đại học, giáo viên và một số quản lý. Ở đây lương năm { FACT("blue_card_salary_reduced") } gộp là đủ.
    • Phân tích nghề thiếu người (Engpassanalyse) của Cơ quan Lao động Liên bang: dài hơn nhiều. Nó cho thấy nơi nào thiếu người. Với Thẻ Xanh, nó không được tính.
    .title = Nghề thiếu người: danh sách nào?
    .detail =
        Thợ điện, đầu bếp và lái xe không có trong danh sách Thẻ Xanh, dù nhiều trang nói vậy. Với họ có các giấy phép khác, và không cần danh sách nào.
        Chỉ có nghề thì chưa đủ: Cho Thẻ Xanh thường cần bằng đại học tương đương, trong nghề được bảo vệ cần cả giấy phép. Trong IT có thể dùng kinh nghiệm.
        Quản lý ví dụ là người đứng đầu sản xuất, xây dựng, kho vận, IT, viện dưỡng lão, nhà trẻ hoặc trường học. Quản lý khách sạn và nhà hàng không thuộc nhóm này.
        Điều dưỡng có bằng nghề: Có được tính vào danh sách không thì quyết định theo từng trường hợp.
        Không có trong danh sách? Nếu khi nộp đơn bằng lấy cách đây nhiều nhất { FACT("blue_card_new_entrant") } thì mức lương thấp hơn áp dụng cho mọi nghề. Nếu không thì là mức lương bình thường của Thẻ Xanh, hoặc một giấy phép lao động có tay nghề phù hợp hơn.
        Với Thẻ Cơ hội tính điểm, bằng thuộc danh sách này được { FACT("oc_points_nr08") }.
