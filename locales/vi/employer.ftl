### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Tuyển lao động
employer-intro =
    Rất vui khi bạn muốn tuyển người từ nước ngoài. Mình hỏi vài câu ngắn. Sau đó bạn nhận được lộ trình: con đường nào phù hợp, ai xin giấy tờ gì, chi phí bao nhiêu và bạn có những nghĩa vụ nào.
    Xin đừng ghi tên của người đó.
employer-passport = Người đó có hộ chiếu nào?
    .short = Hộ chiếu
    .eu = EU, EWR hoặc Thụy Sĩ
    .eu-words = eu, ewr, thụy sĩ, hộ chiếu eu, châu âu, liên minh châu âu
    .other = Hộ chiếu khác
    .other-words = hộ chiếu khác, ngoài eu, không phải eu, nước thứ ba, việt nam
employer-lives_in = Bây giờ người đó sống ở đâu?
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở quê, việt nam
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, đã ở Đức, đang ở Đức
employer-fast_track =
    Bạn có muốn dùng thủ tục nhanh cho lao động có tay nghề (beschleunigtes Fachkräfteverfahren, § 81a AufenthG) không?
    Khi đó các cơ quan làm việc với thời hạn ngắn hơn, nhưng không được bảo đảm. Chi phí là { FACT("fast_track_fee") }. Bạn, nhà tuyển dụng, trả khoản này.
    .short = Thủ tục nhanh
employer-job_kind =
    Người đó sẽ làm nghề gì?
    Được bảo vệ (reglementiert) nghĩa là: Chỉ được làm khi có giấy phép, ví dụ trong điều dưỡng, y khoa, trường học và mầm non.
    .short = Nghề
    .regulated = Nghề được bảo vệ
    .regulated-words = được bảo vệ, điều dưỡng, chăm sóc, bác sĩ, y khoa, giáo viên, mầm non, trường học, nhà trẻ
    .it = Nghề IT
    .it-words = it, tin học, phần mềm, lập trình viên, lập trình, cntt
    .other = Nghề khác
    .other-words = nghề khác, khác, thủ công, công nghiệp, thợ điện, đầu bếp, văn phòng, kỹ thuật, xây dựng, lái xe
employer-hire_status =
    Việc công nhận đã đến đâu rồi?
    Bằng đại học được coi là tương đương, nếu trong anabin ghi H+ và “entspricht” hoặc “gleichwertig”, hoặc ZAB đã đánh giá.
    .short = Công nhận
    .recognised = Đã công nhận/bằng Đức
    .recognised-words = đã công nhận, bằng đức, công nhận toàn phần, đã có giấy phép
    .comparable = Đại học, tương đương
    .comparable-words = tương đương, đại học tương đương, zab, anabin, h+, zeugnisbewertung
    .partial = Công nhận một phần
    .partial-words = một phần, còn thiếu, công nhận một phần, defizitbescheid, bescheid
    .not_yet = Chưa kiểm tra
    .not_yet-words = chưa, chưa kiểm tra, chưa làm gì, chưa công nhận
    .none = Không có bằng cấp
    .none-words = không có bằng, không bằng cấp, chưa học nghề, chỉ có kinh nghiệm, lao động phổ thông
employer-hundred = Bạn có muốn thêm danh sách việc cần làm cho một trăm ngày đầu ở doanh nghiệp không? Nó sẽ thay cho lộ trình mình đang giữ cho bạn.
    .short = Danh sách việc
    .yes = Có, cho xem
    .yes-words = có, cho xem, xem, danh sách
    .no = Không, cảm ơn
    .no-words = không, ko, không cảm ơn, để sau
