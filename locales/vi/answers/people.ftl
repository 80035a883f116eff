answer-counselling =
    Nói chuyện với người thật, miễn phí:
    Đường dây nóng “Arbeiten und Leben in Deutschland” (tiếng Đức, tiếng Anh), cả từ nước ngoài: { FACT("hotline_phone") }
    Bạn đã sống ở Đức? Tư vấn di trú (Migrationsberatung, MBE) gần nhà sẽ giúp, với người trẻ là Jugendmigrationsdienst (JMD). Với ứng dụng mbeon bạn có thể chat với tư vấn viên, bằng nhiều thứ tiếng.
    Câu hỏi về lương và hợp đồng: Faire Integration.
    .title = Nói chuyện với người thật
    .detail =
        MBE nghĩa là: tư vấn di trú cho người nhập cư trưởng thành. Nơi này giúp chủ yếu trong những năm đầu, về cư trú, việc làm, nhà ở, gia đình và khóa tiếng Đức.
        JMD nghĩa là: dịch vụ di trú cho thanh niên.
        Faire Integration tư vấn về lương, hợp đồng và thôi việc, cả cho người ở nước ngoài, bằng nhiều thứ tiếng.
        Về công nhận: ở Đức là tư vấn IQ, từ nước ngoài là ZSBA qua đường dây nóng.
        Tư vấn không có nghĩa là đại diện: Khi tranh chấp với cơ quan có thể cần luật sư.

answer-urgent_help =
    Có ai gặp nguy hiểm không? Ở Đức hãy gọi, cả khi không có giấy tờ và không biết tiếng Đức:
    Cảnh sát: { FACT("emergency_police") }
    Cấp cứu và cứu hỏa: { FACT("emergency_fire_ambulance") }
    Bạo lực với phụ nữ (ẩn danh, nhiều thứ tiếng): { FACT("emergency_violence_against_women") }
    Ngoài nước Đức thì gọi số khẩn cấp của nước đó.
    Mình là một chương trình và không gọi giúp được. Nếu có ai đọc trộm: Hãy xóa chat này.
    .title = Nguy hiểm, bị đe dọa, bị ép làm việc
    .detail =
        Không ai được giữ hộ chiếu của bạn, nhốt bạn, đánh bạn, bắt làm không lương hoặc dọa trục xuất. Đó có thể là tội nặng, và bạn không có lỗi.
        Nếu không nguy hiểm ngay, Faire Integration giúp khi bị bóc lột, miễn phí và bằng nhiều thứ tiếng. Đại sứ quán nước bạn cũng giúp, ví dụ cấp hộ chiếu mới, nếu điều đó an toàn cho bạn.
        Hãy gom bằng chứng nếu không nguy hiểm: tin nhắn, giờ làm, tên công ty, ảnh.
        Ai đã làm việc ở Đức và bị bóc lột thì không mất cư trú ngay. Hãy đi tư vấn trước khi ký gì.

answer-regional_help =
    Có, ở nhiều vùng có trợ giúp miễn phí tại chỗ:
    • IQ Netzwerk: tư vấn về công nhận và khóa học, giúp doanh nghiệp
    • Welcome Center: bước đầu, việc làm, cơ quan nhà nước
    • Tư vấn di trú (Migrationsberatung, MBE), với người trẻ là Jugendmigrationsdienst (JMD)
    Các nơi trong vùng có ở đây:
    { FACT("dir_iq_network_url") }
    Còn ở nước ngoài? Hãy nói với đường dây nóng nơi bạn muốn đến: { FACT("hotline_phone") }
    .title = Ai giúp ở vùng của tôi?
    .detail =
        Vài ví dụ:
        • Thüringen: Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ với các mạng lưới RINIA và KIM
        • Hessen: IQ Netzwerk Hessen, ở Wetzlar là Welcomecenter Mittelhessen
        Dịch vụ và địa chỉ thay đổi. Hãy xem trang web hoặc gọi điện trước khi đến.
        Ở Đức, với câu hỏi “Cơ quan nào?” có số điện thoại hành chính { FACT("authority_phone") }.
        Sở Ngoại kiều (Ausländerbehörde) là cơ quan nhà nước: Nơi này quyết định giấy phép. Nơi tư vấn không quyết định gì, chỉ giúp.
        Hội của người nước bạn cũng thường biết những nơi tốt. Tư vấn ở các nơi này không mất tiền. Ai đòi tiền cho lịch hẹn thì không thuộc về họ.
