### Menu and free question.

main-title = Menu
main-asking_for = Bạn hỏi cho ai?
    .short = Cho ai
    .self = Cho chính tôi
    .self-words = tôi, cho tôi, mình, cho mình, bản thân, cho bản thân, chính tôi, em, cho em
    .relative = Cho người tôi quen
    .relative-words = anh trai, em trai, chị gái, em gái, chồng, vợ, con trai, con gái, mẹ tôi, bố, ba, má, cha, anh họ, em họ, chú tôi, cô, dì, bạn bè, bạn tôi, người thân, người nhà, người quen, cho vợ tôi, cho chồng tôi, cho con tôi, cho người khác, người khác
    .employer = Tôi là nhà tuyển dụng
    .employer-words = nhà tuyển dụng, chủ lao động, người sử dụng lao động, công ty, doanh nghiệp, sếp, chủ doanh nghiệp, phòng nhân sự, chúng tôi tuyển người
    .volunteer = Tôi là tình nguyện viên
    .volunteer-words = tình nguyện, tình nguyện viên, thiện nguyện, tôi giúp đỡ, hội đoàn, hội, người đồng hành, lotse

main-menu =
    Mình có thể giúp gì cho bạn?
    Bạn cũng có thể viết câu hỏi ngay vào đây.
    .chance = Tôi có cơ hội nào?
    .chance-words = cơ hội, cơ hội của tôi, tôi có cơ hội nào, con đường nào, diện nào, đi được không, tôi có đi được không, khả năng, các cách
    .recognition = Công nhận bằng cấp
    .recognition-words = công nhận, công nhận bằng, bằng cấp, công nhận bằng cấp, công nhận nghề, bằng tốt nghiệp, anerkennung
    .visa = Visa và giấy tờ
    .visa-words = visa, thị thực, giấy tờ, xin visa, làm visa, hồ sơ visa, đại sứ quán, lãnh sự quán, lịch hẹn, visum
    .job = Việc làm, lời mời làm
    .job-words = việc làm, công việc, tìm việc, xin việc, lời mời làm việc, kiểm tra hợp đồng, hợp đồng lao động, hợp đồng, job
    .language = Học tiếng Đức
    .language-words = tiếng đức, học tiếng, học tiếng đức, khóa tiếng đức, trình độ tiếng, goethe, lớp tiếng đức
    .family = Đưa gia đình theo
    .family-words = gia đình, đoàn tụ, đoàn tụ gia đình, vợ chồng, con cái, vợ con, bảo lãnh gia đình, đón gia đình
    .arrival = Mới đến Đức
    .arrival-words = mới đến, mới sang, mới qua đức, bước đầu, cuộc sống ở đức, đăng ký chỗ ở, sống ở đức
    .employer = Tuyển lao động
    .employer-words = tuyển dụng, tuyển người, tuyển lao động, tuyển nhân viên, tuyển người nước ngoài, thủ tục nhanh
    .volunteer = Tập huấn tình nguyện
    .volunteer-words = tập huấn, tập huấn tình nguyện, thẻ học, training, quiz, học làm tình nguyện
    .question = Đặt một câu hỏi
    .question-words = câu hỏi, đặt câu hỏi, tôi có câu hỏi, tôi muốn hỏi, hỏi, hỏi chút
    .topics = Chủ đề khác
    .topics-words = chủ đề khác, thêm chủ đề, cái khác, việc khác, chuyện khác

main-topics = Các chủ đề khác:
    .offices = Nơi tư vấn gần bạn
    .offices-words = nơi tư vấn, trung tâm tư vấn, văn phòng tư vấn, địa chỉ, cơ quan gần đây, văn phòng, ai tư vấn, tư vấn gần đây, tư vấn gần nhà
    .occupation = Nghề của tôi
    .occupation-words = nghề, nghề của tôi, nghề nghiệp, nghề có được bảo vệ không, nghề thiếu người, ngành nghề
    .points = Thẻ Cơ hội: tính điểm
    .points-words = thẻ cơ hội, chancenkarte, điểm, tính điểm, bao nhiêu điểm, visa tìm việc, opportunity card
    .rights = Quyền khi đi làm
    .rights-words = quyền, quyền của tôi, quyền lợi, luật lao động, không trả lương, bị đuổi việc, nghỉ phép, lương tối thiểu
    .employer = Tuyển lao động
    .employer-words = tuyển dụng, tuyển người, tuyển lao động, tuyển nhân viên, tuyển người nước ngoài, thủ tục nhanh
    .volunteer = Tập huấn tình nguyện
    .volunteer-words = tập huấn, tập huấn tình nguyện, thẻ học, training, quiz, học làm tình nguyện
    .for_whom = Tôi hỏi cho người khác
    .for_whom-words = hỏi cho ai, cho người khác, người khác, cho chính tôi, đổi người

question-title = Câu hỏi của bạn
question-ask = Bạn hãy viết câu hỏi bằng lời của mình. Ngắn thôi là đủ, viết sai cũng không sao. Xin đừng ghi tên và số giấy tờ.
    .again = Bạn còn câu hỏi nào không? Cứ viết vào đây.
    .invalid = Mình không đọc được. Bạn hãy viết câu hỏi thành một câu ngắn.
