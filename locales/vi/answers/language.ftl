answer-language_level =
    Tùy con đường:
    • Thẻ Xanh EU, lao động có tay nghề: Luật không đòi tiếng Đức, nhưng nhà tuyển dụng thường đòi.
    • Đối tác công nhận (Anerkennungspartnerschaft): ít nhất { FACT("lang_recognition_partnership") }
    • Khóa học hoặc kỳ thi để được công nhận: thường { FACT("lang_16d1") }
    • Học nghề: thường { FACT("apprenticeship_german") }
    • Điều dưỡng: thường { FACT("nursing_language") }
    • Thẻ Cơ hội tính điểm: tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }
    .title = Tôi cần tiếng Đức mức nào?
    .detail =
        Các trình độ: A1 và A2 là mới bắt đầu, B1 là bạn xoay xở được trong đời sống, B2 là bạn nói tốt trong công việc, C1 và C2 là rất tốt.
        Bác sĩ thường cần { FACT("doctor_language") } và một kỳ thi tiếng chuyên ngành (Fachsprachprüfung) ở mức { FACT("doctor_language_medical") }.
        Chứng chỉ phải từ một kỳ thi được công nhận, ví dụ Goethe-Institut, telc, ÖSD hoặc TestDaF. Đại sứ quán nhận loại nào thì có trên trang của họ. Đừng bao giờ mua chứng chỉ: Việc đó làm hỏng visa.
        Dù không đòi tiếng Đức: Với B1 bạn dễ tìm việc, tìm nhà và kết bạn hơn.

answer-language_certificate =
    Thường chỉ chứng chỉ từ một kỳ thi được công nhận mới có giá trị, ví dụ Goethe-Institut, telc, ÖSD hoặc TestDaF. Thường phải có đủ các phần: đọc, nghe, viết, nói.
    Trước khi đăng ký thi, hãy hỏi nơi nhận chứng chỉ (đại sứ quán hoặc cơ quan):
    • Nhận kỳ thi nào?
    • Trình độ nào?
    • Chứng chỉ được cũ bao lâu?
    Đừng bao giờ mua chứng chỉ. Việc đó làm hỏng visa.
    .title = Chứng chỉ tiếng nào được nhận?
    .detail =
        Giấy xác nhận “đã học khóa” không phải chứng chỉ thi. Kết quả từ một ứng dụng hoặc bài kiểm tra không kiểm tra giấy tờ tùy thân thường cũng không được tính.
        Bạn cũng có thể thi mà không cần học khóa. Tên trên chứng chỉ nên viết giống trong hộ chiếu.
        Thi trượt? Được thi lại. Ở một số kỳ thi có thể thi lại riêng một phần: hãy hỏi trước xem nơi nhận có chấp nhận không.
        Với nghề y tế có thể thêm kỳ thi tiếng chuyên ngành (Fachsprachprüfung). Cơ quan của bang cho biết điều này.
        Tiếng Anh cho Thẻ Cơ hội (Chancenkarte): Cũng cần một kỳ thi được công nhận. Kỳ thi nào thì đại sứ quán cho biết.
        Không phải con đường nào cũng cần chứng chỉ: Với Thẻ Xanh EU và giấy phép lao động có tay nghề, luật không đòi.

answer-language_learning =
    Ở nước ngoài: Goethe-Institut có khóa học và kỳ thi, ở nhiều nước và trực tuyến. Có thể luyện miễn phí trên mạng, ví dụ với Deutsche Welle hoặc vhs-Lernportal.
    Ở Đức: Nhiều người có giấy phép lao động có tay nghề có quyền học khóa hội nhập (Integrationskurs). Sau đó có các khóa tiếng Đức nghề nghiệp (Berufssprachkurs).
    Một kế hoạch tốt: mỗi ngày một ít, nói chuyện với mọi người, và tìm lịch thi sớm.
    .title = Học tiếng Đức ở đâu?
    .detail =
        Khóa hội nhập (§ 44 AufenthG): Có quyền là người có giấy phép đầu tiên là lao động có tay nghề, Thẻ Xanh hoặc người có kinh nghiệm, có hạn lâu dài, và gia đình sang đoàn tụ. Không có quyền là người đã có B1. Phải dùng quyền này sớm: chậm nhất { FACT("integration_course_use_within") } sau đó. Bạn tự trả một phần, nếu ít tiền thì có thể được miễn.
        Ai không có quyền này thì hiện nay không được nhận chỗ trống. Có thể tự trả tiền.
        Khóa tiếng Đức nghề nghiệp dành cho người đang làm việc, có hợp đồng, tìm việc hoặc đang làm công nhận.
        Sang chỉ để học tiếng Đức (§ 16f AufenthG): Cần một chỗ học và tiền sinh sống. Được làm { FACT("language_course_side_job") } mỗi tuần.
        Ở một vài nước có chuẩn bị miễn phí trước khi đi (Vorintegration), thường ở Goethe-Institut. Hãy hỏi ở đó.
        Nhiều hội đoàn và thư viện cũng có buổi gặp luyện tiếng.

answer-english_only =
    Đôi khi tiếng Anh là đủ. Luật không đòi tiếng Đức cho Thẻ Xanh EU, cho lao động có tay nghề (§ 18a, § 18b) và người có kinh nghiệm (§ 19c). Cho Thẻ Cơ hội tính điểm, tiếng Anh { FACT("oc_language_minimum_english") } là đủ.
    Việc làm bằng tiếng Anh chủ yếu có trong IT, kỹ thuật, nghiên cứu và công ty lớn.
    Không có tiếng Đức thì không được: điều dưỡng và y khoa, trường học, học nghề (thường { FACT("apprenticeship_german") }), đối tác công nhận (ít nhất { FACT("lang_recognition_partnership") }).
    .title = Chỉ tiếng Anh, không tiếng Đức
    .detail =
        Luật và nhà tuyển dụng là hai chuyện: Nhiều công ty đòi tiếng Đức, dù visa không đòi.
        Với Thẻ Cơ hội (Chancenkarte), tiếng Anh { FACT("oc_language_minimum_english") } chỉ là một điều kiện, không cho điểm nào. Tiếng Anh C1 được { FACT("oc_points_nr05") }. Tiếng Đức từ B1 được nhiều hơn.
        Cơ quan, phòng khám và chủ nhà thường chỉ nói tiếng Đức. Biết vài từ cũng có ích ngay từ ngày đầu.
        Ai muốn ở lại thì sau này cần tiếng Đức: cho giấy phép định cư (Niederlassungserlaubnis) là { FACT("lang_settlement_skilled") } với lao động có tay nghề, với Thẻ Xanh ít nhất { FACT("lang_settlement_blue_card") }.
        Vợ hoặc chồng của lao động có tay nghề thường không phải chứng minh tiếng Đức để đoàn tụ.
        Mẹo: tìm bằng từ tiếng Anh và để ý chữ “English-speaking” trong tin tuyển dụng.
