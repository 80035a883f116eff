### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Học tiếng Đức
language-purpose =
    { $for ->
        [self] Bạn cần tiếng Đức để làm gì?
       *[other] Người đó cần tiếng Đức để làm gì?
    } Trình độ cần có phụ thuộc vào điều này. A1 là bắt đầu, C2 là cao nhất.
    .short = Mục đích
    .health = Điều dưỡng, y tế
    .health-words = điều dưỡng, chăm sóc, y tế, y tá, hộ sinh, trị liệu, vật lý trị liệu, nghề y tế
    .doctor = Bác sĩ
    .doctor-words = bác sĩ, bác sỹ, ngành y, approbation
    .recognition = Nghề khác, visa
    .recognition-words = nghề khác, đi làm, công nhận, visa, thẻ xanh, lao động tay nghề, việc làm
    .card = Thẻ Cơ hội
    .card-words = thẻ cơ hội, chancenkarte, tìm việc
    .apprenticeship = Học nghề
    .apprenticeship-words = học nghề, du học nghề, azubi, ausbildung, chỗ học nghề
    .spouse = Sang với vợ hoặc chồng
    .spouse-words = vợ chồng, sang với chồng, sang với vợ, chồng, vợ, đoàn tụ, kết hôn
    .daily = Đời sống, ở lại
    .daily-words = đời sống, hằng ngày, ở lại, sinh sống, nhập tịch, định cư
language-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
       *[other] Bây giờ người đó sống ở đâu?
    } Có những khóa học nào phụ thuộc vào điều này.
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở nhà, ở quê, quê hương, ở Việt Nam, Việt Nam, VN, chưa sang Đức
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, đã ở Đức, đang ở Đức
