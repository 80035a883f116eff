answer-job_search =
    Tìm việc miễn phí và chính thức:
    • Jobsuche của Cơ quan Lao động Liên bang (Bundesagentur für Arbeit)
    • “Make it in Germany”, cổng thông tin của chính phủ Đức
    • ZAV, bộ phận giới thiệu việc làm quốc tế của Cơ quan Lao động Liên bang, gọi qua đường dây nóng { FACT("hotline_phone") }
    Thêm: trang của các công ty và trang việc làm tư nhân. Hãy tìm bằng tên nghề tiếng Đức.
    Trước tiên làm rõ bằng có giá trị gì: tốt nhất ghi luôn trong đơn xin việc. Đừng bao giờ trả tiền trước cho một chỗ làm.
    .title = Tìm việc ở Đức
    .detail =
        Từ nước ngoài sang Đức để tìm việc thì chỉ được bằng Thẻ Cơ hội (Chancenkarte). Visa tìm việc trước đây không còn nữa. Khách du lịch không được chuyển đổi.
        Ai đã học đại học, học nghề ở Đức hoặc được công nhận ở đây thì sau đó được tìm việc: nhiều nhất { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Môi giới tư nhân: nhiều nhất { FACT("agent_fee_cap") }, có hợp đồng bằng văn bản và chỉ khi đã có hợp đồng lao động. Nhiều môi giới đàng hoàng chỉ lấy tiền của nhà tuyển dụng.
        Nhiều công ty chưa bao giờ tuyển người từ nước ngoài. Hãy viết trong một câu giấy phép nào có thể, và nhắc đến thủ tục nhanh (§ 81a).
        Bị từ chối là bình thường. Thường có ích: tiếng Đức tốt hơn, nơi nhỏ hơn, doanh nghiệp có kinh nghiệm.
        Mình không môi giới việc làm và không biết chỗ trống nào.

answer-application_cv =
    Hồ sơ xin việc thường có ba phần: lý lịch, thư xin việc ngắn, bằng cấp. Tốt nhất tất cả trong một tệp PDF.
    Lý lịch (Lebenslauf) là một bảng: việc mới nhất ghi trước, với tháng và năm, công ty, nơi và nhiệm vụ. Thêm ngoại ngữ kèm trình độ (A1 đến C2) và tình trạng công nhận. Giải thích khoảng trống bằng vài chữ.
    Ảnh, tôn giáo, con cái và tình trạng hôn nhân là tự nguyện. Đừng bao giờ gửi kèm hộ chiếu.
    .title = Hồ sơ xin việc và lý lịch
    .detail =
        Thư xin việc ngắn: Vì sao công ty này? Bạn làm được gì? Từ khi nào? Hãy ghi vị trí và gọi tên người liên hệ, nếu có trong tin tuyển dụng.
        Hãy ghi nghề bằng tên tiếng Đức và giải thích bằng cấp trong một câu: học bao lâu, trường nào, được nhà nước công nhận.
        Hãy viết đúng sự thật, cả về tiếng Đức. Khi phỏng vấn người ta nhận ra ngay.
        Europass là mẫu miễn phí bằng nhiều thứ tiếng.
        Buổi phỏng vấn đầu thường qua video. Ở đó hãy hỏi về lương, số giờ, ngày bắt đầu và việc hỗ trợ xin visa.
        Cho việc công nhận cần lý lịch bằng tiếng Đức, dạng bảng. Như vậy bạn đã có sẵn.
        Bản dịch thường thì thường đủ cho hồ sơ xin việc. Bản dịch tuyên thệ thì chỉ cơ quan mới cần.

answer-job_offer_check =
    Một lời mời tốt ghi bằng văn bản: công ty có địa chỉ, nhiệm vụ, nơi làm, lương gộp (brutto), số giờ mỗi tuần, nghỉ phép, ngày bắt đầu, thời hạn và cách nghỉ việc.
    Lương thường không được dưới { FACT("min_wage") } gộp một giờ. Và không được kém hơn đồng nghiệp tương tự.
    Đừng ký gì mà bạn không hiểu. Faire Integration kiểm tra lời mời miễn phí, bằng nhiều thứ tiếng và cả cho người ở nước ngoài. Mình thì không kiểm tra hợp đồng được.
    .title = Lời mời làm việc này có ổn không?
    .detail =
        Hãy chú ý các điểm này:
        • Phải trả lại tiền khi nghỉ việc: cho cái gì, bao nhiêu, trong bao lâu?
        • Nhà do nhà tuyển dụng cho: tốn bao nhiêu, và khi hết việc thì thế nào?
        • Các khoản trừ lương, làm thêm giờ không lương hoặc làm thử không lương
        • Nhiệm vụ không khớp với nghề trong visa
        Ở Đức bình thường làm { FACT("working_time") } một ngày. Được làm tối đa { FACT("working_time_max") }, nếu sau đó được bù lại.
        Nhà tuyển dụng phải đưa các điều kiện quan trọng nhất dưới dạng văn bản (Textform, § 2 NachwG). Môi giới phải thông tin cho bạn bằng văn bản trước khi ký hợp đồng, bằng thứ tiếng bạn hiểu.
        Không ai được giữ hộ chiếu của bạn.
        Công ty có thật không? Hãy gọi số ghi trên trang của công ty, không gọi số trong tin nhắn.
        Lương gộp không phải tiền vào tài khoản: còn trừ thuế và bảo hiểm.

answer-salary_typical =
    Không có một mức lương cho tất cả. Lương phụ thuộc vào nghề, vùng, kinh nghiệm và việc có thỏa ước lương tập thể (Tarifvertrag) hay không. Chỉ các mức thấp nhất là cố định:
    • Lương tối thiểu: { FACT("min_wage") } gộp một giờ
    • Điều dưỡng: { FACT("care_min_wage_nurse") } gộp một giờ (không áp dụng trong bệnh viện)
    • Thẻ Xanh EU: { FACT("blue_card_salary_general") } gộp một năm, có trường hợp ít hơn
    So sánh miễn phí trong Entgeltatlas của Cơ quan Lao động Liên bang.
    .title = Lương ở Đức bao nhiêu?
    .detail =
        Brutto là lương trong hợp đồng. Netto là tiền vào tài khoản: Trước đó bị trừ thuế và tiền bảo hiểm y tế, chăm sóc, hưu trí và thất nghiệp. Bao nhiêu thì tùy gia đình và lương. Hãy luôn hỏi: brutto hay netto, một tháng hay một năm?
        Cho visa lao động có tay nghề (§ 18a, § 18b) không có lương tối thiểu cố định. Từ { FACT("age45_age") }, cho giấy phép đầu tiên cần ít nhất { FACT("age45_min_salary") } gộp một năm hoặc khoản bảo đảm tuổi già. Người có kinh nghiệm (§ 19c): ít nhất { FACT("experience_6beschv_min_salary") } hoặc lương theo thỏa ước tập thể.
        Luôn đúng: Lương không được kém hơn người Đức làm tương tự. Thường Cơ quan Lao động Liên bang kiểm tra điều này.
        Hãy tính cả tiền nhà. Ở thành phố lớn, tiền nhà cao hơn nhiều so với nông thôn.
        Khi chưa được công nhận, lương trong nghề được bảo vệ thường thấp hơn. Hợp đồng nên ghi sau đó là bao nhiêu.

answer-employer_side =
    Bạn muốn tuyển một người từ nước ngoài? Hãy bắt đầu như sau:
    • làm rõ: Nghề có được bảo vệ không? Người đó có bằng gì?
    • đưa lời mời bằng văn bản: nhiệm vụ, lương, số giờ
    • điền “Erklärung zum Beschäftigungsverhältnis” (bản khai về việc làm, cho Cơ quan Lao động Liên bang)
    • bắt đầu sớm việc công nhận hoặc đánh giá bằng
    • nếu cần nhanh: thủ tục nhanh (§ 81a), { FACT("fast_track_fee") }
    Arbeitgeber-Service của Cơ quan Lao động Liên bang giúp miễn phí.
    .title = Doanh nghiệp tuyển người
    .detail =
        Ai xin gì? Visa do người lao động xin ở đại sứ quán Đức. Thủ tục nhanh do bạn xin ở Sở Ngoại kiều (Ausländerbehörde), với giấy ủy quyền của người đó. Khi đó mục tiêu là: công nhận { FACT("fast_track_recognition_time") }, Cơ quan Lao động Liên bang { FACT("fast_track_ba_time") }, lịch hẹn { FACT("fast_track_appointment_time") }, visa { FACT("fast_track_visa_time") }. Đó không phải bảo đảm.
        Không dùng thủ tục này, bạn có thể xin trước sự đồng ý của Cơ quan Lao động Liên bang (Vorabzustimmung). Nó có hiệu lực { FACT("ba_pre_approval_validity") }.
        Với lao động có tay nghề thường không kiểm tra ưu tiên (Vorrangprüfung). Nhưng kiểm tra xem lương và giờ làm có tốt như người làm tương tự không.
        Nếu chưa có công nhận, đối tác công nhận (Anerkennungspartnerschaft) có thể phù hợp.
        Giúp thêm: Make it in Germany (trang cho nhà tuyển dụng), KOFA, IHK hoặc Phòng Thủ công (Handwerkskammer), IQ Servicestellen Fachkräfteeinwanderung.
        Lotse không môi giới ai. Hãy nghĩ cả đến nhà ở, khóa tiếng Đức và một người liên hệ cố định.

answer-employer_duties =
    Nhà tuyển dụng chủ yếu phải:
    • kiểm tra giấy phép cư trú: Có cho phép công việc này không? Giữ một bản sao (§ 4a AufenthG).
    • với người được tuyển từ nước ngoài: chậm nhất vào ngày làm việc đầu tiên, chỉ dẫn dạng văn bản về tư vấn “Faire Integration”, kèm liên hệ của nơi gần nhất (§ 45c AufenthG).
    • Nếu công việc kết thúc sớm hơn dự định: báo Sở Ngoại kiều, chậm nhất { FACT("employer_report_time") } sau đó.
    • không trả lương kém hơn người làm tương tự.
    .title = Nghĩa vụ của nhà tuyển dụng
    .detail =
        Thêm các nghĩa vụ với mọi người: đăng ký bảo hiểm xã hội và đưa các điều kiện quan trọng nhất của hợp đồng dưới dạng văn bản (Textform, § 2 NachwG).
        Không cần chỉ dẫn về Faire Integration, nếu một môi giới theo § 299 SGB III đã thông tin. Dù vậy cứ chỉ dẫn cũng không hại gì.
        Địa chỉ của nơi gần nhất có trên trang của Faire Integration. Các tổ chức đã được chọn lại: đừng dùng danh sách cũ.
        Nhà tuyển dụng không được giữ hộ chiếu và giấy tờ tùy thân.
        Ai nhiều lần đối xử kém với người lao động nước ngoài hoặc vi phạm nghĩa vụ thì có thể bị Cơ quan Lao động Liên bang loại, nhiều nhất { FACT("employer_ban") }.
        Người lao động cũng phải báo khi công việc kết thúc sớm: cho Sở Ngoại kiều, chậm nhất { FACT("duty_notify_job_end_worker") } sau đó. Hãy nhắc họ.
        Với người có hộ chiếu EU thì không phải kiểm tra giấy phép cư trú.
