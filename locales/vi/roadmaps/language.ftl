### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Học tiếng Đức

plan-language_goal_health = Mục tiêu: tiếng Đức cho nghề y tế
    .what = Để cấp giấy phép điều dưỡng, các bang thường đòi hỏi tiếng Đức { FACT("nursing_language") }. Với nghề y tế khác, cơ quan cho biết trình độ nào. Đôi khi có thêm kỳ thi tiếng chuyên ngành.
    .office = Cơ quan y tế của bang
plan-language_goal_recognition = Mục tiêu: tiếng Đức để đi làm và công nhận
    .what = Với Thẻ Xanh EU và lao động có tay nghề (§§ 18a, 18b), luật không đòi tiếng Đức, nhưng nhiều nhà tuyển dụng thì có. Với khóa học hoặc kỳ thi để được công nhận: thường { FACT("lang_16d1") }. Với quan hệ đối tác công nhận (Anerkennungspartnerschaft): ít nhất { FACT("lang_recognition_partnership") }. Với nghề được bảo vệ, cơ quan có thẩm quyền cho biết cần gì.
plan-language_goal_card = Mục tiêu: tiếng Đức cho Thẻ Cơ hội
    .what =
        Ai cần điểm thì phải chứng minh ít nhất tiếng Đức { FACT("oc_language_minimum") } hoặc tiếng Anh { FACT("oc_language_minimum_english") }. Tiếng Đức cao hơn cho điểm:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 hoặc cao hơn: { FACT("oc_points_nr02") }
        Nếu được công nhận toàn phần thì theo luật không cần chứng chỉ.
plan-language_goal_apprenticeship = Mục tiêu: tiếng Đức để học nghề
    .what = Thường cần { FACT("lang_apprenticeship") }. Ngoại lệ: Doanh nghiệp hoặc trường đã tự kiểm tra tiếng Đức, hoặc có kế hoạch khóa tiếng Đức trước. Với visa tìm chỗ học nghề: { FACT("lang_training_search") }.
plan-language_goal_spouse = Mục tiêu: tiếng Đức để đoàn tụ
    .what =
        Còn tùy vào giấy phép của người ở Đức:
        • Thẻ Xanh EU, lao động có tay nghề (§§ 18a, 18b), người có kinh nghiệm (§ 19c Abs. 2): không cần tiếng Đức.
        • Giấy phép khác, ví dụ theo quy định Tây Balkan: thường là A1.
        Còn có ngoại lệ khác. Hãy hỏi đại sứ quán trước khi đăng ký thi.
    .office = Đại sứ quán hoặc lãnh sự quán Đức
plan-language_goal_daily = Mục tiêu: sống tốt hằng ngày
    .what = Với B1 thường xoay xở tốt ở cơ quan, khi khám bệnh và trong công việc. Ai muốn ở lại thì sau này cũng cần tiếng Đức: cho giấy phép định cư (Niederlassungserlaubnis) của lao động có tay nghề { FACT("lang_settlement_skilled") }, với Thẻ Xanh ít nhất { FACT("lang_settlement_blue_card") }, cho nhập tịch { FACT("lang_citizenship") }.

plan-language_begin = Bắt đầu ngay hôm nay
    .what = Mỗi ngày một ít tốt hơn mỗi tuần một lần nhiều. Lúc đầu có thể học miễn phí trên mạng, ví dụ với Deutsche Welle hoặc vhs-Lernportal. Ngay từ đầu hãy nói to và nói với người khác.
    .cost = miễn phí
plan-language_further = Học tiếp ở trình độ sau
    .what = Bài kiểm tra xếp lớp cho biết khóa nào phù hợp. Nhiều nơi dạy có bài kiểm tra trên mạng. Tốt nhất là khóa học dẫn đến kỳ thi. Hãy nói càng nhiều càng tốt: Đó là điều thường thiếu nhất.
plan-language_well = Chứng minh trình độ và luyện tiếng chuyên ngành
    .what = Có B2 là đã đi được xa. Nếu chứng chỉ đã cũ: hãy hỏi xem còn được tính không. Bây giờ nên học tiếng Đức cho nghề của mình: từ chuyên môn, hội thoại, báo cáo.
plan-language_abroad = Tìm khóa học ở nước mình
    .what = Viện Goethe có khóa học và kỳ thi ở nhiều nước và trực tuyến. Ở một số nước, trước khi đi còn có tư vấn và khóa học miễn phí (Vorintegration). Hãy hỏi Viện Goethe. Cũng có những trường tốt khác: so sánh giá.
    .office = Viện Goethe hoặc trường ngoại ngữ
    .cost = tùy nước và khóa học
plan-language_stay = Có thể: sang Đức học tiếng
    .what = Có thể có visa để học khóa tiếng Đức ở Đức (§ 16f AufenthG). Cần chỗ học và tiền sinh sống, hiện tại { FACT("s16d_livelihood") } một tháng. Trong thời gian đó được làm thêm { FACT("language_course_side_job") } mỗi tuần.
    .office = Đại sứ quán hoặc lãnh sự quán Đức
plan-language_integration = Hỏi về khóa hội nhập (Integrationskurs)
    .what = Ai có giấy phép đầu tiên là lao động có tay nghề, người có kinh nghiệm hoặc Thẻ Xanh, hoặc sang đoàn tụ gia đình, thường có quyền học một khóa nếu chưa có B1. Hãy dùng quyền này sớm: chậm nhất { FACT("integration_course_use_within") } sau đó. Ai không có quyền thì hiện tại không được chỗ trống miễn phí, nhưng có thể tự trả tiền.
    .office = Sở Ngoại kiều (Ausländerbehörde), BAMF hoặc tư vấn di trú (MBE)
    .cost = một phần chi phí; ai ít tiền thì có thể được miễn
plan-language_job_courses = Học tiếng Đức cho công việc
    .what = Khóa tiếng nghề (Berufssprachkurs) dành cho người đang làm việc, có hợp đồng lao động, đang tìm việc hoặc đang làm thủ tục công nhận. Một số doanh nghiệp có khóa riêng: hãy hỏi.
    .office = Sở Lao động (Agentur für Arbeit) hoặc nhà tuyển dụng
plan-language_exam = Đi thi
    .what = Hỏi trước rồi mới đăng ký: Đại sứ quán hoặc cơ quan chấp nhận kỳ thi nào, trình độ nào, và chứng chỉ được cũ đến đâu? Thường được tính: kỳ thi của Viện Goethe, telc, ÖSD hoặc TestDaF. Không bao giờ mua chứng chỉ: Việc đó làm hỏng visa.
    .office = Trung tâm thi
    .papers = Hộ chiếu; tên trên chứng chỉ phải giống như vậy
    .cost = tùy nước và kỳ thi
    .time = Lịch thi thường hết chỗ sớm
