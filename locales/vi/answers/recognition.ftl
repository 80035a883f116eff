answer-recognition_needed =
    Điều này phụ thuộc vào nghề.
    Nghề được bảo vệ (reglementiert), ví dụ điều dưỡng, bác sĩ, giáo viên: Không có công nhận (Anerkennung) và giấy phép hành nghề thì không được làm.
    Nghề khác, ví dụ IT, thương mại hoặc nhiều nghề thủ công: Được làm mà không cần công nhận. Nhưng để có visa lao động có tay nghề, bằng cấp thường phải được công nhận hoặc tương đương.
    Nghề có được bảo vệ hay không thì xem Anerkennungs-Finder.
    .title = Tôi có cần công nhận bằng không?
    .detail =
        Không có công nhận của Đức, chủ yếu có các con đường này:
        • người có kinh nghiệm (§ 19c) trong nghề không được bảo vệ, với bằng của nước mình và đủ lương,
        • người làm IT có kinh nghiệm,
        • đối tác công nhận (Anerkennungspartnerschaft): sang trước, công nhận sau,
        • quy định riêng cho một vài nước.
        Ai có hộ chiếu EU thì chỉ cần công nhận trong nghề được bảo vệ.
        Trong nghề thủ công, thường được làm thuê mà không cần công nhận. Mở cơ sở riêng thì quy định chặt hơn.

answer-recognition_where =
    Các bước như sau:
    • Tìm nơi giải quyết trong Anerkennungs-Finder.
    • Đi tư vấn, miễn phí.
    • Gom giấy tờ, sau đó dịch.
    • Nộp đơn.
    • Nhận Bescheid, tức là quyết định bằng văn bản.
    Tùy nghề, nơi giải quyết là: IHK FOSA (công nghiệp, thương mại), Phòng Thủ công (Handwerkskammer), một cơ quan của bang (y tế, trường học) hoặc ZAB (đại học).
    .title = Xin công nhận ở đâu, thế nào?
    .detail =
        Có ba kết quả: công nhận toàn phần, công nhận một phần (quyết định ghi còn thiếu gì) hoặc từ chối.
        Lý do hay bị từ chối: Khác biệt với đào tạo của Đức quá lớn, không có bằng được nhà nước công nhận, hoặc thiếu giấy tờ quan trọng. Kinh nghiệm làm việc có thể bù khác biệt. Vì vậy luôn nộp kèm.
        Nếu thiếu giấy tờ, thường có thể làm phân tích tay nghề (Qualifikationsanalyse): Chuyên gia kiểm tra bạn làm được gì.
        Sau khi bị từ chối vẫn nên đi tư vấn: Đôi khi một nghề Đức khác phù hợp hơn. Khiếu nại thế nào và đến khi nào thì ghi trong quyết định.

answer-recognition_cost =
    Tùy nơi giải quyết mà khác nhau:
    • IHK FOSA hoặc Phòng Thủ công (Handwerkskammer): khoảng { FACT("recognition_fee_chambers") }
    • Giấy đánh giá bằng đại học của ZAB (Zeugnisbewertung): { FACT("zab_statement_fee") }
    • Nghề được bảo vệ: Cơ quan của bang quy định lệ phí.
    Thêm tiền dịch và sao chụp. Trước khi nộp đơn, hãy hỏi lệ phí chính xác và hỏi ai có thể hỗ trợ. Tư vấn miễn phí.
    .title = Công nhận tốn bao nhiêu tiền?
    .detail =
        Mỗi giấy đánh giá bằng thêm hoặc bản cấp lại của ZAB tốn { FACT("zab_statement_fee_further") }.
        anabin miễn phí: Nếu bằng của bạn có ở đó và phù hợp, có thể bạn không cần giấy đánh giá.
        Khóa học và kỳ thi để bù phần thiếu có thể tốn thêm. Thường nhà tuyển dụng trả một phần. Điều đó phải ghi trong hợp đồng, với mọi điều kiện.
        Hiện có tiền hỗ trợ không và cho ai thì nơi tư vấn công nhận cho biết. Hãy hỏi trước khi phát sinh chi phí.

answer-recognition_time =
    Thời hạn chỉ bắt đầu khi đủ tất cả giấy tờ. Khi đó thường là:
    • Nghề theo luật liên bang: nhiều nhất { FACT("bqfg_decision_time") }, có thể kéo dài thêm
    • Điều dưỡng: nhiều nhất { FACT("nursing_decision_time") }
    • Giấy đánh giá bằng đại học (Zeugnisbewertung): khoảng { FACT("zab_statement_duration") }
    Trong thủ tục nhanh với nhà tuyển dụng, mục tiêu là { FACT("bqfg_fast_track_time") }. Dù vậy đôi khi lâu hơn.
    .title = Công nhận mất bao lâu?
    .detail =
        Nơi giải quyết phải xác nhận đã nhận đơn, thường chậm nhất { FACT("bqfg_receipt_time") } sau đó, và nói còn thiếu gì. Hãy trả lời nhanh những thư như vậy.
        Với nghề theo luật của bang, ví dụ giáo viên, có thời hạn riêng.
        Không có trả lời: hãy viết lịch sự và ghi ngày nộp đơn. Nơi tư vấn giúp việc này.
        Khóa học, kỳ thi và tiếng Đức tính thêm vào thời gian này.

answer-recognition_partial =
    Công nhận một phần là một kết quả tốt ở giữa chặng, không phải từ chối. Trong quyết định (Bescheid) có ghi còn thiếu gì.
    Có thể bù bằng một khóa học, thực hành ở doanh nghiệp hoặc một kỳ thi. Có thể có giấy phép cư trú cho việc này (§ 16d), tổng cộng nhiều nhất { FACT("s16d1_max") }. Thường cần tiếng Đức { FACT("lang_16d1") }.
    Cho Thẻ Cơ hội (Chancenkarte), quyết định này được { FACT("oc_points_nr01") }.
    .title = Chỉ được công nhận một phần?
    .detail =
        Trong nghề được bảo vệ, việc bù gọi là khóa thích ứng (Anpassungslehrgang, nhiều nhất { FACT("adaptation_max") }) hoặc kỳ thi (Eignungsprüfung hoặc Kenntnisprüfung). Thường được chọn.
        Trong nghề khác gọi là Anpassungsqualifizierung: ví dụ vài tháng ở doanh nghiệp.
        Để ở Đức theo § 16d, bạn thường cần: quyết định, một chỗ trong khóa học phù hợp, tiếng Đức và đủ tiền sinh sống.
        Sau đó nộp đơn mới ở cùng nơi và được công nhận toàn phần, nếu đã bù hết.
        Khi tìm khóa học, ở Đức có tư vấn IQ giúp, ở nước ngoài có ZSBA.

answer-recognition_partnership =
    Đối tác công nhận (Anerkennungspartnerschaft) nghĩa là: sang và làm việc trước, công nhận làm sau. Thường cần:
    • bằng nghề (học ít nhất { FACT("qualified_training_min") }) hoặc bằng đại học, được nhà nước ở nước mình công nhận,
    • lời mời làm việc và thỏa thuận bằng văn bản với nhà tuyển dụng phù hợp,
    • tiếng Đức ít nhất { FACT("lang_recognition_partnership") },
    • sự đồng ý của Cơ quan Lao động Liên bang (BA).
    Lúc đầu giấy phép có hạn nhiều nhất { FACT("recognition_partnership_first") }, tổng cộng nhiều nhất { FACT("recognition_partnership_max") }.
    .title = Sang trước, công nhận sau
    .detail =
        Công việc phải là việc có tay nghề và đúng lĩnh vực nghề.
        Trong nghề được bảo vệ, ví dụ điều dưỡng, cho đến khi có giấy phép chỉ được làm việc đơn giản hơn. Được làm ở nhà tuyển dụng có thỏa ước lương tập thể (Tarif) hoặc ở cơ sở chăm sóc được cấp phép, và lương phải phù hợp.
        Trong thỏa thuận, cả hai bên cam kết: Bạn nộp đơn ngay sau khi nhập cảnh, nhà tuyển dụng tạo điều kiện cho việc công nhận. Hãy đọc kỹ ai trả gì và khi nghỉ việc thì thế nào.
        Làm thêm được phép nhiều nhất { FACT("recognition_partnership_side_job") } mỗi tuần.

answer-anabin_check =
    anabin là cơ sở dữ liệu miễn phí của ZAB. Hãy tìm trường đại học trước, sau đó tìm bằng.
    • H+ nghĩa là: Trường được công nhận ở Đức.
    • H- nghĩa là: Trường không được công nhận.
    • H+/- nghĩa là: Tùy vào bằng.
    Với bằng, “entspricht” (tương ứng) hoặc “gleichwertig” (tương đương) là tốt. H+ và một bằng như vậy, in cả hai ra, thường đủ để chứng minh. Nếu không thì có giấy đánh giá bằng (Zeugnisbewertung).
    .title = anabin: H+, H-, H+/- là gì?
    .detail =
        Với bằng, “bedingt vergleichbar” (tương đương có điều kiện) thường không đủ. Khi đó cần giấy đánh giá bằng của ZAB.
        Trường không có trong anabin? Điều đó không có nghĩa là trường kém. Khi đó cũng dùng giấy đánh giá bằng.
        Mẹo: tìm bằng tên trong tiếng nước mình, và cả tên cũ hoặc tên thành phố.
        Với nghề được bảo vệ, ví dụ bác sĩ hoặc giáo viên, anabin không đủ. Ở đó cơ quan của bang quyết định.

answer-zab_statement =
    Giấy đánh giá bằng (Zeugnisbewertung) là giấy của ZAB (cơ quan trung ương về giáo dục nước ngoài). Giấy này cho biết bằng đại học của bạn tương ứng với bằng nào của Đức. Nhiều người cần nó cho visa.
    Nộp đơn: trên mạng, ở ZAB.
    Chi phí: { FACT("zab_statement_fee") }
    Thời gian: khoảng { FACT("zab_statement_duration") }, cho Thẻ Xanh EU khoảng { FACT("zab_statement_duration_blue_card") }. Có thể lâu hơn.
    Với nghề được bảo vệ thì giấy này không đủ.
    .title = Giấy đánh giá bằng của ZAB
    .detail =
        Giấy đánh giá bằng không có ngày hết hạn và có giá trị ở mọi bang. Giấy chỉ có bằng tiếng Đức.
        Mỗi giấy thêm tốn { FACT("zab_statement_fee_further") }.
        Trong thủ tục nhanh với nhà tuyển dụng, mất khoảng { FACT("zab_statement_duration_fast_track") }.
        Hãy xem anabin trước: Nếu bằng có ở đó và phù hợp, thường một bản in miễn phí là đủ.
        Với bằng nghề thì nơi khác quyết định, ví dụ phòng nghề (Kammer).

answer-lost_documents =
    Mất giấy tờ chưa phải là hết.
    • Trước tiên hãy hỏi trường, đại học hoặc bộ ở nước mình về bản cấp lại. Đó là bằng mới, có giá trị.
    • Nếu không được: Với nhiều nghề có thể làm phân tích tay nghề (Qualifikationsanalyse). Chuyên gia kiểm tra bạn làm được gì qua bài làm thử, nói chuyện hoặc bài kiểm tra.
    • Hãy nói thật với nơi giải quyết thiếu gì và vì sao.
    Xin đừng bao giờ mua bằng giả. Việc đó phạm tội và làm hỏng visa.
    .title = Mất bằng hoặc không lấy được
    .detail =
        Không ai phải liều mình để lấy một tờ giấy. Ai vì lý do chính trị mà không thể hỏi thì nói với nơi tư vấn, đừng nói với mình.
        Giấy tờ khác cũng có ích: giấy nhận xét công việc, thẻ hội nghề, ảnh lúc làm việc, thẻ sinh viên, người làm chứng.
        Cho phân tích tay nghề có thể có giấy phép cư trú, nhiều nhất { FACT("s16d6_skills_analysis") }, thường cần tiếng Đức { FACT("s16d6_german") }.
        Trong điều dưỡng có thể bỏ qua việc so sánh giấy tờ và làm ngay kỳ thi kiến thức (Kenntnisprüfung) hoặc khóa thích ứng (Anpassungslehrgang).
        Với bằng đại học: trước khi nộp đơn, hãy hỏi ZAB nhận những gì.

answer-translations =
    Thường phải do người dịch tuyên thệ (vereidigte Übersetzer) dịch. Đó là chuyên gia được tòa án cho phép, ở Đức hoặc ở nước mình.
    Hỏi trước, dịch sau: Nơi giải quyết cho biết cần giấy tờ nào bằng tiếng Đức. Đôi khi tiếng Anh hoặc bản sao thường là đủ. Như vậy tiết kiệm nhiều tiền.
    Đừng bao giờ gửi bản gốc qua bưu điện. Bản tự dịch không có giá trị.
    .title = Dịch thuật, bản sao, con dấu
    .detail =
        Bản sao chứng thực (beglaubigte Kopie) nghĩa là: Một cơ quan hoặc phòng công chứng xác nhận bản sao đúng với bản gốc. Ở nước ngoài, ví dụ đại sứ quán Đức làm việc này.
        Apostille nghĩa là: con dấu ở nước mình, xác nhận chữ ký trên giấy tờ. Cho việc công nhận không phải lúc nào cũng cần. Hãy hỏi trước, vì tốn tiền và thời gian.
        Bản dịch từ nước ngoài có được nhận không thì nơi giải quyết quyết định. Hãy hỏi trước khi trả tiền.
        Tên phải viết ở mọi nơi giống như trong hộ chiếu.

answer-counselling_recognition =
    Tư vấn miễn phí về công nhận (Anerkennung):
    • Bạn sống ở nước ngoài: ZSBA (trung tâm dịch vụ công nhận nghề), gọi qua đường dây nóng { FACT("hotline_phone") }. Theo luật, nơi này có đến ngày { FACT("zsba_end") }. Sau đó đường dây nóng cho biết ai giúp.
    • Bạn sống ở Đức: tư vấn IQ trong vùng hoặc Sở Lao động (Agentur für Arbeit).
    Cả hai giúp trước khi nộp đơn: nơi nào, nghề Đức nào, giấy tờ nào?
    .title = Ai giúp miễn phí về công nhận?
    .detail =
        Hãy chuẩn bị cho buổi nói chuyện: nghề và bằng cấp bằng tiếng nước mình, nước và năm cấp bằng, thời gian học, kinh nghiệm làm việc, nơi ở Đức (nếu bạn đã biết).
        ZSBA xem qua giấy tờ và giúp chọn nơi. ZSBA không quyết định được. Nơi có thẩm quyền quyết định.
        Tư vấn không bao giờ mất tiền. Ai đòi tiền cho “chỗ” hoặc “lịch hẹn” thì không thuộc về nơi này.

answer-degree_not_in_anabin =
    Đó không phải dấu hiệu xấu. Nó chỉ có nghĩa: Bằng này chưa được đánh giá trong anabin.
    Khi đó ZAB (cơ quan trung ương về giáo dục nước ngoài) kiểm tra riêng. Việc này gọi là Zeugnisbewertung (đánh giá bằng).
    Chi phí: { FACT("zab_statement_fee") }
    Thời gian: khoảng { FACT("zab_statement_duration") }, cho Thẻ Xanh EU khoảng { FACT("zab_statement_duration_blue_card") }, đôi khi lâu hơn.
    Trước đó hãy tìm lại: bằng tiếng nước mình, bằng tên cũ của trường và bằng tên thành phố.
    .title = Bằng, trường không có trong anabin
    .detail =
        Trong anabin cần hai thứ: trường có H+ và bằng. Nếu thiếu một thứ thì dùng giấy đánh giá bằng.
        Bằng xuất hiện nhiều lần? Tùy vào nước, loại bằng và thời gian học.
        Trường có H-, hoặc bằng là “bedingt vergleichbar” (tương đương có điều kiện): Hãy hỏi ZAB hoặc nơi tư vấn trước khi trả lệ phí.
        Đó là bằng nghề chứ không phải đại học? Khi đó anabin không phải nơi đúng. Nơi giải quyết ví dụ là một phòng nghề (Kammer). Anerkennungs-Finder chỉ ra nơi đó.
        Trong nghề được bảo vệ, ví dụ bác sĩ hoặc giáo viên, anabin không được tính. Ở đó cơ quan của bang quyết định.
        Cẩn thận khi có người lấy tiền để “đưa bằng vào anabin”. Không thể mua được điều đó.
