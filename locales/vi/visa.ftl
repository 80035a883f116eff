### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Visa và giấy tờ
visa-purpose = Để đi làm và học nghề, đa số mọi người cần visa, và phải có trước khi đi. Visa để làm gì?
    .short = Mục đích
    .job = Đi làm, đã có việc
    .job-words = đi làm, làm việc, có việc, lời mời làm việc, hợp đồng lao động, thẻ xanh, lao động tay nghề
    .recognition = Công nhận, khóa học
    .recognition-words = công nhận, khóa học, kỳ thi, anpassungslehrgang, kenntnisprüfung, đối tác công nhận, anerkennung
    .card = Thẻ Cơ hội, tìm việc
    .card-words = thẻ cơ hội, chancenkarte, tìm việc, xin việc
    .apprenticeship = Học nghề
    .apprenticeship-words = học nghề, du học nghề, chỗ học nghề, azubi, ausbildung, hợp đồng học nghề
    .family = Gia đình
    .family-words = gia đình, vợ chồng, con cái, đoàn tụ, đoàn tụ gia đình, sang với chồng, sang với vợ
visa-country =
    { $for ->
        [self] Hộ chiếu của bạn là của nước nào?
       *[other] Hộ chiếu của người đó là của nước nào?
    } Có cần visa hay không phụ thuộc vào điều này. Bạn chỉ viết tên nước, ví dụ: Việt Nam.
    .short = Hộ chiếu
    .invalid = Mình không nhận ra nước này. Bạn chỉ viết tên nước, ví dụ: Ma-rốc.
visa-visa_free =
    Nên biết: Với hộ chiếu này được nhập cảnh không cần visa. Sau đó xin giấy phép cư trú (Aufenthaltstitel) tại Sở Ngoại kiều (Ausländerbehörde), chậm nhất { FACT("visa_free_application") } sau khi nhập cảnh (§ 41 AufenthV). Chỉ được đi làm khi giấy phép cho phép.
    Ngoại lệ: Thẻ Cơ hội phải xin trước khi đi. Các trường hợp khác, xin visa trước khi đi cũng có thể là con đường chắc chắn hơn.
visa-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
       *[other] Bây giờ người đó sống ở đâu?
    } Nơi nộp đơn phụ thuộc vào điều này.
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở nhà, ở quê, quê hương, ở Việt Nam, Việt Nam, VN, chưa sang Đức
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, đã ở Đức, đang ở Đức
visa-employer =
    { $for ->
        [employer] Là nhà tuyển dụng, bạn có muốn
       *[other] Nhà tuyển dụng có muốn
    } dùng thủ tục nhanh (beschleunigtes Verfahren, § 81a AufenthG) không? Nhà tuyển dụng bắt đầu thủ tục tại Sở Ngoại kiều và trả { FACT("fast_track_fee") } cho việc đó. Khi ấy visa thường nhanh hơn.
    .short = Thủ tục nhanh
    .yes = Có
    .no = Không
    .no-words = không, ko, chưa có nhà tuyển dụng, không có nhà tuyển dụng
visa-here = Ai đã sống ở Đức thì không xin visa tại đại sứ quán. Nơi giải quyết là Sở Ngoại kiều (Ausländerbehörde) nơi ở. Có được giấy phép cư trú mới hay không phụ thuộc vào giấy phép hiện tại.
