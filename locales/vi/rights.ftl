### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = Quyền của tôi khi đi làm
rights-matter =
    Ở Đức, mọi người đều có quyền như nhau khi đi làm, kể cả khi không có hộ chiếu Đức. Bạn gặp chuyện gì?
    .short = Chủ đề
    .not_paid = Thiếu lương
    .not_paid-words = lương, không trả lương, không được trả, trả thiếu lương, nợ lương, lương tối thiểu, tăng ca không trả tiền, bị bóc lột
    .hours = Giờ làm và nghỉ phép
    .hours-words = giờ làm, số giờ, nghỉ phép, tăng ca, làm thêm giờ, giờ nghỉ, làm quá nhiều, ngày nghỉ
    .sick = Bị ốm
    .sick-words = ốm, bệnh, bị bệnh, tai nạn, giấy nghỉ ốm, nghỉ ốm
    .dismissed = Bị cho thôi việc
    .dismissed-words = bị đuổi, bị đuổi việc, bị sa thải, cho nghỉ việc, kündigung, aufhebungsvertrag
    .threatened = Bị giữ hộ chiếu, đe dọa
    .threatened-words = hộ chiếu, giữ hộ chiếu, mất hộ chiếu, đe dọa, bị đe dọa, bạo lực, sợ, bị nhốt, bị đánh, bị ép, chủ giữ hộ chiếu
    .discrimination = Phân biệt đối xử
    .discrimination-words = phân biệt, kỳ thị, phân biệt chủng tộc, bị xúc phạm, bị quấy rối, đối xử tệ
    .know = Tôi muốn tìm hiểu
    .know-words = tìm hiểu, muốn tìm hiểu, thông tin, nói chung, chỉ muốn biết, quyền của tôi, quyền
rights-pressure =
    { $for ->
        [self] Có ai giữ hộ chiếu của bạn, đe dọa bạn, hoặc không cho bạn đi ra ngoài không?
       *[other] Có ai giữ hộ chiếu của người đó, đe dọa người đó, hoặc không cho người đó đi ra ngoài không?
    }
    .short = Hộ chiếu, đe dọa
rights-dismissed =
    Bây giờ xin đừng ký gì cả. Có thể kiện việc bị cho thôi việc (Kündigung), nhưng chỉ trong vài tuần. Thời hạn chính xác có trong lộ trình. Vì vậy tốt nhất hãy tìm tư vấn ngay hôm nay.
