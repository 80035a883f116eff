### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Tập huấn cho tình nguyện viên
volunteer-start =
    Rất vui khi bạn muốn giúp đỡ. Khóa tập huấn có chín thẻ ngắn và cuối cùng là bài quiz sáu câu. Bạn có thể dừng bất cứ lúc nào và làm tiếp sau.
    .short = Tập huấn
    .cards = Bắt đầu tập huấn
    .cards-words = tập huấn, thẻ, học, vào học
    .quiz = Làm quiz ngay
    .quiz-words = quiz, làm ngay, câu hỏi kiểm tra, test

## Cards

volunteer-card_role = **Thẻ 1 trên 9: Vai trò của bạn**
    Bạn đồng hành với những người muốn làm việc ở Đức. Bạn lắng nghe, giải thích bước tiếp theo và chỉ chỗ có trợ giúp.
    • Bạn không phải biết hết. Chỉ cần biết thông tin nằm ở đâu.
    • Bạn không quyết định gì. Đó là việc của các cơ quan nhà nước.
    • Bạn giúp tự nguyện và không nhận tiền cho việc đó.
    .short = Thẻ
volunteer-card_inform = **Thẻ 2 trên 9: Thông tin, không lôi kéo**
    Mỗi người tự quyết định nước Đức có phải con đường đúng hay không. Bạn không thuyết phục ai.
    • Hãy nói cả những điều khó: thời gian, chi phí, ngôn ngữ, nỗi nhớ nhà.
    • Không môi giới việc làm, và không tìm người cho công ty.
    • Không nhận tiền và quà, của bất kỳ ai.
    • Đối xử với mọi người như nhau.
    .short = Thẻ
volunteer-card_say = **Thẻ 3 trên 9: Bạn được nói những điều này**
    • Những gì ghi ở đây trong chat, với nguồn và ngày. Hãy cho xem cả hai.
    • “Thông thường là như vậy. Trường hợp của bạn do cơ quan nhà nước quyết định.”
    • “Tôi không biết. Tôi sẽ hỏi lại.” Đó là một câu trả lời tốt.
    • Cơ quan nào có thẩm quyền và nơi tư vấn nào giúp miễn phí.
    .short = Thẻ
volunteer-card_never = **Thẻ 4 trên 9: Bạn không làm những điều này**
    • Không hứa gì: không hứa visa, việc làm hay thời gian.
    • Không tư vấn pháp lý: không đánh giá trường hợp cụ thể, không soạn đơn, đơn kiện hoặc thư gửi cơ quan.
    • Không nhận, giữ hoặc chụp ảnh giấy tờ.
    • Không nêu tên ai, kể cả trong hội của mình.
    • Không ký thay người khác và không điền biểu mẫu một mình.
    .short = Thẻ
volunteer-card_roadmap = **Thẻ 5 trên 9: Làm việc với lộ trình**
    • Lúc đầu hãy chọn “Cho người tôi quen”. Khi đó các câu hỏi sẽ phù hợp.
    • Hãy để người đó trả lời. “Không biết” cũng được.
    • Cùng đọc lộ trình, từng bước một.
    • “Bản ngắn cho gia đình” thì bạn có thể chuyển tiếp, trong đó không có tên ai.
    • Chú ý dòng “Kiểm tra ngày”. Nếu đã lâu, hãy hỏi lại cơ quan đó.
    .short = Thẻ
volunteer-card_privacy = **Thẻ 6 trên 9: Bảo vệ dữ liệu**
    Đừng ghi lại điều gì có thể nhận ra một người: không tên, số, địa chỉ, ảnh, không gì về sức khỏe, tôn giáo hoặc chính trị. Cả ở đây trong chat và trong các nhóm cũng không.
    Có người gửi cho bạn hộ chiếu hoặc bằng cấp? Hãy xóa ảnh và giải thích lý do một cách thân thiện.
    Ở một số nước, chỉ hỏi về nước Đức cũng có thể nguy hiểm. Hãy hỏi xem bạn được viết thế nào và khi nào.
    .short = Thẻ
volunteer-card_scams = **Thẻ 7 trên 9: Nhận ra lừa đảo**
    Các dấu hiệu cảnh báo là:
    • đòi tiền khi chưa có hợp đồng lao động
    • visa “bao đậu” hoặc lịch hẹn mua bán
    • lời mời không có công ty, địa chỉ, lương và số giờ
    • có người muốn giữ hộ chiếu
    Hãy nói: không trả tiền, không ký gì, giữ lại tin nhắn, hỏi Faire Integration. Trong menu, hai người có thể cùng kiểm tra một lời mời. Ai đã trả tiền rồi thì không phải xấu hổ.
    .short = Thẻ
volunteer-card_limits = **Thẻ 8 trên 9: Giới hạn, cả của chính bạn**
    Bạn được nói không, được nghỉ và được chuyển một yêu cầu cho nơi khác. Chuyển đi không phải là thất bại:
    • Visa, công nhận, việc làm: Đường dây nóng { FACT("hotline_phone") }
    • Lương, hợp đồng, thôi việc: Faire Integration
    • Câu hỏi ở Đức về gia đình, nhà ở, cư trú: tư vấn di trú (Migrationsberatung)
    Hãy định rõ khi nào có thể liên lạc với bạn. Nếu điều gì làm bạn nặng lòng, hãy nói với nhóm của mình, không nêu tên.
    .short = Thẻ
volunteer-card_urgent = **Thẻ 9 trên 9: Khi có người gặp nguy hiểm**
    Bạo lực, đe dọa, bị nhốt, bị lấy hộ chiếu: An toàn là trên hết.
    • Ở Đức: cảnh sát { FACT("emergency_police") }, cấp cứu { FACT("emergency_fire_ambulance") }, bạo lực với phụ nữ { FACT("emergency_violence_against_women") }. Ở nơi khác thì gọi số khẩn cấp của nước đó.
    • Hãy hỏi: “Bạn nói chuyện có an toàn không?” Đừng viết điều gì người khác có thể đọc được.
    • Đừng tự đưa mình vào nguy hiểm, và đừng thương lượng với kẻ phạm tội.
    • Sau đó hãy báo cho nhóm của bạn.
    .short = Thẻ

## Code of conduct

volunteer-code = **Các quy tắc. Bạn có đồng ý không?**
    • Tôi cung cấp thông tin, tôi không lôi kéo.
    • Tôi không hứa gì và không tư vấn pháp lý.
    • Tôi không nhận tiền và quà.
    • Tôi không nhận giấy tờ và không chuyển đi điều gì có thể nhận ra một người.
    • Tôi tôn trọng mọi người.
    • Việc tôi không làm được thì tôi chuyển đi. Khi có nguy hiểm tôi hành động ngay.
    .short = Quy tắc
    .yes = Có, tôi đồng ý
    .yes-words = có, đồng ý, tôi đồng ý, chấp nhận, nhất trí
    .no = Không, chưa
volunteer-code_refused = Không sao, và cảm ơn bạn đã thẳng thắn. Nhưng nếu không theo các quy tắc này thì bạn không thể làm tình nguyện viên đồng hành. Hãy trao đổi điều đó với hội hoặc người điều phối của bạn. Bạn có thể quay lại đây bất cứ lúc nào.

## Quiz

volunteer-quiz = Cảm ơn bạn. Bây giờ là sáu câu hỏi từ thực tế. Sau mỗi câu trả lời, mình nói vì sao đúng hoặc sai. Sai một câu cũng không sao.

volunteer-quiz_1 = **Câu 1 trên 6**
    Người anh họ hỏi bạn: “Tôi có chắc chắn được visa không?” Bạn nói gì?
    .short = Câu 1
    .promise = Có, chắc chắn
    .promise-words = có, chắc chắn, hứa
    .authority = Cơ quan quyết định
    .authority-words = cơ quan, cơ quan nhà nước, cơ quan nhà nước quyết định, đại sứ quán
    .refuse = Không, không có cơ hội
    .refuse-words = không, ko, không có cơ hội, khuyên đừng
volunteer-quiz_1_right = Đúng. Chỉ cơ quan nhà nước quyết định. Bạn có thể cho xem những điều kiện nào áp dụng và ghi ở đâu.
volunteer-quiz_1_wrong = Chưa đúng hẳn. Hứa và từ chối đều sai: Chỉ cơ quan nhà nước quyết định. Tốt hơn là cho xem những điều kiện nào áp dụng và ghi ở đâu.

volunteer-quiz_2 = **Câu 2 trên 6**
    Một công ty trả tiền cho bạn với mỗi điều dưỡng bạn giới thiệu từ những người quen. Bạn làm gì?
    .short = Câu 2
    .decline = Từ chối
    .decline-words = không, ko, từ chối, không nhận
    .accept = Nhận lời
    .accept-words = có, nhận, nhận tiền, nhận lời
volunteer-quiz_2_right = Đúng. Bạn cung cấp thông tin, bạn không lôi kéo. Ai nhận tiền thì không còn khuyên một cách tự do. Công ty có thể liên hệ dịch vụ cho nhà tuyển dụng (Arbeitgeber-Service) hoặc IQ Servicestelle.
volunteer-quiz_2_wrong = Xin hãy từ chối. Bạn cung cấp thông tin, bạn không lôi kéo. Ai nhận tiền thì không còn khuyên một cách tự do. Công ty có thể liên hệ dịch vụ cho nhà tuyển dụng (Arbeitgeber-Service) hoặc IQ Servicestelle.

volunteer-quiz_3 = **Câu 3 trên 6**
    Một phụ nữ tự gửi cho bạn ảnh hộ chiếu, dù bạn không hỏi. Bạn làm gì?
    .short = Câu 3
    .keep_it = Giữ để dùng sau
    .keep_it-words = để sau, giữ để sau, lưu trữ
    .send_on = Gửi cho cơ quan
    .send_on-words = cơ quan, chuyển cho cơ quan, gửi đi
    .remove = Xóa và giải thích
    .remove-words = xóa ảnh, xóa hình, xóa rồi giải thích
volunteer-quiz_3_right = Đúng. Xóa ảnh và nói lý do một cách thân thiện: Giấy tờ chỉ gửi đến các cơ quan có thẩm quyền, theo cách của các cơ quan đó. Như vậy không gì rơi vào tay kẻ xấu.
volunteer-quiz_3_wrong = Tốt hơn: xóa ảnh và nói lý do một cách thân thiện. Giấy tờ chỉ gửi đến các cơ quan có thẩm quyền, và người đó tự gửi. Như vậy không gì rơi vào tay kẻ xấu.

volunteer-quiz_4 = **Câu 4 trên 6**
    Một người môi giới đòi người quen của bạn trả tiền trước cho một visa “chắc chắn”. Bạn khuyên gì?
    .short = Câu 4
    .pay = Trả, nếu có ích
    .pay-words = trả, trả tiền, có
    .ask_advice = Không trả, hỏi tư vấn
    .ask_advice-words = không trả, hỏi tư vấn, faire integration, không, ko
volunteer-quiz_4_right = Đúng. Không ai bảo đảm được visa, và thu tiền trước cho một công việc là không được phép. Faire Integration kiểm tra lời mời miễn phí.
volunteer-quiz_4_wrong = Xin đừng trả. Không ai bảo đảm được visa, và thu tiền trước cho một công việc là không được phép. Faire Integration kiểm tra lời mời miễn phí.

volunteer-quiz_5 = **Câu 5 trên 6**
    Một visa đã bị từ chối. Người đàn ông đó nhờ bạn viết đơn kiện. Bạn làm gì?
    .short = Câu 5
    .refer = Chuyển cho nơi tư vấn
    .refer-words = tìm tư vấn, luật sư, chuyển đi, chuyển cho tư vấn
    .write_it = Tự viết
    .write_it-words = viết, tự viết, tôi viết
    .nothing = Chờ xem
    .nothing-words = chờ, chờ đợi, không làm gì
volunteer-quiz_5_right = Đúng. Đó là tư vấn pháp lý, và thời hạn đang chạy. Hãy chỉ ngay cho anh ấy một nơi tư vấn hoặc luật sư. Bạn có thể đi cùng anh ấy đến buổi hẹn.
volunteer-quiz_5_wrong = Tốt hơn: chuyển ngay cho nơi tư vấn hoặc luật sư. Đó là tư vấn pháp lý, và thời hạn đang chạy. Một sai sót có thể gây hại cho anh ấy. Bạn có thể đi cùng anh ấy đến buổi hẹn.

volunteer-quiz_6 = **Câu 6 trên 6**
    Một phụ nữ viết: “Chủ giữ hộ chiếu của tôi, tôi không được ra ngoài.” Bạn làm gì?
    .short = Câu 6
    .wait = Trước hết chờ xem
    .wait-words = chờ, chờ xem
    .talk_to_boss = Nói chuyện với chủ
    .talk_to_boss-words = nói với chủ, gặp chủ, nói chuyện với sếp
    .safety = Số khẩn cấp, tư vấn
    .safety-words = khẩn cấp, cảnh sát, faire integration, tìm người giúp
volunteer-quiz_6_right =
    Đúng. Đây có thể là tội nặng. Hãy hỏi cô ấy viết có an toàn không, cho cô ấy số khẩn cấp { FACT("emergency_police") } và Faire Integration, và báo cho nhóm của bạn.
volunteer-quiz_6_wrong =
    Ở đây an toàn là trên hết. Đây có thể là tội nặng, và nói chuyện với chủ có thể làm cô ấy gặp nguy hiểm. Hãy hỏi cô ấy viết có an toàn không, cho cô ấy số khẩn cấp { FACT("emergency_police") } và Faire Integration, và báo cho nhóm của bạn.

volunteer-passed = **Đạt. Cảm ơn bạn đã dành thời gian.** Bạn đã hiểu những điều quan trọng nhất. Đây là những bước đầu tiên của bạn.
volunteer-again =
    Chưa đạt hẳn, và không sao cả: Đây là chuyện của con người, nên chúng ta tập thêm một lần nữa. Bạn muốn làm gì?
    .short = Làm lại
    .quiz = Làm quiz lại
    .quiz-words = quiz, thêm một quiz, câu hỏi kiểm tra
    .cards = Đọc lại các thẻ
    .cards-words = thẻ, đọc thẻ, tập huấn
    .later = Để sau
    .later-words = sau, để sau, không phải bây giờ, lúc khác
volunteer-later = Được. Hãy quay lại khi nào tiện. Với câu hỏi về tập huấn, bạn hãy hỏi hội hoặc người điều phối của bạn. Với câu hỏi về nội dung thì có nơi tư vấn này:
