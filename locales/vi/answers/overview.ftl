answer-general_which_visa =
    Điều này tùy vào ba thứ: hộ chiếu, bằng cấp và lời mời làm việc.
    • Hộ chiếu EU, EWR hoặc Thụy Sĩ: không cần visa.
    • Có bằng cấp và lời mời làm việc: thường là giấy phép lao động tay nghề (Fachkraft), với bằng đại học có thể là Thẻ Xanh EU.
    • Có bằng cấp nhưng chưa có việc: có thể là Thẻ Cơ hội để tìm việc.
    • Công nhận chưa xong: có thể sang trước và hoàn tất ở đây.
    Tốt nhất trước hết làm rõ bằng cấp được tính thế nào ở Đức. Lộ trình sẽ giúp bạn.
    .title = Visa nào hợp với tôi?
    .detail =
        Thường cần lời mời làm việc cụ thể, bằng cấp được công nhận hoặc tương đương, và thường cả sự đồng ý của Cơ quan Lao động Liên bang (BA). Cơ quan nhà nước xin sự đồng ý đó, không phải bạn.
        Trong nghề được bảo vệ, ví dụ điều dưỡng, còn cần giấy phép hành nghề.
        Với người có kinh nghiệm có con đường riêng (§ 19c): không cần công nhận ở Đức, nhưng cần kinh nghiệm, bằng cấp của nước mình và đủ lương. Trong ngành IT, không có bằng cũng được.
        Một số nước có quy định đặc biệt, ví dụ Tây Balkan.
        Với visa thăm thân không được làm việc. Ai sang theo diện du lịch thì không xin được Thẻ Cơ hội tại Đức.

answer-no_qualification =
    Không có bằng cấp thì ít con đường hơn, nhưng vẫn có:
    • học nghề ở Đức (Ausbildung), thường cần tiếng Đức { FACT("apprenticeship_german") },
    • trong ngành IT: nhiều năm kinh nghiệm và đủ lương,
    • với một số hộ chiếu: lời mời làm việc, ví dụ: { FACT("western_balkans_countries") }.
    Hãy xem kỹ: Trường trung cấp hoặc học nghề có thi của nhà nước cũng là bằng cấp.
    .title = Làm việc khi không có bằng cấp
    .detail =
        Chỉ bằng cấp mới công nhận được, riêng kinh nghiệm thì không.
        Quy định Tây Balkan: Mọi công việc đều có thể, nếu Cơ quan Lao động Liên bang đồng ý. Mỗi năm chỉ có số lượng giới hạn, có thể đã hết.
        Tương tự với hộ chiếu của các nước: { FACT("best_friends_rule") }.
        Học nghề: Học ở doanh nghiệp và trường nghề, thường đã có lương. Người môi giới không được đòi tiền của người tìm chỗ học nghề.
        Mọi nghề được bảo vệ, ví dụ điều dưỡng, vẫn cần giấy phép.

answer-total_cost =
    Bạn có thể tính các lệ phí này:
    • Visa: { FACT("visa_fee") }
    • Giấy phép cư trú ở Đức: { FACT("residence_permit_fee") }
    • Công nhận ở phòng nghề (Kammer): { FACT("recognition_fee_chambers") }
    • hoặc đánh giá bằng đại học: { FACT("zab_statement_fee") }
    Thêm tiền dịch, khóa tiếng Đức và đi lại. Thủ tục nhanh thì nhà tuyển dụng trả. Không ai “bao đậu” visa được, trả tiền cũng không.
    .title = Tất cả tốn bao nhiêu tiền?
    .detail =
        Tiền dịch thường nhiều hơn lệ phí. Vì vậy hãy hỏi trước giấy tờ nào phải dịch.
        Trong nghề được bảo vệ, cơ quan của bang quy định lệ phí.
        Thủ tục nhanh (§ 81a) tốn { FACT("fast_track_fee") }. Nhà tuyển dụng trả cho Sở Ngoại kiều.
        Với một số con đường phải chứng minh đủ tiền sinh sống. Tiền đó vẫn là của bạn, không phải lệ phí.
        Trẻ em trả cho visa { FACT("visa_fee_minor") }.
        Có trợ cấp hay không thì nơi tư vấn cho biết. Hãy hỏi trước khi phát sinh chi phí.

answer-total_time =
    Không ai nói được con số chắc chắn. Lâu nhất thường là học tiếng Đức, sau đó là gom giấy tờ.
    Từng bước:
    • Công nhận: thường nhiều nhất { FACT("bqfg_decision_time") }, khi đã đủ giấy tờ
    • điều dưỡng: nhiều nhất { FACT("nursing_decision_time") }
    • Đánh giá bằng (Zeugnisbewertung): khoảng { FACT("zab_statement_duration") }
    • Visa: rất khác nhau tùy nước, đại sứ quán ghi thời gian chờ.
    .title = Tất cả mất bao lâu?
    .detail =
        Điều thật sự giúp được: sớm học tiếng Đức, đi tư vấn trước khi nộp đơn, nộp tất cả giấy tờ một lần. Thời hạn chỉ bắt đầu khi không còn thiếu gì.
        Nhà tuyển dụng có thể bắt đầu thủ tục nhanh (§ 81a). Khi đó mục tiêu là: công nhận { FACT("fast_track_recognition_time") }, lịch hẹn ở đại sứ quán { FACT("fast_track_appointment_time") }, quyết định visa { FACT("fast_track_visa_time") }. Đó là mục tiêu, không phải bảo đảm.
        Đôi khi có thể sang và làm việc trước khi được công nhận (Anerkennungspartnerschaft).

answer-documents_checklist =
    Thường cần:
    • căn cước hoặc hộ chiếu,
    • sơ yếu lý lịch bằng tiếng Đức, dạng bảng,
    • bằng tốt nghiệp có môn học và số giờ,
    • giấy xác nhận kinh nghiệm,
    • lời khai đã từng nộp đơn hay chưa,
    • bản dịch của phiên dịch tuyên thệ.
    Danh sách chính xác do cơ quan quyết định đưa ra. Hỏi trước rồi mới dịch. Xin đừng gửi giấy tờ cho mình ở đây.
    .title = Tôi cần giấy tờ gì?
    .detail =
        Để công nhận thường chỉ cần bản sao hoặc tệp. Không bao giờ gửi bản gốc qua bưu điện.
        Ai đến từ ngoài EU, EWR và Thụy Sĩ cũng phải cho thấy mình muốn làm việc ở Đức: ví dụ bằng thư của nhà tuyển dụng hoặc của ZSBA (Zentrale Servicestelle Berufsanerkennung).
        Trong nghề y tế, sau này cần thêm giấy khám sức khỏe và lý lịch tư pháp. Các giấy đó thường không được cũ, vì vậy đừng làm quá sớm.
        Với visa, mỗi đại sứ quán có danh sách riêng. Danh sách có trên trang web của họ.
        Tên nên viết giống nhau ở mọi nơi. Nếu khác, hãy hỏi cơ quan muốn giấy chứng minh nào.

answer-who_are_you =
    Mình là Lotse, một chương trình máy tính. Ở đây không có người trả lời. Lotse miễn phí.
    Mình không phải cơ quan nhà nước. Mình không quyết định gì, không môi giới việc làm và không tư vấn pháp lý. Mình giải thích bằng lời đơn giản những gì có trong luật và trên các trang chính thức, và ghi nguồn cùng ngày kiểm tra.
    Nếu không biết, mình sẽ nói. Muốn gặp người thật, hãy bấm “Tư vấn”.
    .title = Ai trả lời ở đây?

answer-bot_privacy =
    Mình chỉ lưu ngôn ngữ, câu trả lời và lộ trình của bạn, được mã hóa, ba mươi ngày sau tin nhắn cuối. Mình không cần tên của bạn.
    Với Telegram và WhatsApp, nhà cung cấp có thể đọc được. Chat trên trang web của chúng tôi kín đáo hơn.
    Xin đừng gửi giấy tờ tùy thân và thông tin về sức khỏe, tôn giáo hoặc chính trị.
    Với /delete bạn xóa tất cả ngay. Thông tin thêm có ở /privacy.
    .title = Dữ liệu của tôi được dùng thế nào?

answer-age_limit =
    Không có giới hạn tuổi chung. Nhưng với một số con đường thì tuổi được tính:
    • Thẻ Xanh EU: Tuổi không quan trọng.
    • Giấy phép lao động tay nghề khác: Từ { FACT("age45_age") }, giấy phép đầu tiên cần lương năm ít nhất { FACT("age45_min_salary") } (gộp) hoặc khoản bảo đảm thỏa đáng cho tuổi già.
    • Thẻ Cơ hội: không giới hạn, nhưng người trẻ hơn được nhiều điểm hơn.
    • Tìm chỗ học nghề: chỉ dưới { FACT("training_search_age") }.
    .title = Có giới hạn tuổi không?
    .detail =
        Quy định về mức lương cao hơn nằm ở § 18 AufenthG. Nó áp dụng từ ngày sinh nhật và chỉ với giấy phép đầu tiên. Nó cũng áp dụng cho người có kinh nghiệm (§ 19c), phụ điều dưỡng, lái xe tải và xe buýt và quy định Tây Balkan.
        Cái gì được tính là bảo đảm tuổi già thì đại sứ quán hoặc Sở Ngoại kiều cho biết.
        Có thể có ngoại lệ nếu có lợi ích công, nhất là khi lương chỉ thiếu ít hoặc vừa mới quá tuổi. Không thể trông chắc vào đó. Với Tây Balkan chỉ có trong trường hợp riêng có lý do.
        Thẻ Cơ hội tính điểm: nhiều nhất { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; nhiều nhất { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; sau đó không có điểm. Ai đúng ở ranh giới thì nên hỏi lại.
        Với học nghề có hợp đồng (§ 16a), luật không ghi giới hạn tuổi. Việc công nhận bằng cấp cũng không tùy vào tuổi.

answer-entry_without_visa =
    Để đi làm, đa số mọi người cần visa, và phải có trước khi đi. Được sang không cần visa:
    • Người có hộ chiếu EU, EWR hoặc Thụy Sĩ. Họ được làm việc ngay.
    • Người có hộ chiếu của các nước: { FACT("visa_free_entry_work") }. Họ xin giấy phép cư trú để làm việc tại Đức, chậm nhất { FACT("visa_free_application") } sau khi nhập cảnh. Chỉ được làm việc khi giấy phép cho phép.
    .title = Ai không cần visa?
    .detail =
        Hiểu nhầm hay gặp nhất: “Miễn visa để thăm” không có nghĩa “miễn visa để làm việc”. Ai được đi du lịch không cần visa, ví dụ từ Albania hoặc Serbia, vẫn cần visa quốc gia (visa D) trước khi sang làm việc.
        Với hộ chiếu Andorra, Brazil, El Salvador, Honduras, Monaco hoặc San Marino, chỉ được xin giấy phép tại Đức nếu không muốn làm việc ở đây (§ 41 AufenthV).
        Ai được sang không cần visa cũng có thể xin visa trước. Điều đó thường đáng làm, vì có thể bắt đầu làm nhanh hơn.
        Giấy phép cư trú của một nước EU khác không tự động cho phép làm việc ở Đức. Hãy hỏi trước.
        Ai làm việc không phép thì làm hỏng giấy phép sau này.

answer-eu_citizens =
    Với hộ chiếu của EU, Iceland, Liechtenstein, Na Uy hoặc Thụy Sĩ, không cần visa và không cần giấy phép lao động. Được nhập cảnh, tìm việc và làm ngay.
    Chỉ nghề được bảo vệ mới cần công nhận, ví dụ điều dưỡng, bác sĩ hoặc giáo viên.
    Sau khi chuyển đến, phải đăng ký chỗ ở, chậm nhất { FACT("registration_deadline") } sau khi vào nhà.
    .title = Tôi có hộ chiếu EU
    .detail =
        Tính theo hộ chiếu, không theo nơi ở. Ai sống ở Ý chẳng hạn nhưng không có hộ chiếu EU thì cần giấy phép riêng để làm việc ở Đức.
        Hộ chiếu Anh không còn là hộ chiếu EU. Có quy định riêng cho hộ chiếu đó.
        Học bằng ở đâu là chuyện khác: Có hộ chiếu EU thì trong nghề được bảo vệ bằng vẫn phải được kiểm tra. Bằng từ EU cũng phải nộp đơn.
        Với gia đình không có hộ chiếu EU có quy định đặc biệt. Sở Ngoại kiều hoặc nơi tư vấn sẽ giải thích.
        Lương tối thiểu, nghỉ phép và bảo vệ khi ốm áp dụng cho mọi người làm việc ở đây.

answer-tourist_to_work =
    Thường là không. Ai ở đây theo diện du lịch hoặc thăm thân, có hay không có visa, thì không được làm việc và không xin được Thẻ Cơ hội tại Đức (§ 20a AufenthG). Thường phải về nước và xin visa tại đại sứ quán Đức.
    Ngoại lệ: Với hộ chiếu của các nước sau, có thể xin giấy phép làm việc tại đây, chậm nhất { FACT("visa_free_application") } sau khi nhập cảnh: { FACT("visa_free_entry_work") }. Khi đó cũng vậy: giấy phép trước, làm việc sau.
    .title = Sang du lịch rồi tìm việc
    .detail =
        Xem xét và nói chuyện với nhà tuyển dụng thì chưa phải làm việc. Nhưng làm thử thường là làm việc, cả khi không có lương.
        Khi xin visa hãy nói đúng lý do chuyến đi. Khai sai làm hỏng mọi visa sau này. Đừng ở lâu hơn con dấu hoặc visa cho phép.
        Cẩn thận nếu có ai nói: “Cứ sang du lịch, giấy tờ sang đây làm.” Đó thường là lừa đảo hoặc dẫn đến làm chui.
        Ai đã có giấy phép để học đại học, học nghề hoặc làm việc ở đây thì xin được Thẻ Cơ hội tại Đức.
        Con đường tốt hơn: tìm việc từ nước ngoài, nhiều cuộc phỏng vấn qua video. Hoặc xin Thẻ Cơ hội trước khi đi.
