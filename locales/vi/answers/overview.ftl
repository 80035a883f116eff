answer-general_which_visa =
    Điều này phụ thuộc vào ba thứ: hộ chiếu, bằng cấp và lời mời làm việc.
    • Hộ chiếu EU, EWR hoặc Thụy Sĩ: không cần visa.
    • Có bằng cấp và lời mời làm việc: thường là giấy phép cho lao động có tay nghề (Fachkraft), với bằng đại học có thể là Thẻ Xanh EU.
    • Có bằng cấp nhưng chưa có việc: có thể là Thẻ Cơ hội (Chancenkarte) để tìm việc.
    • Chưa xong công nhận: có thể sang trước và hoàn tất ở đây.
    Tốt nhất là làm rõ trước bằng có giá trị gì ở Đức. Lộ trình giúp việc này.
    .title = Visa nào phù hợp với tôi?
    .detail =
        Thường cần một lời mời làm việc cụ thể, một bằng cấp được công nhận hoặc tương đương và thường cả sự đồng ý của Cơ quan Lao động Liên bang (Bundesagentur für Arbeit). Cơ quan nhận đơn xin việc đó, không phải bạn.
        Trong nghề được bảo vệ, ví dụ điều dưỡng, cần thêm giấy phép hành nghề.
        Người có kinh nghiệm có con đường riêng (§ 19c): không cần công nhận của Đức, nhưng cần kinh nghiệm, bằng của nước mình và đủ lương. Trong IT thì không có bằng cũng được.
        Với một vài nước có quy định riêng, ví dụ Tây Balkan.
        Với visa thăm thân, du lịch thì không được đi làm. Ai sang với tư cách khách du lịch thì không xin được Thẻ Cơ hội ở Đức.

answer-no_qualification =
    Không có bằng cấp thì ít con đường hơn, nhưng vẫn có:
    • học nghề ở Đức (Ausbildung), thường với tiếng Đức { FACT("apprenticeship_german") },
    • trong IT: nhiều năm kinh nghiệm và đủ lương,
    • với một số hộ chiếu: một lời mời làm việc, ví dụ: { FACT("western_balkans_countries") }.
    Hãy xem lại kỹ: Trường trung cấp hoặc học nghề có kỳ thi nhà nước cũng là bằng cấp.
    .title = Đi làm khi không có bằng cấp
    .detail =
        Chỉ bằng cấp mới được công nhận, không phải riêng kinh nghiệm làm việc.
        Quy định Tây Balkan: Việc gì cũng được, nếu Cơ quan Lao động Liên bang đồng ý. Mỗi năm chỉ có số lượng giới hạn, có thể đã hết.
        Tương tự với hộ chiếu của các nước này: { FACT("best_friends_rule") }.
        Học nghề: Học ở doanh nghiệp và trường nghề, và thường đã có lương. Môi giới không được đòi tiền của người tìm chỗ học nghề.
        Mọi việc thuộc nghề được bảo vệ, ví dụ điều dưỡng, vẫn cần giấy phép hành nghề.

answer-total_cost =
    Bạn có thể tính các lệ phí này:
    • Visa: { FACT("visa_fee") }
    • Giấy phép cư trú ở Đức (Aufenthaltserlaubnis): { FACT("residence_permit_fee") }
    • Công nhận ở một phòng nghề (Kammer): { FACT("recognition_fee_chambers") }
    • hoặc giấy đánh giá bằng đại học (Zeugnisbewertung): { FACT("zab_statement_fee") }
    Thêm tiền dịch, khóa tiếng Đức và đi lại. Thủ tục nhanh do nhà tuyển dụng trả. Không ai có thể “bao đậu” visa, kể cả khi bạn trả tiền.
    .title = Tất cả tốn bao nhiêu tiền?
    .detail =
        Tiền dịch thường nhiều hơn lệ phí. Vì vậy hãy hỏi trước giấy tờ nào phải dịch.
        Trong nghề được bảo vệ, cơ quan của bang quy định lệ phí.
        Thủ tục nhanh (beschleunigtes Verfahren, § 81a) tốn { FACT("fast_track_fee") }. Nhà tuyển dụng trả cho Sở Ngoại kiều (Ausländerbehörde).
        Với một số con đường phải chứng minh đủ tiền để sống. Nhưng tiền đó vẫn là của bạn, không phải lệ phí.
        Trẻ em trả { FACT("visa_fee_minor") } cho visa.
        Có tiền hỗ trợ không thì nơi tư vấn cho biết. Hãy hỏi trước khi phát sinh chi phí.

answer-total_time =
    Không ai nói được con số chắc chắn. Lâu nhất thường là học tiếng Đức, sau đó là gom giấy tờ.
    Cho từng bước:
    • Công nhận: thường nhiều nhất { FACT("bqfg_decision_time") }, kể từ khi đủ giấy tờ
    • trong điều dưỡng: nhiều nhất { FACT("nursing_decision_time") }
    • Giấy đánh giá bằng (Zeugnisbewertung): khoảng { FACT("zab_statement_duration") }
    • Visa: rất khác nhau tùy nước, đại sứ quán cho biết thời gian chờ.
    .title = Tất cả mất bao lâu?
    .detail =
        Những điều thật sự có ích: học tiếng Đức sớm, đi tư vấn trước khi nộp đơn, nộp đủ giấy tờ một lần. Thời hạn chỉ bắt đầu khi không còn thiếu gì.
        Nhà tuyển dụng có thể bắt đầu thủ tục nhanh (§ 81a). Khi đó mục tiêu là: công nhận { FACT("fast_track_recognition_time") }, lịch hẹn ở đại sứ quán { FACT("fast_track_appointment_time") }, quyết định về visa { FACT("fast_track_visa_time") }. Đó là mục tiêu, không phải bảo đảm.
        Đôi khi có thể sang và làm việc trước khi được công nhận (đối tác công nhận, Anerkennungspartnerschaft).

answer-documents_checklist =
    Thường cần:
    • căn cước hoặc hộ chiếu,
    • lý lịch bằng tiếng Đức, dạng bảng,
    • bằng tốt nghiệp có các môn và số giờ,
    • giấy tờ về kinh nghiệm làm việc,
    • bản khai đã nộp đơn công nhận bao giờ chưa,
    • bản dịch của người dịch tuyên thệ.
    Danh sách chính xác do nơi quyết định đưa ra. Hỏi trước, dịch sau. Xin đừng gửi giấy tờ cho mình ở đây.
    .title = Tôi cần giấy tờ gì?
    .detail =
        Cho việc công nhận, thường bản sao hoặc tệp là đủ. Đừng bao giờ gửi bản gốc qua bưu điện.
        Ai đến từ ngoài EU, EWR và Thụy Sĩ thì còn chứng minh muốn làm việc ở Đức: ví dụ bằng thư của nhà tuyển dụng hoặc của ZSBA (trung tâm dịch vụ công nhận nghề).
        Trong nghề y tế, sau đó cần thêm giấy khám sức khỏe và lý lịch tư pháp. Chúng thường không được quá cũ, nên đừng xin sớm quá.
        Cho visa, mỗi đại sứ quán có danh sách riêng. Danh sách có trên trang mạng của họ.
        Tên phải viết giống nhau ở mọi nơi. Nếu khác, hãy hỏi nơi giải quyết cần giấy tờ gì.

answer-who_are_you =
    Mình là Lotse, một chương trình máy tính. Ở đây không có người trả lời. Lotse không mất tiền.
    Mình không phải cơ quan nhà nước. Mình không quyết định gì, không môi giới việc làm và không tư vấn pháp lý. Mình giải thích bằng lời đơn giản những gì ghi trong luật và trên các trang chính thức, và nêu nguồn cùng ngày kiểm tra.
    Khi không biết điều gì, mình nói là không biết. Bạn gặp người thật qua “Tư vấn”.
    .title = Ai trả lời ở đây?

answer-bot_privacy =
    Mình chỉ lưu ngôn ngữ, câu trả lời và lộ trình của bạn, được mã hóa và trong ba mươi ngày sau tin nhắn cuối. Mình không cần tên bạn. Câu hỏi mình không trả lời được thì mình chỉ chuyển đi nếu bạn cho phép, không kèm tên bạn.
    Với Telegram và WhatsApp, nhà cung cấp có thể đọc được. Chat trên trang web của chúng tôi kín đáo hơn.
    Xin đừng gửi giấy tờ tùy thân và đừng gửi gì về sức khỏe, tôn giáo hoặc chính trị.
    Với /delete bạn xóa tất cả ngay lập tức. Những điều khác có ở /privacy.
    .title = Dữ liệu của tôi ra sao?

answer-age_limit =
    Không có giới hạn tuổi chung. Nhưng ở một số con đường tuổi có tính:
    • Thẻ Xanh EU: Tuổi không quan trọng.
    • Giấy phép khác cho lao động có tay nghề: Từ { FACT("age45_age") }, cho giấy phép đầu tiên cần lương năm ít nhất { FACT("age45_min_salary") } gộp hoặc khoản bảo đảm tuổi già phù hợp.
    • Thẻ Cơ hội: không giới hạn, nhưng người trẻ hơn được nhiều điểm hơn.
    • Tìm chỗ học nghề: chỉ dưới { FACT("training_search_age") }.
    .title = Có giới hạn tuổi không?
    .detail =
        Quy định về lương cao hơn ở § 18 AufenthG. Tính từ ngày sinh nhật và chỉ cho giấy phép đầu tiên. Nó cũng dành cho người có kinh nghiệm (§ 19c), phụ điều dưỡng, lái xe tải và xe buýt và quy định Tây Balkan.
        Thế nào là bảo đảm tuổi già thì đại sứ quán hoặc Sở Ngoại kiều cho biết.
        Có thể có ngoại lệ khi có lợi ích công, nhất là khi chỉ thiếu ít lương hoặc vừa mới qua tuổi giới hạn. Không thể trông chắc vào điều này. Với Tây Balkan chỉ có trong từng trường hợp có lý do.
        Thẻ Cơ hội tính điểm: không quá { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; không quá { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; sau đó không có điểm. Ai đúng ở mốc giới hạn thì nên hỏi lại.
        Cho học nghề có hợp đồng (§ 16a), luật không nêu giới hạn tuổi. Việc công nhận bằng cũng không phụ thuộc vào tuổi.

answer-entry_without_visa =
    Để đi làm, đa số mọi người cần visa, và phải có trước khi đi. Được đến không cần visa là:
    • Người có hộ chiếu EU, EWR hoặc Thụy Sĩ. Họ được đi làm ngay.
    • Người có hộ chiếu của các nước này: { FACT("visa_free_entry_work") }. Họ xin giấy phép cư trú (Aufenthaltstitel) để đi làm ở Đức, chậm nhất { FACT("visa_free_application") } sau khi nhập cảnh. Chỉ được đi làm khi giấy phép cho phép.
    .title = Ai không cần visa?
    .detail =
        Hiểu lầm hay gặp nhất: “Đến thăm không cần visa” không có nghĩa là “đi làm không cần visa”. Ai được đến du lịch không cần visa, ví dụ từ Albania hoặc Serbia, thì để đi làm vẫn cần visa quốc gia (visa D) từ trước.
        Với hộ chiếu Andorra, Brazil, El Salvador, Honduras, Monaco hoặc San Marino, chỉ được xin giấy phép ở Đức khi không muốn đi làm ở đây (§ 41 AufenthV).
        Ai được đến không cần visa thì vẫn có thể xin trước. Thường nên làm vậy, vì khi đó bắt đầu làm được nhanh hơn.
        Giấy phép cư trú của một nước EU khác không tự động cho phép làm việc ở Đức. Hãy hỏi trước.
        Ai làm việc không phép thì làm hỏng giấy phép sau này.

answer-eu_citizens =
    Với hộ chiếu EU, Iceland, Liechtenstein, Na Uy hoặc Thụy Sĩ thì không cần visa và không cần giấy phép lao động. Được nhập cảnh, tìm việc và bắt đầu làm ngay.
    Chỉ cần công nhận (Anerkennung) trong nghề được bảo vệ, ví dụ điều dưỡng, bác sĩ hoặc giáo viên.
    Sau khi chuyển đến, phải đăng ký địa chỉ, chậm nhất { FACT("registration_deadline") } sau khi dọn vào ở.
    .title = Tôi có hộ chiếu EU
    .detail =
        Tính theo hộ chiếu, không phải nơi ở. Ví dụ ai sống ở Ý nhưng không có hộ chiếu EU thì cần giấy phép riêng để làm việc ở Đức.
        Hộ chiếu Anh không còn là hộ chiếu EU. Có quy định riêng cho hộ chiếu này.
        Lấy bằng ở đâu là chuyện khác: Có hộ chiếu EU thì trong nghề được bảo vệ bằng vẫn phải được kiểm tra. Với bằng của EU cũng phải nộp đơn cho việc này.
        Với gia đình không có hộ chiếu EU có quy định đặc biệt. Sở Ngoại kiều (Ausländerbehörde) hoặc nơi tư vấn sẽ giải thích.
        Lương tối thiểu, nghỉ phép và bảo vệ khi ốm áp dụng cho mọi người làm việc ở đây.

answer-tourist_to_work =
    Thường là không. Ai ở đây du lịch hoặc thăm thân, có visa hay không, đều không được đi làm và không xin được Thẻ Cơ hội ở Đức (§ 20a AufenthG). Thường phải về nước và xin visa ở đại sứ quán Đức.
    Ngoại lệ: Với hộ chiếu của các nước này, có thể xin giấy phép đi làm ở đây, chậm nhất { FACT("visa_free_application") } sau khi nhập cảnh: { FACT("visa_free_entry_work") }. Khi đó vẫn là: có giấy phép trước, đi làm sau.
    .title = Sang du lịch rồi tìm việc
    .detail =
        Xem xét và nói chuyện với nhà tuyển dụng thì chưa phải đi làm. Nhưng làm thử thường là đi làm, kể cả không lương.
        Khi xin visa, hãy khai đúng lý do chuyến đi. Khai sai làm hỏng mọi visa sau này. Đừng ở lâu hơn dấu nhập cảnh hoặc visa cho phép.
        Cẩn thận khi có người nói: “Cứ sang du lịch, giấy tờ sang đây làm.” Đó thường là lừa đảo hoặc dẫn đến làm chui.
        Ai đã có giấy phép ở đây cho học đại học, học nghề hoặc đi làm thì xin được Thẻ Cơ hội ở Đức.
        Cách tốt hơn: tìm việc từ nước ngoài, nhiều buổi phỏng vấn qua video. Hoặc xin Thẻ Cơ hội trước khi đi.
