### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Những tuần đầu ở Đức
plan-arrival_longer = Ở lại Đức

## First weeks

plan-arrive_before = Trước khi đi: xếp giấy tờ
    .what = Bản gốc để trong hành lý xách tay, bản sao để riêng, tốt nhất có cả ảnh trên điện thoại của mình. Làm rõ thời gian đầu ở đâu và có đăng ký chỗ ở tại đó được không. Những ngày đầu cần có bảo hiểm y tế cho đến khi bảo hiểm Đức bắt đầu. Không bao giờ rời tay hộ chiếu.
    .papers = Hộ chiếu có visa, hợp đồng lao động, giấy khai sinh và giấy kết hôn, bằng cấp, bản dịch, bằng lái xe, sổ tiêm chủng, thuốc kèm đơn
plan-arrive_register = Đăng ký chỗ ở (Anmeldung)
    .what = Ai vào nhà mới thì đăng ký địa chỉ. Không đăng ký thì hầu như không làm tiếp được gì: ngân hàng, mã số thuế, giấy phép cư trú. Đặt lịch hẹn sớm trên mạng, lịch hẹn miễn phí. Đừng trả tiền cho ai để có lịch hẹn.
    .office = Văn phòng công dân (Bürgeramt) hoặc cơ quan hộ khẩu (Einwohnermeldeamt) của thành phố
    .papers = Hộ chiếu, giấy xác nhận của chủ nhà (Wohnungsgeberbestätigung), nếu có gia đình thì cả giấy khai sinh và giấy kết hôn
    .time = nhiều nhất { FACT("registration_deadline") } sau khi vào nhà
plan-arrive_permit = Xin giấy phép cư trú
    .what = Visa chỉ có giá trị một thời gian. Xin giấy phép cư trú (Aufenthaltstitel) trước khi visa hết hạn, tốt nhất là ngay: Lịch hẹn phải chờ lâu. Ai có hộ chiếu EU thì không cần.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .papers = Hộ chiếu, ảnh, hợp đồng lao động, giấy đăng ký chỗ ở, giấy chứng minh bảo hiểm y tế
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Chọn quỹ bảo hiểm y tế
    .what = Bảo hiểm y tế là bắt buộc từ ngày đầu tiên. Ai làm thuê thì chọn một quỹ bảo hiểm (Krankenkasse) và nói cho nhà tuyển dụng biết. Quỹ gửi thẻ để đi khám bệnh. Đăng ký luôn cho con và vợ hoặc chồng, và hỏi mất bao nhiêu tiền.
    .office = một quỹ bảo hiểm y tế công
    .papers = Hộ chiếu, địa chỉ, hợp đồng lao động
    .cost = nhà tuyển dụng trả khoảng một nửa, phần còn lại trừ vào lương
plan-arrive_bank = Mở tài khoản ngân hàng
    .what = Lương trả vào tài khoản. Hãy so sánh giá: Nhiều tài khoản mất phí hằng tháng. Nếu ngân hàng từ chối, hãy hỏi “Basiskonto” (tài khoản cơ bản). Không bao giờ đưa mã PIN và thẻ cho ai, và không bao giờ cho mượn tài khoản.
    .papers = Hộ chiếu, giấy đăng ký chỗ ở
plan-arrive_tax = Giữ mã số thuế (Steuer-ID)
    .what = Sau khi đăng ký chỗ ở sẽ có thư với mã số thuế, một số dùng suốt đời. Nhà tuyển dụng cần số này, nếu không sẽ trừ thuế quá nhiều. Nếu không có thư, hãy hỏi sở thuế (Finanzamt). Đã kết hôn? Hãy khai bậc thuế (Steuerklasse) ở đó.
    .office = Sở thuế (Finanzamt) nơi ở
    .cost = miễn phí
plan-arrive_children = Con: trường học, nhà trẻ, Kindergeld
    .what = Trẻ ở tuổi đi học phải đến trường. Thành phố hoặc trường cho biết cách đăng ký. Với nhà trẻ (Kita) hãy tìm chỗ ngay, có danh sách chờ. Hỏi Familienkasse về tiền trẻ em (Kindergeld): Có được nhận hay không còn tùy vào giấy phép cư trú.
    .office = Trường hoặc phòng giáo dục (Schulamt), sở thanh thiếu niên (Jugendamt), Familienkasse
    .papers = Giấy khai sinh, sổ tiêm chủng, học bạ cũ
    .cost = trường công miễn phí, nhà trẻ tùy nơi
plan-arrive_course = Học tiếng Đức
    .what = Ai lần đầu có giấy phép để làm việc hoặc theo gia đình thì thường có quyền học khóa hội nhập (Integrationskurs), nếu tiếng Đức còn dưới B1. Quyền này hết sau { FACT("integration_course_use_within") }. Cho công việc có khóa tiếng nghề (Berufssprachkurs), học được cả khi đang đi làm.
    .office = Sở Ngoại kiều (giấy cho phép học), trường ngoại ngữ, Sở Lao động (Agentur für Arbeit)
plan-arrive_letters = Mở thư, cả những thư khó chịu
    .what = Ở Đức, việc quan trọng gửi qua bưu điện, thường có thời hạn. Dán tên lên hòm thư. Thư về phí phát thanh (Rundfunkbeitrag) là thật: { FACT("broadcasting_fee") } một tháng, mỗi nhà một lần. Với mọi thư đòi tiền khác: hỏi trước rồi mới trả.
    .office = khi có câu hỏi: tư vấn di trú (Migrationsberatung)
plan-arrive_driving = Kiểm tra bằng lái xe
    .what = Bằng lái của EU vẫn có giá trị. Bằng khác chỉ có giá trị ở Đức một thời gian, sau đó phải đổi, đôi khi phải thi. Hãy hỏi sớm, vì sau đó lái xe là phạm tội.
    .office = Cơ quan cấp bằng lái (Führerscheinstelle) của thành phố hoặc huyện
    .papers = Bằng lái, thường kèm bản dịch
plan-arrive_work = Đi làm: kiểm tra giấy tờ
    .what = Giữ hợp đồng và mọi phiếu lương, tự ghi lại số giờ. Lương ít nhất { FACT("min_wage") } lương gộp (brutto) một giờ. Nếu có gì không đúng, Faire Integration giúp miễn phí và bằng nhiều thứ tiếng. Trong menu có mục riêng cho việc đó.
    .office = Faire Integration
    .cost = miễn phí
plan-arrive_people = Làm quen và tìm lời khuyên
    .what = Hội đoàn, thể thao, hàng xóm và tổ chức người nhập cư giúp bạn những bước đầu. Tư vấn di trú (Migrationsberatung, MBE) cho lời khuyên miễn phí về cư trú, việc làm, gia đình và khóa tiếng Đức, với người trẻ là Jugendmigrationsdienst (JMD). Với ứng dụng mbeon có thể chat với tư vấn viên.
    .office = Tư vấn di trú gần nhà
    .cost = miễn phí

## Staying

plan-stay_extend = Gia hạn cư trú đúng hạn
    .what = Xem giấy phép cư trú hết hạn khi nào, và xin gia hạn trước đó. Nếu cơ quan chậm: nộp đơn có bằng chứng (giữ giấy xác nhận) và hỏi xin giấy chứng nhận vẫn được làm việc. Giấy phép để làm việc thường có giá trị nhiều nhất { FACT("work_title_duration_max") }.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .papers = Hộ chiếu, hợp đồng lao động, phiếu lương, hợp đồng thuê nhà, bảo hiểm y tế
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Đổi nhà tuyển dụng
    .what = Hỏi trước rồi mới ký: Một số giấy phép gắn với một chỗ làm. Với Thẻ Xanh thì không cần xin phép. Nhưng trong { FACT("blue_card_job_change_months") } đầu, cơ quan có thể tạm dừng việc đổi trong { FACT("blue_card_job_change_suspension") } và từ chối. Đừng xin nghỉ trước khi hợp đồng mới chắc chắn.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
plan-stay_lost = Khi công việc kết thúc
    .what = Giấy phép cư trú không hết ngay trong ngày. Phải báo cho Sở Ngoại kiều. Nếu sở rút ngắn giấy phép làm việc thì phải còn lại ít nhất { FACT("job_loss_months") }, nhưng không lâu hơn thời hạn vốn có. Hãy báo ngay với Sở Lao động (Agentur für Arbeit), cả vì trợ cấp thất nghiệp.
    .office = Sở Ngoại kiều (Ausländerbehörde), Sở Lao động
    .time = Báo nhiều nhất { FACT("duty_notify_job_end_worker") } sau khi kết thúc
plan-stay_permanent = Ở lại lâu dài: Niederlassungserlaubnis
    .what =
        Lao động có tay nghề: ít nhất { FACT("settlement_skilled_years") } với giấy phép đó, { FACT("settlement_skilled_contributions") } đóng bảo hiểm hưu trí và tiếng Đức { FACT("lang_settlement_skilled") }. Nếu có bằng của Đức thì chỉ cần { FACT("settlement_skilled_german_years") }.
        Thẻ Xanh: ít nhất { FACT("settlement_blue_card_months") } với tiếng Đức { FACT("lang_settlement_blue_card") } hoặc { FACT("settlement_blue_card_months_b1") } với tiếng Đức { FACT("lang_settlement_blue_card_early") }.
        Còn có điều kiện khác, ví dụ đủ tiền sinh sống.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Nhập quốc tịch
    .what = Thường cần ít nhất { FACT("citizenship_years") } cư trú hợp pháp, tiếng Đức { FACT("lang_citizenship") } và thu nhập riêng. Theo phía Đức thì được giữ hộ chiếu cũ. Một số giấy phép không đủ, ví dụ giấy phép học nghề hoặc Thẻ Cơ hội.
    .office = Cơ quan nhập tịch (Einbürgerungsbehörde) của thành phố hoặc huyện
plan-stay_absence = Ra nước ngoài lâu: hỏi trước
    .what = Ai ở nước ngoài lâu hơn { FACT("permit_absence") } thì thường mất giấy phép cư trú. Với Thẻ Xanh là { FACT("blue_card_absence") }. Nếu cần đi lâu hơn, hãy hỏi Sở Ngoại kiều trước.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
plan-stay_family = Đón gia đình sang
    .what = Vợ hoặc chồng và con dưới mười tám tuổi thường được sang. Vợ hoặc chồng của lao động có tay nghề thường không cần tiếng Đức cho visa. Họ xin visa tại đại sứ quán Đức ở nước họ sống.
    .office = đại sứ quán hoặc lãnh sự quán Đức
