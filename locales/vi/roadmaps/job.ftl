### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Tìm việc ở Đức
plan-job_danger = Dấu hiệu cảnh báo: bây giờ nên làm gì
plan-job_unclear = Làm rõ lời mời
plan-job_good = Trước khi ký: kiểm tra những điều này

## Looking for work

plan-job_route = Trước hết biết visa cần gì
    .what = Với đa số con đường, cần lời mời làm việc trước rồi mới đến visa. Để tìm việc tại Đức có Thẻ Cơ hội (Chancenkarte). Ai có hộ chiếu EU thì được sang không cần visa. Với visa du lịch không được làm việc.
plan-job_permit_first = Kiểm tra giấy phép cư trú có cho làm việc không
    .what = Ai không có hộ chiếu EU thì xem giấy phép cư trú hoặc tờ phụ lục (Zusatzblatt): Ở đó ghi được làm việc gì. Đừng bắt đầu trước khi rõ điều này.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
plan-job_qualification = Sớm cho kiểm tra bằng cấp
    .what = Trong nghề được bảo vệ, ví dụ điều dưỡng, chỉ được làm khi có giấy phép. Với nghề khác, giấy chứng minh thường cần cho visa. Nhiều nhà tuyển dụng hỏi điều này đầu tiên. Trong menu có mục riêng cho việc đó.
plan-job_application = Sơ yếu lý lịch và hồ sơ bằng tiếng Đức
    .what = Sơ yếu lý lịch ngắn: việc mới nhất ghi trước, nêu rõ nhiệm vụ trong nghề, ghi trình độ tiếng Đức (ví dụ B1). Kèm thư xin việc ngắn cho đúng vị trí này. Không cần ảnh. Không bao giờ ghi điều không đúng.
    .papers = Sơ yếu lý lịch, thư xin việc, bản sao bằng cấp và giấy nhận xét công việc, nếu được thì có bản dịch
    .cost = miễn phí nếu bạn tự viết; nơi tư vấn giúp miễn phí
plan-job_where = Tìm trên các trang chính thức
    .what = “Make it in Germany” là cổng của chính phủ Đức, có việc cho người ở nước ngoài. Trang tìm việc của Cơ quan Lao động Liên bang cũng miễn phí. Bộ phận giới thiệu việc từ nước ngoài gọi là ZAV. Hãy nộp hồ sơ trực tiếp cho công ty.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), qua đường dây nóng { FACT("hotline_phone") }
    .cost = miễn phí
plan-job_where_here = Tìm trên các trang chính thức và tại chỗ
    .what = Trang tìm việc của Cơ quan Lao động Liên bang miễn phí, và Sở Lao động nơi ở có tư vấn. Hãy hỏi cả ở hội đoàn, người quen và trực tiếp các công ty.
    .office = Sở Lao động (Agentur für Arbeit) nơi ở
    .cost = miễn phí
plan-job_language = Tiếng Đức cho công việc
    .what = Trong nhiều nghề, tiếng Đức quyết định, cả khi luật không đòi. Chứng chỉ làm hồ sơ mạnh hơn. Ở Đức còn có khóa tiếng Đức trong nghề (Berufssprachkurs).
    .office = ví dụ Viện Goethe; ở Đức hãy hỏi Sở Lao động (Agentur für Arbeit)
plan-job_check = Kiểm tra mọi lời mời trước khi nhận
    .what = Lời mời thật ghi công ty, địa chỉ, nhiệm vụ, lương và số giờ. Lương ít nhất { FACT("min_wage") } lương gộp (brutto) một giờ, nhiều nghề cao hơn. Ở đây trong chat bạn có thể kiểm tra lời mời bằng vài câu hỏi.

## Danger signs

plan-job_halt = Bây giờ không trả tiền và không ký
    .what = Hãy nói rằng bạn cần thời gian. Ai thúc ép (“chỉ hôm nay”) là muốn điều khác chứ không phải việc tốt. Đừng đưa hộ chiếu, giấy tờ gốc và thông tin ngân hàng.
    .cost = nhà tuyển dụng không lấy tiền cho một công việc
plan-job_paid = Nếu đã bị đòi tiền hoặc đã trả
    .what = Người môi giới tư nhân được lấy của người tìm việc nhiều nhất { FACT("agent_fee_cap") }, với hợp đồng bằng văn bản và chỉ khi nhờ họ mà có hợp đồng lao động. Thu trước là vô hiệu, và với chỗ học nghề họ không được lấy gì. Đã trả rồi? Nhiều người cũng bị như vậy. Đừng trả thêm để “lấy lại” tiền.
    .papers = Biên lai, giấy chuyển khoản, tin nhắn
plan-job_passport = Giữ hoặc lấy lại hộ chiếu
    .what = Không ai được giữ hộ chiếu. Nếu đã bị lấy, cảnh sát, lãnh sự quán nước mình hoặc nơi tư vấn sẽ giúp. Hãy hỏi nơi tư vấn trước, nếu đến cảnh sát hoặc lãnh sự quán có thể nguy hiểm.
plan-job_evidence = Giữ bằng chứng
    .what = Giữ tin nhắn, số điện thoại, tin đăng và hợp đồng, tốt nhất là ảnh chụp màn hình ở nơi an toàn. Đừng xóa gì trước khi được tư vấn. Đừng cãi nhau và đừng đe dọa.
plan-job_faire_integration = Nhờ kiểm tra lời mời miễn phí
    .what = Faire Integration tư vấn về hợp đồng lao động, lương và môi giới, bằng nhiều thứ tiếng, cả cho người ở nước ngoài. Mỗi bang có một nơi.
    .office = Faire Integration
    .papers = Lời mời hoặc hợp đồng, tin nhắn
    .cost = miễn phí
plan-job_police = Báo lừa đảo
    .what = Ai đòi hoặc bán tiền, hộ chiếu, chứng chỉ hay lịch hẹn đại sứ quán thì có thể phạm tội. Ở Đức, cảnh sát nhận đơn tố cáo. Ở nước ngoài, cảnh sát nước đó giúp; bạn có thể báo cho đại sứ quán Đức về các lời mời visa giả.
    .office = Cảnh sát; khẩn cấp ở Đức { FACT("emergency_police") }
plan-job_official = Tìm tiếp bằng cách an toàn
    .what = Tìm việc trên “Make it in Germany” và ở Cơ quan Lao động Liên bang không mất tiền. Câu hỏi về visa và việc làm thì đường dây nóng trả lời.
    .office = Đường dây nóng { FACT("hotline_phone") }
    .cost = miễn phí

## Open questions

plan-job_wait = Khoan xin nghỉ, khoan đi, khoan trả tiền
    .what = Hỏi trước rồi mới nhận lời. Hãy hỏi bằng văn bản, ví dụ qua email. Như vậy câu trả lời sau này là bằng chứng.
plan-job_agent = Hỏi: Ai nhận tiền, và để làm gì?
    .what = An toàn nhất là: không bao giờ trả tiền cho một công việc. Người môi giới tư nhân được lấy nhiều nhất { FACT("agent_fee_cap") }, với hợp đồng bằng văn bản và chỉ sau khi có hợp đồng lao động. Trước hợp đồng, họ phải cho biết bằng văn bản, bằng ngôn ngữ người đó hiểu: nhà tuyển dụng, nơi làm, lương, số giờ, nghỉ phép. Với chỗ học nghề thì mọi khoản tiền đều bị cấm.
plan-job_passport_own = Hỏi: Hộ chiếu có ở lại với tôi không?
    .what = Bản sao cho nhà tuyển dụng là bình thường. Bản gốc chỉ nộp ở cơ quan nhà nước, không bao giờ nộp cho nhà tuyển dụng hoặc môi giới.
plan-job_find_employer = Tự tìm nhà tuyển dụng
    .what = Tìm tên công ty, đường và thành phố trên mạng. Công ty Đức có mục Impressum: Ở đó có địa chỉ và điện thoại. Hãy gọi số đó, không phải số trong tin nhắn, và hỏi về vị trí này. Sổ đăng ký thương mại (Handelsregister) xem được miễn phí. Nếu không tìm thấy gì, đó là dấu hiệu cảnh báo.
    .cost = miễn phí
plan-job_ask_contract = Hỏi: Bao giờ có hợp đồng?
    .what = Hãy xin hợp đồng trước khi đi hoặc xin nghỉ việc cũ. Với visa thì dù sao cũng cần lời mời cụ thể. Nhà tuyển dụng phải đưa các điều kiện quan trọng nhất bằng văn bản, email có thể là đủ.
    .papers = Hợp đồng lao động hoặc lời mời có tính ràng buộc
plan-job_ask_pay = Hỏi: lương, số giờ, nghỉ phép
    .what = Hãy hỏi: Lương gộp (brutto) bao nhiêu? Bao nhiêu giờ một tuần? Bao nhiêu ngày phép? Phòng ở giá bao nhiêu, và có bắt buộc lấy không? Lương ít nhất { FACT("min_wage") } lương gộp một giờ và không được kém hơn người bản địa làm cùng công việc.
plan-job_compare_pay = Tính lương một giờ
    .what = Lương tháng nhân mười hai, chia cho năm mươi hai, chia cho số giờ mỗi tuần. Kết quả phải ít nhất { FACT("min_wage") } lương gộp (brutto). Nhiều nghề có mức thỏa ước (Tarif) cao hơn: Hãy hỏi.
plan-job_check_again = Sau đó kiểm tra lại ở đây
    .what = Khi đã có câu trả lời, hãy làm lại các câu hỏi. Nếu nhà tuyển dụng không trả lời hoặc thúc ép, tốt hơn là từ chối.

## Good so far

plan-job_read = Đọc hết hợp đồng
    .what = Trong đó có ghi nhiệm vụ, nơi làm, ngày bắt đầu, lương, số giờ, nghỉ phép, thử việc và thôi việc không? Chỉ ký những gì bạn hiểu, và nhờ dịch những chỗ khó. Chú ý các khoản phạt khi nghỉ việc và tiền sau này phải trả lại: hãy đi tư vấn trước.
    .papers = Hợp đồng bằng ngôn ngữ mình hiểu
plan-job_fits = Kiểm tra: Công việc có hợp với giấy phép cư trú không?
    .what = Công việc thường phải cần tay nghề. Trong nghề được bảo vệ phải có trước giấy phép hành nghề hoặc lời hứa cấp. Với Thẻ Xanh, lương năm ít nhất { FACT("blue_card_salary_general") } lương gộp, trong nghề thiếu người thì ít hơn. Cơ quan Lao động Liên bang thường kiểm tra lương và số giờ có đúng không.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi làm việc hoặc đại sứ quán Đức
plan-job_visa = Có lời mời: xin visa
    .what = Thường cần hợp đồng, giấy chứng minh về bằng cấp và một tờ khai do nhà tuyển dụng điền (“Erklärung zum Beschäftigungsverhältnis”). Với thủ tục nhanh (§ 81a), nhà tuyển dụng có thể tiết kiệm thời gian. Chỉ đặt lịch hẹn ở đại sứ quán, không bao giờ mua. Có hộ chiếu EU thì không cần visa.
    .office = Đại sứ quán hoặc lãnh sự quán Đức, thường qua Cổng lãnh sự (Auslandsportal) trên mạng
    .cost = Visa { FACT("visa_fee") }, thủ tục nhanh { FACT("fast_track_fee") } (nhà tuyển dụng trả)
    .time = rất khác nhau tùy nước
plan-job_copies = Sao chép giấy tờ và giữ hộ chiếu
    .what = Hãy sao hợp đồng, tin nhắn và các lời hứa, và để một bản ở gia đình. Hộ chiếu không bao giờ đưa cho nhà tuyển dụng.
plan-job_quit = Chỉ xin nghỉ việc cũ khi đã có visa
    .what = Hợp đồng chưa phải là visa, và không ai bảo đảm được visa. Chỉ xin nghỉ việc và trả nhà khi đã có giấy phép cư trú và ngày đi đã chắc.
