answer-counselling =
    Nói chuyện với người thật, miễn phí:
    Đường dây nóng “Arbeiten und Leben in Deutschland” (tiếng Đức, tiếng Anh), cả từ nước ngoài: { FACT("hotline_phone") }
    Bạn đã sống ở Đức? Khi đó có Tư vấn di trú (Migrationsberatung, MBE) gần bạn, cho người trẻ hơn có Tư vấn di trú thanh niên (JMD). Với ứng dụng mbeon, bạn có thể chat với tư vấn viên, bằng nhiều thứ tiếng.
    Hỏi về lương và hợp đồng: Faire Integration.
    .title = Nói chuyện với người thật
    .detail =
        MBE nghĩa là: Tư vấn di trú cho người nhập cư đã trưởng thành. Nơi này giúp chủ yếu trong những năm đầu, về cư trú, việc làm, nhà ở, gia đình và khóa tiếng Đức.
        JMD nghĩa là: Jugendmigrationsdienst, cho người trẻ.
        Faire Integration tư vấn về lương, hợp đồng và việc cho nghỉ, cả cho người ở nước ngoài, bằng nhiều thứ tiếng.
        Về công nhận (Anerkennung), ở Đức có tư vấn IQ, từ nước ngoài có ZSBA qua đường dây nóng.
        Tư vấn không phải là đại diện: Khi tranh chấp với cơ quan, có thể cần luật sư.

answer-urgent_help =
    Có ai đang gặp nguy hiểm? Ở Đức hãy gọi, kể cả khi không có giấy tờ và không biết tiếng Đức:
    Cảnh sát: { FACT("emergency_police") }
    Cấp cứu và cứu hỏa: { FACT("emergency_fire_ambulance") }
    Bạo lực với phụ nữ (ẩn danh, nhiều thứ tiếng): { FACT("emergency_violence_against_women") }
    Ngoài nước Đức, hãy gọi số khẩn cấp của nước đó.
    Mình là một chương trình và không gọi giúp được. Nếu có người đọc trộm: Hãy xóa cuộc chat này.
    .title = Nguy hiểm, bị đe dọa, bị ép làm
    .detail =
        Không ai được giữ hộ chiếu của bạn, nhốt, đánh, bắt làm không lương hoặc dọa trục xuất bạn. Đó có thể là tội nặng, và bạn không có lỗi.
        Khi không có nguy hiểm trước mắt, Faire Integration giúp khi bị bóc lột, miễn phí và bằng nhiều thứ tiếng. Đại sứ quán nước bạn cũng giúp, ví dụ làm hộ chiếu mới, nếu điều đó an toàn cho bạn.
        Hãy gom bằng chứng, nếu không nguy hiểm: tin nhắn, giờ làm, tên công ty, ảnh.
        Ai đã làm việc ở Đức và bị bóc lột thì không mất quyền cư trú ngay. Hãy đi tư vấn trước khi bạn ký điều gì.

answer-regional_help =
    Có, nhiều vùng có giúp đỡ miễn phí tại chỗ:
    • IQ Netzwerk: tư vấn về công nhận (Anerkennung) và khóa học, giúp doanh nghiệp
    • Welcome Center: hòa nhập, việc làm, cơ quan
    • Tư vấn di trú (MBE), cho người trẻ hơn có Tư vấn di trú thanh niên (JMD)
    Các nơi trong vùng có ở đây:
    { FACT("dir_iq_network_url") }
    Bạn còn ở nước ngoài? Hãy nói với đường dây nóng nơi bạn muốn đến: { FACT("hotline_phone") }
    .title = Ai giúp ở vùng của tôi?
    .detail =
        Một vài ví dụ:
        • Thüringen: Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ với các mạng lưới RINIA và KIM
        • Hessen: IQ Netzwerk Hessen, ở Wetzlar có Welcomecenter Mittelhessen
        Dịch vụ và địa chỉ thay đổi. Hãy xem trang hoặc gọi điện trước khi bạn đến.
        Ở Đức, với câu hỏi “Cơ quan nào?” còn có số của các cơ quan { FACT("authority_phone") }.
        Sở Ngoại kiều (Ausländerbehörde) là cơ quan nhà nước: Sở quyết định về giấy phép. Nơi tư vấn không quyết định gì, nơi đó giúp bạn.
        Hội của người nước bạn cũng thường biết những nơi tốt. Tư vấn ở những nơi này không mất tiền. Ai đòi tiền cho một lịch hẹn thì không thuộc về nơi đó.
