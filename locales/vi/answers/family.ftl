answer-family_spouse =
    Có, thường được. Nếu một người làm việc ở đây với Thẻ Xanh EU, là lao động có tay nghề (§§ 18a, 18b AufenthG) hoặc người có kinh nghiệm (§ 19c Abs. 2), thì vợ hoặc chồng thường được sang. Khi đó:
    • Không phải chứng minh tiếng Đức.
    • Diện tích nhà không bị kiểm tra.
    • Hai người đã kết hôn và đủ tuổi (từ { FACT("spouse_min_age") }).
    • Đủ tiền cho cả hai, có bảo hiểm y tế.
    Vợ hoặc chồng nộp đơn trước khi đi, ở đại sứ quán Đức. Lệ phí: { FACT("visa_fee") }
    .title = Đón vợ hoặc chồng sang
    .detail =
        Các ưu đãi này gắn với giấy phép của người làm việc ở đây. Chúng cũng dành cho người nghiên cứu (§§ 18d, 18f) và người tự kinh doanh (§ 21).
        Chúng **không** dành cho mọi giấy phép đi làm: Ai làm theo quy định Tây Balkan thì không có trong danh sách này. Thẻ Cơ hội cũng không có. Khi đó cơ quan thường đòi tiếng Đức A1 và đủ chỗ ở.
        Bạn kết hôn sau khi đã có giấy phép? Hãy hỏi Sở Ngoại kiều (Ausländerbehörde) trước, khi đó có thể có điều kiện khác. Đính hôn hoặc sống chung thường không đủ.
        Giấy tờ: trước hết là giấy kết hôn, thường kèm bản dịch và xác nhận là giấy thật. Danh sách chính xác có trên trang của đại sứ quán.
        Sang bằng visa thăm thân rồi ở lại: Thường không được.
        Sau khi nhập cảnh: đăng ký địa chỉ và lấy giấy phép cư trú ở Sở Ngoại kiều. Lệ phí: { FACT("residence_permit_fee") }
        Nếu đại sứ quán từ chối, hãy đi tư vấn: Có thể kiện hoặc nộp đơn mới với giấy tờ tốt hơn.

answer-family_children =
    Có. Con chưa thành niên và chưa kết hôn thường được sang (§ 32 AufenthG).
    • Mỗi con cần một đơn riêng và visa trước khi đi. Lệ phí: { FACT("visa_fee_minor") }
    • Phải đủ tiền cho tất cả, có bảo hiểm y tế.
    • Với con từ { FACT("children_age_relaxed") }, bình thường quy định chặt hơn. Với lao động có tay nghề thì được nới lỏng.
    Hãy xin visa kịp thời, trước khi con đến tuổi thành niên.
    .title = Đón con sang
    .detail =
        Dễ nhất là khi cả cha và mẹ sống ở đây hoặc cùng sang, hoặc khi người ở đây một mình có quyền nuôi con (Sorgerecht). Nếu người kia ở lại nước mình, thường cần sự đồng ý của người đó, bằng văn bản và có xác nhận.
        Giấy tờ: hộ chiếu của con, giấy khai sinh, giấy tờ về quyền nuôi con, thường kèm bản dịch. Danh sách chính xác có trên trang của đại sứ quán.
        Nếu con sắp thành niên, đừng chờ. Hãy hỏi đại sứ quán ngày nào được tính.
        Con đã thành niên thường không sang theo cha mẹ được. Con cần con đường riêng, ví dụ học nghề (Ausbildung).
        Nếu con sinh ở Đức, em bé cũng cần giấy phép cư trú. Hãy đến Sở Ngoại kiều (Ausländerbehörde) sớm sau khi sinh.

answer-family_parents =
    Đôi khi được. Ai có giấy phép lao động có tay nghề, người có kinh nghiệm (§ 19c Abs. 2) hoặc Thẻ Xanh EU lần đầu vào ngày { FACT("parents_title_since") } hoặc sau đó thì có thể xin cho cha mẹ sang (§ 36 Abs. 3 AufenthG). Nếu vợ hoặc chồng cũng sống ở đây thì cả cha mẹ vợ, cha mẹ chồng.
    Tiền sinh sống và bảo hiểm y tế của cha mẹ phải được bảo đảm. Không ai có quyền đương nhiên: Cơ quan quyết định từng trường hợp.
    .title = Đón cha mẹ sang
    .detail =
        Ai đã có giấy phép như vậy từ trước đó thì thường không dùng được quy định này. Khi đó chỉ còn con đường cho trường hợp đặc biệt khó khăn, và con đường đó rất hẹp.
        Bảo hiểm y tế thường là điểm khó nhất. Trước tiên hãy làm rõ bảo hiểm nào nhận cha mẹ và tốn bao nhiêu. Bảo hiểm du lịch không đủ để sống ở đây.
        Quy định này dành cho cha mẹ và cha mẹ vợ/chồng, không dành cho ông bà, anh chị em hoặc con đã lớn.
        Đến thăm là chuyện khác: Có visa thăm thân ngắn ngày. Đôi khi đại sứ quán đòi giấy cam kết bảo lãnh (Verpflichtungserklärung, lệ phí: { FACT("declaration_of_commitment") }). Với giấy đó, một người ở Đức hứa chịu mọi chi phí. Chỉ ký khi bạn thật sự làm được.
        Trước khi nộp đơn, hãy hỏi Sở Ngoại kiều (Ausländerbehörde) hoặc Tư vấn di trú (Migrationsberatung, MBE).

answer-spouse_work =
    Thường được, ngay lập tức và mọi công việc. Ai sống ở đây với giấy phép đoàn tụ gia đình thì không cần giấy phép lao động riêng. Trên giấy phép khi đó ghi “Erwerbstätigkeit erlaubt” hoặc “gestattet” (được phép làm việc).
    • Với nghề được bảo vệ, ví dụ điều dưỡng, vẫn cần giấy phép hành nghề.
    • Với visa thăm thân thì không được đi làm.
    Học tiếng Đức: Thường có quyền học khóa hội nhập (Integrationskurs). Thời hạn để dùng: { FACT("integration_course_use_within") }
    .title = Vợ/chồng tôi có được đi làm không?
    .detail =
        Thường được làm toàn thời gian, bán thời gian, học nghề và cả mở công ty riêng. Hãy luôn đọc những gì ghi trên giấy phép hoặc tờ phụ (Zusatzblatt).
        Nếu vợ hoặc chồng cũng đã học một nghề thì nên xin công nhận: để lương tốt hơn và để có giấy phép lao động có tay nghề riêng, không phụ thuộc vào hôn nhân.
        Khóa hội nhập dành cho người chưa có tiếng Đức B1. Sở Ngoại kiều hoặc Tư vấn di trú (MBE) giúp đăng ký.
        Sau này: Nếu người làm việc ở đây có giấy phép định cư (Niederlassungserlaubnis, § 18c) với tư cách lao động có tay nghề hoặc có Thẻ Xanh thì vợ hoặc chồng cũng có thể nhận sớm hơn. Cần, cùng với những điều khác, { FACT("settlement_spouse_years") } có giấy phép cư trú và ít nhất { FACT("settlement_spouse_hours") } làm việc mỗi tuần (§ 9 Abs. 3a).
        Khi ly thân: Hãy đi tư vấn trước khi bạn báo hoặc ký điều gì.

answer-family_together =
    Có, điều đó có thể. Mỗi người nộp đơn riêng, tốt nhất tất cả cùng lúc.
    Trong thủ tục nhanh (beschleunigtes Verfahren, § 81a AufenthG), vợ hoặc chồng và con chưa thành niên được làm cùng, nếu nộp đơn cùng lúc. Nhà tuyển dụng bắt đầu thủ tục này.
    Visa đi làm là nền tảng: Không có nó thì gia đình cũng không có visa.
    Lệ phí: { FACT("visa_fee") }, cho trẻ em { FACT("visa_fee_minor") }
    Sang một mình trước và đón gia đình sau cũng được.
    .title = Cả gia đình cùng sang
    .detail =
        Hãy đặt lịch hẹn cho từng người, cả trẻ em, và chỉ trên trang của đại sứ quán. Chuẩn bị sớm giấy kết hôn và giấy khai sinh, kèm bản dịch.
        Thủ tục nhanh: Lệ phí là { FACT("fast_track_fee") }, nhà tuyển dụng trả cho Sở Ngoại kiều (Ausländerbehörde). Mục tiêu: lịch hẹn ở đại sứ quán nhiều nhất { FACT("fast_track_appointment_time") }, quyết định sau đó thường nhiều nhất { FACT("fast_track_visa_time") }. Đó không phải bảo đảm.
        Với Thẻ Cơ hội (Chancenkarte) không có các ưu đãi cho gia đình. Tốt hơn hãy tính việc đoàn tụ khi đã có việc và giấy phép mới.
        Đôi khi visa của người này có sớm hơn người kia. Chỉ trả nhà và nghỉ việc khi đã có đủ visa.
        Nhiều người sang một mình trước, tìm nhà rồi đón gia đình. Như vậy lúc đầu thường dễ và rẻ hơn.
