### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Những nơi này có thể giúp. Tư vấn miễn phí, khóa học và thủ tục thì thường mất tiền. Nhà mạng của bạn có thể tính cước cuộc gọi.
offices-none = Mình chưa biết nơi nào ở đây cho việc này. Hãy bấm “Tư vấn”: Đường dây nóng của nhà nước sẽ giúp tiếp.
offices-name = **{ $name }**
offices-phone = Điện thoại: { $number }
offices-checked = Kiểm tra lần cuối ngày { $date }. Từ đó đến nay có thể đã thay đổi. Bạn hãy xem trang của nơi đó trước khi đến.
offices-unconfirmed = Một số thông tin này chưa được xác nhận chính thức.
offices-missions = **Cơ quan đại diện Đức ở nước ngoài**
offices-missions_in = **Cơ quan đại diện Đức: { $cities }**
offices-missions_away =
    Ở nước này hiện không có nơi cấp visa của Đức. Nơi giải quyết là cơ quan đại diện ở một nước khác: { $cities }.
    Nơi nào dành cho bạn thì ghi trên trang web. Chỉ lên đường khi bạn đã có lịch hẹn.
offices-goethe_none = Ở nước này không có Viện Goethe. Bạn có thể học tiếng Đức trực tuyến. Kỳ thi có ở các đối tác hoặc ở nước láng giềng. Hãy hỏi cơ quan đại diện Đức trước xem họ chấp nhận chứng chỉ nào.

office-missions = Đại sứ quán hoặc lãnh sự quán: Ở đây bạn xin visa. Cơ quan đại diện nào dành cho nơi ở của bạn và nơi cấp visa có mở cửa không thì ghi trên trang web. Lịch hẹn không mất tiền.
office-goethe = Khóa tiếng Đức và kỳ thi được công nhận cho visa. Cũng có khóa học trực tuyến.
office-goethe_germany = Khóa tiếng Đức và kỳ thi ở nhiều thành phố và trực tuyến. Khóa học mất tiền.
office-zsba =
    Giúp miễn phí người sống ở nước ngoài về việc công nhận: nghề nào của Đức phù hợp, cơ quan nào quyết định, còn thiếu giấy tờ gì. Nơi này không tự quyết định.
    Theo luật, nơi này có đến ngày { FACT("zsba_end") }. Sau đó có tiếp tục hay không thì chưa rõ.
office-iq_network = Tư vấn về công nhận và bồi dưỡng cho người sống ở Đức. Cũng cho doanh nghiệp. Trên trang web bạn tìm được nơi gần mình.
office-mbe = Giúp người lớn từ { FACT("mbe_age") } sau khi đến Đức: cơ quan nhà nước, nhà ở, khóa tiếng Đức, việc làm, gia đình. Chủ yếu trong những năm đầu. Hầu như nơi nào cũng có.
office-hotline = Tư vấn qua điện thoại về công nhận, visa, việc làm và học tiếng Đức, bằng tiếng Đức và tiếng Anh. Cả cho người ở nước ngoài.
office-faire_integration = Tư vấn về quyền khi đi làm: lương, giờ làm, thôi việc, hợp đồng xấu. Cho người đến từ ngoài EU, cả trước khi nhập cảnh. Mỗi bang có một nơi.
office-mbeon = Chat với tư vấn di trú (Migrationsberatung): miễn phí, ẩn danh, bằng nhiều thứ tiếng.
office-jmd = Giúp người trẻ trong độ tuổi { FACT("jmd_age") }: trường học, học nghề, ngôn ngữ, đời sống.
office-make_it_in_germany = Cổng thông tin của liên bang cho lao động có tay nghề và doanh nghiệp: visa, làm việc và sinh sống, bằng nhiều thứ tiếng.
office-anerkennung_portal = Tìm cơ quan quyết định việc công nhận, theo nghề và địa điểm, bằng nhiều thứ tiếng.
office-zab = Đánh giá bằng đại học nước ngoài và quản lý cơ sở dữ liệu anabin.
office-ihk_fosa = Quyết định việc công nhận các nghề trong công nghiệp, thương mại, văn phòng, khách sạn và nhà hàng, cho hầu hết các phòng thương mại (Kammer).
office-hwk = Quyết định việc công nhận các nghề thủ công. Nơi giải quyết là Phòng Thủ công ở nơi ở hoặc nơi làm việc.
office-ba_workers = Giúp tìm việc khi bạn đã ở Đức. Cuộc gọi miễn phí.
office-bamf_citizens = Thông tin về khóa hội nhập và về cư trú nói chung, bằng tiếng Đức và tiếng Anh. Không tư vấn pháp lý.
office-authority_115 = Cho bạn biết cơ quan nào giải quyết và cách liên hệ. Số này dùng ở Đức.
office-mozaik = Đồng hành với lao động có tay nghề và doanh nghiệp ở Ostwestfalen-Lippe: công nhận, nhập cảnh, bước đầu ở Đức. Tập huấn tình nguyện viên từ các tổ chức người nhập cư.
office-minden_luebbecke = Chính quyền huyện giúp những bước đầu ở huyện Minden-Lübbecke và hợp tác với MOZAIK.
office-integration_centres_nrw = Cơ quan hội nhập của các huyện và thành phố: chỉ dẫn đến các dịch vụ tại chỗ.
office-welcome_center_thuringia = Giúp lao động có tay nghề và doanh nghiệp ở Thüringen: việc làm, visa, công nhận, bước đầu. Số điện thoại là tổng đài của LEG Thüringen: Bạn hãy hỏi gặp Welcome Center.
office-iq_suedhessen = Tư vấn cho doanh nghiệp vừa và nhỏ ở Südhessen: con đường nào phù hợp, ai xin giấy tờ gì, làm sao khởi đầu tốt. Bạn hãy hỏi trước xem dịch vụ còn không.
office-iq_hessen = Tư vấn về công nhận và bồi dưỡng ở Hessen, cũng cho doanh nghiệp.
office-welcomecenter_mittelhessen = Nơi tiếp nhận ở Wetzlar cho lao động có tay nghề và doanh nghiệp ở Mittelhessen.
office-migra = Tư vấn về công nhận và bồi dưỡng ở Rostock, huyện Rostock và Vorpommern-Rügen.
office-genres = Tư vấn về công nhận ở Neubrandenburg và Greifswald: cho Mecklenburgische Seenplatte và Vorpommern-Greifswald. Bạn hãy hỏi trước xem dịch vụ còn không.
office-iq_mv = Các mạng lưới IQ RINIA và KIM ở Mecklenburg-Vorpommern: tư vấn và khóa thích ứng, cũng cho doanh nghiệp.
office-vsp = Tư vấn về công nhận và bồi dưỡng ở Schwerin và phía tây của bang. Bạn hãy hỏi trước xem dịch vụ còn không.
