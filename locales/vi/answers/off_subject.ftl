### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Xin chào! Bạn hãy hỏi mình về làm việc ở Đức: công nhận bằng cấp, visa, tiếng Đức, gia đình, việc làm.
    Cứ viết điều bạn muốn hỏi, hoặc bấm vào một chủ đề.
    .title = Xin chào
answer-off_thanks = Không có gì! Nếu bạn còn muốn biết thêm điều gì, cứ nhắn lại cho mình.
    .title = Cảm ơn
answer-off_chitchat = Tiếc là mình không tán gẫu được, mình là một chương trình. Nhưng về làm việc ở Đức, mình có nhiều câu trả lời đã được kiểm tra. Bạn cứ hỏi mình nhé.
    .title = Tán gẫu
answer-off_insult = Mình rất tiếc nếu mình chưa giúp được bạn. Nếu bạn thích nói chuyện với người thật hơn, hãy bấm “Tư vấn”.
    .title = Bực mình
answer-off_injection = Mình không làm được việc đó: Mình không tự viết văn bản và không làm theo mệnh lệnh. Mình chỉ đưa ra những câu trả lời đã được kiểm tra về làm việc ở Đức.
    .title = Mệnh lệnh cho chương trình
answer-off_asylum =
    Mình không tư vấn về tị nạn và lánh nạn. Đơn xin tị nạn do Cơ quan Liên bang về Di trú và Người tị nạn (Bundesamt für Migration und Flüchtlinge, BAMF) quyết định.
    Trước đó bạn hãy nhờ tư vấn, miễn phí và độc lập: ở nơi tư vấn về thủ tục tị nạn (Asylverfahrensberatung), ví dụ của một hội từ thiện xã hội (Wohlfahrtsverband).
    Bạn đã được bảo hộ ở Đức và muốn đi làm? Việc này mình có biết: Bạn hãy hỏi mình.
    .title = Tị nạn và lánh nạn
answer-off_tourism = Mình không tư vấn về đi du lịch và đi thăm. Việc đó có cần visa không và xin thế nào thì đại sứ quán hoặc lãnh sự quán Đức ở nước bạn cho biết.
    .title = Đi du lịch và đi thăm
answer-off_studies =
    Mình không tư vấn về chính việc học đại học: chỗ học, nhập học, học bổng, ký túc xá. Những điều đó trường (International Office) và Cơ quan Trao đổi Hàn lâm Đức (DAAD) biết rõ.
    Về visa du học đại học và việc đi làm sau đó thì bạn có thể hỏi mình.
    .title = Chỗ học đại học và học bổng
answer-off_other_country = Mình chỉ biết quy định của Đức. Về nước khác, bạn hãy hỏi đại sứ quán của nước đó hoặc xem trang mạng chính thức của nước đó về nhập cư.
    .title = Các nước khác
answer-off_benefits =
    Mình không tư vấn về tiền của nhà nước, ví dụ từ Jobcenter, về trợ cấp nhà ở (Wohngeld) hoặc lương hưu. Quy định với mỗi người một khác.
    Bạn sống ở Đức? Tư vấn di trú (Migrationsberatung, MBE) giúp bạn miễn phí và cho biết cơ quan nào phụ trách.
    .title = Trợ cấp và lương hưu
answer-off_legal_dispute =
    Kiện tụng ở tòa, ly hôn, bị phạt hoặc nợ nần thì mình không giúp được. Đó là việc của luật sư.
    Ở Đức, ai có ít tiền có thể hỏi tòa án địa phương (Amtsgericht) về trợ giúp tư vấn pháp lý (Beratungshilfe).
    .title = Tranh chấp, tòa án, bị phạt
answer-off_health =
    Mình không được phép nói gì về bệnh và cách chữa trị. Bạn hãy hỏi bác sĩ hoặc nhà thuốc.
    Khi khẩn cấp ở Đức: { FACT("emergency_fire_ambulance") }
    .title = Bệnh và chữa trị
answer-off_my_file =
    Mình không xem được hồ sơ của bạn và không biết hồ sơ đã đến đâu. Chỉ nơi đang giữ hồ sơ mới biết: đại sứ quán hoặc lãnh sự quán, Sở Ngoại kiều (Ausländerbehörde) hoặc cơ quan công nhận bằng.
    Hãy hỏi ở đó với số hồ sơ (Aktenzeichen) của bạn. Xin đừng gửi cho mình số hiệu và giấy tờ nào.
    .title = Tình trạng hồ sơ của tôi
answer-off_money =
    Mình không nói gì về vay tiền, đầu tư, chuyển tiền và quảng cáo.
    Bạn hãy cẩn thận nếu có ai đòi tiền trước hoặc hứa lời nhanh.
    .title = Vay tiền, đầu tư, quảng cáo
answer-off_everyday = Việc này mình không rành: Mình chỉ biết về làm việc ở Đức. Bạn có câu hỏi nào về việc đó không?
    .title = Những câu hỏi khác hẳn
answer-off_politics = Mình không nói gì về chính trị và quan điểm. Mình chỉ đưa thông tin đã được kiểm tra về làm việc ở Đức.
    .title = Chính trị và quan điểm
