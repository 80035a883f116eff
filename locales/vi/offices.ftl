### The conversation about offices.

offices-title = Nơi tư vấn gần bạn
offices-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
        [relative] Bây giờ người đó sống ở đâu?
       *[other] Bạn tìm nơi tư vấn ở đâu?
    }
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, không ở Đức, ở quê, ở nước tôi, còn ở nước ngoài, ở Việt Nam, Việt Nam
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, đã ở Đức, đang ở Đức
offices-country =
    Ở nước nào? Nghĩa là nước mà { $for ->
        [self] bạn
       *[other] người đó
    } đang sống. Bạn chỉ viết tên nước, ví dụ: Việt Nam.
    .short = Nước
    .invalid = Mình không tìm thấy nước này. Bạn hãy viết cách khác. Hoặc bấm “Không biết”.
offices-place = Ở thành phố nào, huyện (Kreis) nào hoặc bang nào? Ví dụ: Bielefeld, Rostock, Thüringen.
    .short = Địa điểm
    .invalid = Mình không biết nơi này. Bạn hãy viết một thành phố lớn hơn ở gần hoặc tên bang. Hoặc bấm “Không biết”.
offices-region = Có phải một trong các vùng này không?
    .short = Vùng
offices-topic = Bạn cần tư vấn về điều gì?
    .short = Chủ đề
    .recognition = Công nhận bằng cấp
    .recognition-words = bằng cấp, bằng tốt nghiệp, công nhận, công nhận bằng, công nhận nghề
    .visa = Visa và cư trú
    .visa-words = visa, thị thực, cư trú, giấy phép cư trú, sở ngoại kiều, nhập cảnh
    .language = Học tiếng Đức
    .language-words = tiếng đức, khóa tiếng đức, học tiếng, thi tiếng đức
    .work = Tìm việc
    .work-words = việc làm, công việc, tìm việc làm, xin việc
    .rights = Quyền khi đi làm
    .rights-words = quyền, lương, bị đuổi việc, luật lao động, chủ không trả lương, hợp đồng
    .arrival = Đời sống khi mới đến
    .arrival-words = mới đến, nhà ở, cơ quan, gia đình, con cái, đời sống
    .employer = Cho doanh nghiệp
    .employer-words = doanh nghiệp, nhà tuyển dụng, công ty, hãng
    .unknown = Việc khác
    .unknown-words = khác, cái khác, không biết, nói chung, tất cả
