### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Cùng gia đình sang Đức

plan-family_title = Trước hết làm rõ loại giấy phép
    .what = Các điều kiện phụ thuộc vào giấy phép cư trú (Aufenthaltstitel) của người ở Đức. Với Thẻ Xanh EU, lao động có tay nghề (Fachkraft, §§ 18a, 18b) và người có kinh nghiệm (§ 19c Abs. 2) thì dễ hơn: vợ hoặc chồng không cần tiếng Đức, không kiểm tra nhà ở. Loại giấy phép ghi trên thẻ hoặc trong visa.
plan-family_spouse_easier = Điều kiện cho vợ hoặc chồng
    .what =
        Với giấy phép này thì dễ hơn:
        • Vợ hoặc chồng không phải chứng minh tiếng Đức.
        • Không kiểm tra diện tích nhà ở.
        • Hai người đã kết hôn và đủ tuổi thành niên (từ { FACT("spouse_min_age") }).
        • Tiền đủ cho mọi người, có bảo hiểm y tế.
        Ai kết hôn sau khi đã có giấy phép thì hỏi Sở Ngoại kiều (Ausländerbehörde) trước.
plan-family_spouse = Điều kiện cho vợ hoặc chồng
    .what =
        Với các giấy phép khác thường đòi hỏi nhiều hơn:
        • tiếng Đức đơn giản, thường là A1 (có ngoại lệ: hỏi đại sứ quán),
        • nhà ở đủ rộng,
        • đủ tiền cho mọi người, có bảo hiểm y tế,
        • hai người đã kết hôn và đủ tuổi thành niên (từ { FACT("spouse_min_age") }).
        Không phải giấy phép nào cũng được ngay. Hãy hỏi Sở Ngoại kiều (Ausländerbehörde) trước.
    .office = Sở Ngoại kiều và đại sứ quán
plan-family_children = Điều kiện cho con
    .what =
        • Con chưa thành niên và chưa kết hôn.
        • Tiền đủ cho mọi người, có bảo hiểm y tế.
        • Nếu cha hoặc mẹ kia không cùng sống ở đây, thường cần quyền nuôi con (Sorgerecht) hoặc sự đồng ý của người đó.
        Với con từ { FACT("children_age_relaxed") } thường có quy định chặt hơn, với lao động có tay nghề thì được nới lỏng. Con đã lớn thì đừng chờ.
plan-family_parents = Điều kiện cho bố mẹ
    .what = Giấy phép của người ở Đức phải được cấp lần đầu vào ngày { FACT("parents_title_since") } hoặc sau đó (§ 36 Abs. 3 AufenthG). Nếu vợ hoặc chồng cũng sống ở đây thì điều này cũng áp dụng cho bố mẹ vợ hoặc bố mẹ chồng. Tiền sinh sống và bảo hiểm y tế cho bố mẹ phải được bảo đảm: Đó thường là điều khó nhất. Không có quyền đương nhiên, cơ quan quyết định từng trường hợp.
    .office = Sở Ngoại kiều (Ausländerbehörde) và đại sứ quán
plan-family_parents_rare = Bố mẹ: chỉ trong trường hợp hiếm
    .what = Con đường riêng cho bố mẹ chỉ có với một số giấy phép, ví dụ Thẻ Xanh EU và lao động có tay nghề. Nếu không, đoàn tụ bố mẹ chỉ có thể trong trường hợp đặc biệt khó khăn, rất hiếm. Hãy đi tư vấn trước khi chi tiền. Sang thăm là chuyện khác: Có visa thăm thân cho việc đó.
    .office = Tư vấn di trú (Migrationsberatung) hoặc đại sứ quán
plan-family_papers = Gom giấy tờ
    .what = Danh sách chính xác có trên trang của đại sứ quán. Giấy tờ hộ tịch thường cần bản dịch và xác nhận là thật: Việc đó mất thời gian, vì vậy hãy làm sớm.
    .papers = mỗi người hộ chiếu và đơn; giấy đăng ký kết hôn; giấy khai sinh; với con: giấy về quyền nuôi con; giấy phép hoặc hợp đồng của người ở Đức; giấy chứng minh tiền và bảo hiểm, thường cả nhà ở
plan-family_papers_parents = Gom giấy tờ
    .what = Danh sách chính xác có trên trang của đại sứ quán. Trước hết làm rõ quỹ bảo hiểm y tế nào nhận bố mẹ và giá bao nhiêu. Bảo hiểm du lịch không đủ để sống ở đây.
    .papers = Hộ chiếu và đơn của bố mẹ, giấy khai sinh của người ở Đức, giấy phép của người đó, giấy chứng minh tiền và bảo hiểm y tế
plan-family_together = Nộp đơn cùng lúc
    .what = Mỗi người cần một đơn riêng, mỗi đứa con cũng vậy. Tốt nhất tất cả nộp cùng lúc, với một lịch hẹn cho mỗi người. Nếu nhà tuyển dụng dùng thủ tục nhanh (§ 81a), vợ hoặc chồng và con chưa thành niên được đi kèm. Chỉ trả nhà và xin nghỉ việc cũ khi đã có tất cả visa.
    .time = mục tiêu của thủ tục nhanh: lịch hẹn nhiều nhất { FACT("fast_track_appointment_time") } sau, quyết định sau đó thường nhiều nhất { FACT("fast_track_visa_time") }; nếu không thì tùy đại sứ quán
plan-family_later = Sang sau: chuẩn bị tốt
    .what = Nhiều người sang một mình trước, tìm nhà rồi đón gia đình. Giấy tờ có thể gom trước, gia đình có thể học tiếng Đức trước. Với Thẻ Cơ hội hoặc khi đang học nghề, thường tốt hơn là chờ đến khi có giấy phép để đi làm.
plan-family_visa = Xin visa
    .what = Trước khi đi, tại đại sứ quán Đức, thường là trên mạng qua Cổng lãnh sự (Auslandsportal) rồi đến trực tiếp. Không bao giờ mua lịch hẹn. Sang bằng visa thăm thân rồi ở lại thường không được. Khi bị từ chối: Khiếu nại tại đại sứ quán (Remonstration) không còn kể từ ngày { FACT("remonstration_abolished_on") }, có thể nộp đơn mới hoặc kiện.
    .office = Đại sứ quán hoặc lãnh sự quán Đức nơi gia đình ở
    .cost = Visa { FACT("visa_fee") }, cho trẻ em { FACT("visa_fee_minor") }
    .time = rất khác nhau tùy đại sứ quán
plan-family_arrival = Đến nơi
    .what = Sau khi vào nhà, đăng ký chỗ ở cho mọi người (thời hạn: { FACT("registration_deadline") }). Sau đó xin giấy phép cư trú (Aufenthaltserlaubnis) cho từng người tại Sở Ngoại kiều, sớm trước khi visa hết hạn. Hãy hỏi quỹ bảo hiểm y tế xem gia đình có được bảo hiểm kèm mà không phải đóng thêm không.
    .office = Cơ quan hộ khẩu (Einwohnermeldeamt), Sở Ngoại kiều, quỹ bảo hiểm y tế (Krankenkasse)
    .cost = Giấy phép cư trú { FACT("residence_permit_fee") }
plan-family_work = Việc làm và tiếng Đức cho vợ hoặc chồng
    .what = Với giấy phép đoàn tụ gia đình thường được đi làm: Điều đó ghi trên giấy phép. Trong nghề được bảo vệ vẫn cần giấy phép hành nghề. Thường có quyền học khóa hội nhập (Integrationskurs), phải dùng quyền này chậm nhất { FACT("integration_course_use_within") } sau đó.
    .office = Sở Ngoại kiều, tư vấn di trú (MBE)
plan-family_school = Trường học và nhà trẻ
    .what = Ở Đức, trẻ em phải đi học. Trường công không thu học phí. Trường hoặc phòng giáo dục (Schulamt) nơi ở giúp đăng ký. Chỗ nhà trẻ thường hiếm: hãy hỏi ngay sau khi đăng ký chỗ ở.
    .office = Trường, phòng giáo dục (Schulamt) hoặc thành phố
    .papers = Giấy khai sinh, giấy đăng ký chỗ ở, sổ tiêm chủng, học bạ gần nhất
