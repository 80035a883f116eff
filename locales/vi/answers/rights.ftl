answer-scams =
    Hãy cẩn thận khi có người
    • “bao đậu” visa hoặc Thẻ Xanh,
    • đòi tiền trước khi có hợp đồng lao động,
    • chỉ nhắn qua WhatsApp hoặc Telegram và không nêu tên công ty kèm địa chỉ,
    • muốn lấy hoặc giữ hộ chiếu của bạn,
    • bán chứng chỉ hoặc lịch hẹn ở đại sứ quán.
    Chỉ đặt lịch hẹn trên trang của đại sứ quán. Nhờ kiểm tra lời mời: Faire Integration tư vấn miễn phí, cả ở nước ngoài.
    .title = Nhận ra lừa đảo, lời mời giả
    .detail =
        Điều được phép: Môi giới tư nhân được lấy của người tìm việc nhiều nhất { FACT("agent_fee_cap") }, có hợp đồng bằng văn bản và chỉ khi nhờ họ mà có hợp đồng lao động. Thu tiền trước bị cấm. Của người tìm chỗ học nghề, họ không được lấy gì.
        Trước khi ký hợp đồng, họ phải nói bằng văn bản, bằng thứ tiếng bạn hiểu: ai là nhà tuyển dụng, ở đâu, lương bao nhiêu, bao nhiêu giờ, bao nhiêu ngày phép.
        Bạn đã trả tiền rồi? Đừng xấu hổ, nhiều người cũng bị như vậy. Hãy giữ tin nhắn và biên lai và hỏi Faire Integration. Ở Đức cảnh sát cũng giúp.
        Một lời mời thật ghi công ty, địa chỉ, lương, số giờ và nhiệm vụ.

answer-labour_rights =
    Các quyền này dành cho mọi người làm thuê ở Đức, với mọi hộ chiếu:
    • Lương tối thiểu: { FACT("min_wage") } gộp (brutto) một giờ, có ít ngoại lệ
    • Giờ làm: thường { FACT("working_time") } một ngày, có ngày tối đa { FACT("working_time_max") }, nếu tính trung bình vẫn đúng
    • nghỉ phép có lương, và có lương cả khi ốm
    • các điểm quan trọng nhất của hợp đồng bằng văn bản hoặc Textform
    Khi có tranh chấp, hãy hỏi sớm: Faire Integration tư vấn miễn phí, bằng nhiều thứ tiếng, cả ở nước ngoài.
    .title = Quyền của tôi khi đi làm
    .detail =
        Nghỉ phép: một năm ít nhất { FACT("leave_minimum") } khi làm năm ngày một tuần. Nhiều hợp đồng cho nhiều hơn.
        Ốm: Hãy báo ngay. Nhà tuyển dụng trả lương tiếp, nhiều nhất { FACT("sick_pay") }. Trong những tuần đầu của chỗ làm mới thì chưa có điều này: Khi đó hãy hỏi quỹ bảo hiểm y tế (Krankenkasse).
        Cho nghỉ việc: Chỉ có hiệu lực khi viết trên giấy, không qua WhatsApp. Có thời hạn báo trước, ghi trong hợp đồng, thỏa ước lương tập thể hoặc luật. Thời gian để kiện ở tòa án lao động (Arbeitsgericht) rất ít, tính từ khi nhận thư cho nghỉ việc bằng văn bản: { FACT("dismissal_action") }
        Với nhiều giấy phép đi làm, Cơ quan Lao động Liên bang (BA) kiểm tra trước xem lương và điều kiện có không kém hơn người làm tương tự ở đây hay không.
        Trong một số ngành, ví dụ chăm sóc, lương tối thiểu cao hơn. Với người học nghề có quy định riêng.
        Hãy luôn tự ghi lại số giờ của mình. Đừng ký gì mà bạn không hiểu.

answer-not_paid =
    Điều đó không được phép. Nhà tuyển dụng phải trả từng giờ đã làm, và không được giữ hộ chiếu của bạn. Bây giờ nên:
    • Ghi lại mỗi ngày: giờ bắt đầu, kết thúc, nghỉ, nơi làm.
    • Giữ hợp đồng, phiếu lương, tin nhắn và ảnh.
    • Đừng ký gì mà bạn không hiểu.
    • Hỏi sớm Faire Integration: miễn phí, bằng nhiều thứ tiếng, cả từ nước ngoài.
    Bạn bị đe dọa hoặc bị nhốt? Cảnh sát ở Đức: { FACT("emergency_police") }
    .title = Không được trả lương, bị bóc lột
    .detail =
        Hãy đòi lương bằng văn bản, ghi ngày phải trả. Nơi tư vấn giúp viết. Sau đó có thể kiện ở tòa án lao động (Arbeitsgericht), lúc đầu không cần luật sư cũng được.
        Đừng chờ lâu: Nhiều hợp đồng có thời hạn ngắn cho những đòi hỏi như vậy.
        Hầu như bạn luôn có quyền nhận ít nhất lương tối thiểu: { FACT("min_wage") } gộp một giờ. Các khoản trừ cho nhà ở, dụng cụ hoặc môi giới phải nhờ kiểm tra.
        Hộ chiếu là của bạn. Nơi tư vấn, cảnh sát và đại sứ quán nước bạn giúp, nếu điều đó an toàn cho bạn.
        Lo về quyền cư trú? Nếu công việc kết thúc sớm và Sở Ngoại kiều (Ausländerbehörde) biết, họ không được chấm dứt ngay giấy phép đi làm. Giấy phép vẫn phải có hiệu lực ít nhất { FACT("job_loss_months") }, sau khi bị bóc lột đặc biệt nặng { FACT("job_loss_months_exploitation") }, nhưng không dài hơn thời hạn dự định ban đầu (§ 18 Abs. 5 AufenthG).
        Ai làm không hợp đồng hoặc không giấy tờ cũng có thể có quyền đòi lương. Khi đó hãy đi tư vấn trước khi đến cơ quan nhà nước.

answer-discrimination =
    Điều đó không được phép xảy ra. Luật Đối xử Bình đẳng (Allgemeines Gleichbehandlungsgesetz, AGG) bảo vệ khi đi làm và ngay khi xin việc: ví dụ khi bị đối xử kém hơn vì nguồn gốc, màu da, tôn giáo, giới tính, tuổi, khuyết tật hoặc xu hướng tính dục.
    Mình không phải nơi đúng cho việc này. Cơ quan chống phân biệt đối xử liên bang (Antidiskriminierungsstelle des Bundes) tư vấn miễn phí.
    Hãy ghi lại chuyện đã xảy ra: khi nào, ở đâu, ai có mặt. Đừng chờ, thời hạn rất ngắn.
    .title = Kỳ thị và phân biệt đối xử
    .detail =
        Trong doanh nghiệp, bạn có thể khiếu nại: với ban quản lý, hội đồng người lao động (Betriebsrat) hoặc nơi nhận khiếu nại. Không ai được phạt bạn vì khiếu nại.
        Khi tìm nhà cũng có sự bảo vệ.
        Nếu là chuyện lương, hợp đồng hoặc cho nghỉ việc, Faire Integration cũng giúp, miễn phí và bằng nhiều thứ tiếng.
        Ở nhiều thành phố có nơi tư vấn riêng chống phân biệt đối xử. Tư vấn di trú (MBE) biết các nơi đó.
        Nếu bạn bị đe dọa hoặc bị đánh, hãy gọi cảnh sát.
