answer-visa_appointment =
    Lịch hẹn chỉ có ở đại sứ quán hoặc lãnh sự quán Đức phụ trách nơi bạn ở: trên trang mạng của họ hoặc qua cổng Auslandsportal. Bản thân lịch hẹn không mất tiền, chỉ visa có lệ phí.
    Không còn lịch trống? Thường có danh sách chờ hoặc nộp đơn trên mạng. Nhà tuyển dụng có thể bắt đầu thủ tục nhanh (beschleunigtes Verfahren, § 81a).
    Đừng bao giờ mua lịch hẹn. Danh sách các đại sứ quán có ở phần nguồn.
    .title = Lịch hẹn ở đại sứ quán
    .detail =
        Hãy chọn đúng loại: visa quốc gia (nationales Visum), ví dụ “Fachkraft”, “Blaue Karte EU”, “Chancenkarte” hoặc “Ausbildung”. Sai loại thì thường phải chờ lại từ đầu.
        Ở một số nước, một trung tâm visa được ủy quyền nhận đơn và thu phí riêng. Trung tâm nào thì chỉ trang của đại sứ quán mới ghi.
        Trong thủ tục nhanh, mục tiêu cho lịch hẹn là: { FACT("fast_track_appointment_time") }. Đó không phải bảo đảm.
        Mỗi người cần một đơn riêng, cả trẻ em. Hãy ghi tên tất cả.
        Đến ngày hẹn, giấy tờ phải đủ. Ai không đến được thì hủy và đặt lại.
        Nếu có người bán lịch hẹn thì thường là lừa đảo: Những lịch đó có thể bị hủy, và tiền thì mất.

answer-visa_time =
    Không có con số chắc chắn: Mỗi đại sứ quán cần thời gian khác nhau. Họ ghi thời gian chờ trên trang mạng của mình. Mất thời gian chủ yếu là
    • chờ lịch hẹn,
    • thiếu giấy tờ,
    • hỏi các cơ quan khác ở Đức.
    Nhanh hơn là thủ tục nhanh (beschleunigtes Verfahren, § 81a), do nhà tuyển dụng bắt đầu. Khi đó mục tiêu là: lịch hẹn { FACT("fast_track_appointment_time") }, quyết định { FACT("fast_track_visa_time") }.
    .title = Visa mất bao lâu?
    .detail =
        Những điều có ích: nộp đủ giấy tờ một lần, trả lời ngay câu hỏi của đại sứ quán, đọc e-mail mỗi ngày, cả thư rác (spam).
        Nhà tuyển dụng có thể xin trước sự đồng ý của Cơ quan Lao động Liên bang (BA). Nếu đại sứ quán phải hỏi: Khi BA không hỏi lại gì thì coi như đã đồng ý. Thời hạn: { FACT("ba_deemed_approval") }.
        Chỉ nghỉ việc, trả nhà và đặt vé máy bay khi visa đã có trong hộ chiếu.
        Nếu đã quá thời gian thông thường, hãy hỏi lịch sự một lần, ghi số hồ sơ. Hỏi nhiều lần không làm nhanh hơn.
        Không ai có thể làm visa nhanh hơn nhờ tiền.

answer-visa_fee =
    Visa để đi làm, tìm việc hoặc học (visa quốc gia) tốn { FACT("visa_fee") }, cho trẻ em { FACT("visa_fee_minor") }. Trả ở đại sứ quán, thường vào ngày hẹn.
    Sau đó ở Đức còn có giấy phép cư trú (Aufenthaltserlaubnis): { FACT("residence_permit_fee") }.
    Bản thân lịch hẹn miễn phí. Nếu visa bị từ chối, thường không được trả lại lệ phí.
    .title = Visa tốn bao nhiêu tiền?
    .detail =
        Trả bằng tiền nào, bằng thẻ hay tiền mặt thì trang của đại sứ quán có ghi.
        Ở một số nước, trung tâm visa được ủy quyền thu thêm phí. Điều đó cũng có trên trang của đại sứ quán. Các khoản khác cho visa là không cần thiết.
        Thủ tục nhanh (§ 81a) tốn { FACT("fast_track_fee") } và do nhà tuyển dụng trả. Lệ phí visa tính thêm.
        Nhà tuyển dụng được phép trả lệ phí visa cho bạn, nhưng không bắt buộc. Hãy hỏi họ.
        Với công dân Thổ Nhĩ Kỳ, giấy phép cư trú có thể rẻ hơn (§ 52a AufenthV).
        Công nhận, dịch thuật và bảo hiểm là các chi phí riêng.

answer-visa_documents =
    Mỗi đại sứ quán có danh sách riêng. Danh sách đó ở trên trang mạng của họ và là bản có giá trị. Thường gồm:
    • hộ chiếu còn hạn, ảnh, đơn,
    • hợp đồng lao động hoặc lời mời chắc chắn,
    • “Erklärung zum Beschäftigungsverhältnis” (bản khai về việc làm) của nhà tuyển dụng,
    • bằng cấp và giấy chứng minh được công nhận hoặc tương đương,
    • lý lịch, giấy tờ về kinh nghiệm và tiếng Đức,
    • bảo hiểm y tế.
    Với Thẻ Cơ hội và tìm việc còn cần: tiền sinh sống.
    .title = Giấy tờ xin visa
    .detail =
        Chứng minh bằng cấp: với bằng nghề là quyết định công nhận (Bescheid), với bằng đại học là bản in từ anabin hoặc giấy đánh giá bằng của ZAB (Zeugnisbewertung). Trong nghề được bảo vệ thêm giấy phép hành nghề hoặc lời hứa cấp.
        “Erklärung zum Beschäftigungsverhältnis” là mẫu của Cơ quan Lao động Liên bang. Lương và số giờ trong đó phải giống trong hợp đồng.
        Ngôn ngữ: chỉ chứng chỉ của các kỳ thi mà đại sứ quán nêu.
        Hộ chiếu nên còn hạn lâu. Nếu sắp hết hạn, hãy làm hộ chiếu mới trước.
        Dịch thuật và chứng thực chỉ làm đúng như danh sách yêu cầu. Mang bản gốc đến buổi hẹn, nộp bản sao.
        Đừng bao giờ nộp giấy tờ sai hoặc giấu điều gì, dù môi giới khuyên vậy. Giấy tờ giả dẫn đến từ chối và gây hại cả cho các đơn sau này.
        Xin đừng gửi giấy tờ cho mình ở đây.

answer-visa_online =
    Có: Visa cho lao động có tay nghề, học nghề, học đại học và gia đình về nguyên tắc xin được trên toàn thế giới qua cổng Auslandsportal:
    { FACT("consular_portal") }
    Ở đó bạn trả lời câu hỏi, tải giấy tờ lên và được báo còn thiếu gì. Cuối cùng vẫn phải đến một lần, với hộ chiếu và bản gốc.
    Đại sứ quán của bạn đã tham gia chưa và cho visa nào thì có ghi trên trang mạng của họ.
    .title = Xin visa trên mạng
    .detail =
        Bản thân cổng này không mất tiền, chỉ visa có lệ phí.
        Hãy tự tạo tài khoản, với e-mail và mật khẩu của mình. Ai để môi giới làm thì dễ mất quyền kiểm soát đơn của mình.
        Chụp hoặc quét rõ nét, từng trang, không bị cắt mép. Dùng điện thoại cũng được, với ánh sáng từ phía trước.
        Các trang khác có tên giống vậy không phải của cơ quan nhà nước. “Work-and-Stay-Agentur” đang được dự kiến chưa phải là cơ quan nhận đơn.
        Nếu không làm được: Hãy hỏi đại sứ quán về đơn giấy.

answer-visa_rejected =
    Trước tiên hãy đọc lý do ghi trong quyết định. Việc khiếu nại ở đại sứ quán (Remonstration) đã bỏ từ ngày { FACT("remonstration_abolished_on") }. Còn lại hai cách:
    • nộp đơn mới với những gì còn thiếu,
    • kiện ở Tòa án Hành chính Berlin (Verwaltungsgericht Berlin). Thời hạn cho việc này ngắn.
    Nếu chỉ thiếu giấy tờ thì đơn mới thường nhanh hơn. Nếu quyết định sai, hãy hỏi luật sư ngay.
    .title = Visa bị từ chối: làm gì?
    .detail =
        Nhiều trang trên mạng vẫn khuyên làm Remonstration. Thông tin đó đã cũ.
        Thời hạn kiện ghi trong quyết định. Thường là: { FACT("visa_court_time") }. Hãy tính từ ngày bạn nhận quyết định, và đừng chờ.
        Lý do hay gặp: Bằng cấp chưa được công nhận hoặc không tương đương, lương quá thấp, Cơ quan Lao động Liên bang không đồng ý, thiếu tiền hoặc giấy tờ, thông tin không khớp nhau.
        Đơn mới lại mất lệ phí. Chỉ nộp khi lý do đã được khắc phục, và đừng giấu lần bị từ chối.
        Nếu do hợp đồng, nhà tuyển dụng có thể sửa và hỏi lại Cơ quan Lao động Liên bang.
        Đường dây nóng “Arbeiten und Leben in Deutschland” giúp bạn hiểu quyết định:
        { FACT("hotline_phone") }

answer-fast_track =
    Thủ tục nhanh (beschleunigtes Verfahren, § 81a AufenthG) do nhà tuyển dụng bắt đầu ở Sở Ngoại kiều (Ausländerbehörde), với giấy ủy quyền của người lao động. Họ trả { FACT("fast_track_fee") } cho việc này. Mục tiêu là:
    • Công nhận: { FACT("fast_track_recognition_time") }
    • Cơ quan Lao động Liên bang: { FACT("fast_track_ba_time") }
    • Lịch hẹn ở đại sứ quán: { FACT("fast_track_appointment_time") }
    • Quyết định về visa: { FACT("fast_track_visa_time") }
    Đó là mục tiêu, không phải bảo đảm. Mỗi thời hạn chỉ bắt đầu khi giấy tờ đã đủ.
    .title = Thủ tục nhanh (§ 81a)
    .detail =
        Thủ tục này dành cho lao động có tay nghề, Thẻ Xanh EU, học nghề, khóa học để được công nhận và người làm công việc có tay nghề khác. Không dành cho việc không cần tay nghề.
        Chồng, vợ và con chưa thành niên có thể làm cùng, nếu xin visa cùng lúc.
        Lệ phí visa và công nhận tính thêm.
        Nơi giải quyết là Sở Ngoại kiều ở nơi làm việc, nhiều bang có một cơ quan trung tâm. Nhà tuyển dụng hỏi ở đó trước về lịch tư vấn.
        Điều kiện vẫn như cũ: Ai không đủ thì cách này cũng không có visa.
        Chỉ nhà tuyển dụng mới bắt đầu được. Nếu có người bán cho bạn “thủ tục nhanh” thì phải cẩn thận.

answer-ba_approval =
    Với đa số giấy phép đi làm, Cơ quan Lao động Liên bang (Bundesagentur für Arbeit, BA) phải đồng ý. Bạn **không** tự xin: Đại sứ quán hoặc Sở Ngoại kiều hỏi BA. Nhà tuyển dụng điền “Erklärung zum Beschäftigungsverhältnis” (bản khai về việc làm) cho việc này.
    BA chủ yếu kiểm tra xem lương và điều kiện có không kém hơn người làm tương tự ở Đức hay không.
    Không cần đồng ý: Thẻ Xanh EU từ { FACT("blue_card_salary_general") } gộp một năm.
    .title = Sự đồng ý của BA
    .detail =
        Có ai ở Đức hoặc EU được ưu tiên không thì không kiểm tra với lao động đã được công nhận và Thẻ Xanh EU. Có kiểm tra với quy định riêng cho một số nước, ví dụ quy định Tây Balkan.
        Nếu BA không hỏi lại gì thì sau một thời gian cố định coi như đã đồng ý: { FACT("ba_deemed_approval") }, trong thủ tục nhanh { FACT("ba_deemed_approval_fast_track") }.
        Nhà tuyển dụng có thể xin sự đồng ý trước khi xin visa (Vorabzustimmung). Nó có hiệu lực { FACT("ba_pre_approval_validity") }.
        Lý do hay bị từ chối: lương quá ít, công việc không cần tay nghề, hoặc mẫu khai còn thiếu. Nhà tuyển dụng có thể sửa và hỏi lại.
        Doanh nghiệp nhiều lần đối xử kém với người lao động nước ngoài có thể bị BA loại, nhiều nhất { FACT("employer_ban") }.

answer-blocked_account =
    Chỉ cần tài khoản phong tỏa (Sperrkonto) khi chưa có lương để sống. Ai sang với hợp đồng lao động thì thường không cần. Hiện nay:
    • Thẻ Cơ hội, cho một năm: { FACT("blocked_account_oc") }
    • Học đại học, cho một năm: { FACT("blocked_account_student") }
    • Tìm chỗ học nghề, khóa tiếng Đức hoặc khóa học để được công nhận: { FACT("s16d_livelihood") } một tháng
    Tiền vẫn là của bạn. Trước khi chuyển, hãy hỏi đại sứ quán xem số tiền còn đúng không.
    .title = Tài khoản phong tỏa, tiền sống
    .detail =
        Cách làm: Mở tài khoản ở một nơi mà đại sứ quán nêu, nộp tiền vào và kèm giấy xác nhận vào đơn. Ở Đức, mỗi tháng một phần được mở ra.
        Thường cũng có cách khác: giấy cam kết bảo lãnh (Verpflichtungserklärung) của một người ở Đức (lệ phí { FACT("declaration_of_commitment") }), hoặc với Thẻ Cơ hội là hợp đồng làm thêm, được tính vào số tiền. Với học nghề, lương được tính.
        Ai ký giấy bảo lãnh thì chịu trách nhiệm bằng tiền của mình. Nên nghĩ kỹ.
        Các số tiền thay đổi theo từng năm.
        Đừng vay tiền của môi giới, và đừng bao giờ chuyển vào tài khoản của một cá nhân. Nếu visa bị từ chối, thường được trả lại tiền, có nơi giữ lại phí.

answer-age_45 =
    Không có giới hạn tuổi cố định. Nhưng từ { FACT("age45_age") }, với giấy phép đầu tiên có thêm một quy định. Cần
    • lương ít nhất { FACT("age45_min_salary") } gộp một năm
    • **hoặc** khoản bảo đảm tuổi già đầy đủ.
    Quy định này dành cho lao động có tay nghề (§§ 18a, 18b), người có kinh nghiệm, phụ điều dưỡng, lái xe chuyên nghiệp và quy định Tây Balkan.
    Quy định này **không** dành cho Thẻ Xanh EU và quy định riêng cho các nước như Mỹ và Nhật.
    .title = Quy định từ 45 tuổi
    .detail =
        Tính theo ngày sinh nhật: Ai chưa đến ngày đó khi giấy phép được cấp thì không cần. Khi gia hạn không hỏi lại nữa, quy định này cho giấy phép đầu tiên.
        Ai sang bằng Thẻ Cơ hội hoặc để được công nhận thì gặp quy định này sau: khi đổi sang giấy phép lao động có tay nghề. Hãy tính trước.
        Thế nào là bảo đảm tuổi già đầy đủ thì cơ quan quyết định: ví dụ quyền hưu trí, cả ở nước mình, bảo hiểm hoặc tài sản. Hãy hỏi đại sứ quán cần giấy tờ nào.
        Có thể có ngoại lệ khi có lợi ích công, nhất là khi lương hoặc tuổi chỉ chênh một ít. Với quy định Tây Balkan chỉ có trong từng trường hợp có lý do.
        Số tiền thay đổi mỗi năm. Hãy tính theo số tiền của năm mà giấy phép được cấp.
        Các quy định tuổi khác: Visa tìm chỗ học nghề chỉ dành cho người dưới { FACT("training_search_age") }. Với Thẻ Cơ hội, tuổi trẻ hơn được điểm.

answer-health_insurance_visa =
    Ở Đức mọi người phải có bảo hiểm y tế, từ ngày đầu tiên.
    • Ai làm thuê ở đây thì thường có bảo hiểm công. Nó bắt đầu cùng với công việc, doanh nghiệp đăng ký cho bạn.
    • Cho những ngày trước đó cần một bảo hiểm riêng. Đại sứ quán thường muốn xem giấy chứng nhận cùng với đơn.
    • Với Thẻ Cơ hội và tìm việc, bảo hiểm phải có hiệu lực suốt thời gian.
    Loại nào đủ thì có trong danh sách của đại sứ quán.
    .title = Bảo hiểm y tế cho visa
    .detail =
        Cho những ngày đến khi bắt đầu làm, thường bảo hiểm du lịch hoặc bảo hiểm Incoming là đủ. Chú ý ngày tháng: từ ngày nhập cảnh, không để trống ngày nào. Với Thẻ Cơ hội, các bảo hiểm đó đôi khi không đủ, hãy hỏi trước.
        Bảo hiểm công tốn { FACT("health_insurance_rate") } lương và phần đóng thêm, trung bình { FACT("health_insurance_additional_rate") }. Một nửa do nhà tuyển dụng trả, nửa kia trừ vào lương.
        Người làm thuê chỉ mua được bảo hiểm tư khi lương trên { FACT("private_health_limit") } một năm. Sau này thường khó quay lại bảo hiểm công. Hãy đi tư vấn trước.
        Sau khi nhập cảnh: chọn quỹ bảo hiểm y tế (Krankenkasse), báo cho doanh nghiệp, thẻ đến qua bưu điện.
        Chồng, vợ và con cũng cần bảo hiểm từ ngày nhập cảnh.
