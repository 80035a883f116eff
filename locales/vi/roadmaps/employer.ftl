### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Tuyển: người có hộ chiếu EU
plan-employer_skilled = Tuyển: lao động có tay nghề có giấy chứng minh
plan-employer_recognition = Tuyển kèm thủ tục công nhận
plan-employer_it = Tuyển trong ngành IT
plan-employer_assess = Tuyển: trước hết làm rõ bằng cấp
plan-employer_no_formal = Tuyển người không bằng cấp
plan-employer_first_hundred_days = Một trăm ngày đầu ở doanh nghiệp

## Which route

plan-hire_passport = Trước hết làm rõ hộ chiếu
    .what = Hãy hỏi quốc tịch. Với hộ chiếu của EU, Iceland, Liechtenstein, Na Uy hoặc Thụy Sĩ, người đó không cần visa và giấy phép cư trú. Khi đó hãy bắt đầu lại ở đây. Với hộ chiếu khác thì áp dụng các bước sau.
plan-hire_eu = Không visa, không giấy phép lao động
    .what = Người đó được sống và làm việc ở Đức như người bản địa. Bạn không cần cơ quan nào đồng ý.
    .papers = hộ chiếu hoặc thẻ căn cước còn hạn
plan-hire_eu_offer = Hợp đồng lao động và đăng ký
    .what = Các điều kiện quan trọng nhất phải có bằng văn bản trong hợp đồng. Áp dụng cùng quy định như mọi người trong doanh nghiệp, cả về lương (lương tối thiểu { FACT("min_wage") } lương gộp một giờ). Hãy đăng ký bảo hiểm xã hội cho người đó.
plan-hire_licence = Kiểm tra: Nghề có được bảo vệ không?
    .what = Trong nghề được bảo vệ (reglementiert), người đó chỉ được làm khi có giấy phép. Với visa, giấy phép phải có hoặc được hứa cấp. Anerkennungs-Finder cho biết nghề có được bảo vệ không và cơ quan nào có thẩm quyền. Người đó tự nộp đơn, hoặc doanh nghiệp của bạn nộp với giấy ủy quyền.
    .office = tùy nghề: cơ quan của bang hoặc hiệp hội nghề nghiệp (Kammer)
plan-hire_title = Chọn giấy phép cư trú phù hợp
    .what =
        Thẻ Xanh EU (§ 18g): bằng đại học, công việc đúng ngành, lời mời ít nhất { FACT("blue_card_offer_months") }, lương năm gộp ít nhất { FACT("blue_card_salary_general") }, trong nghề thiếu người và vừa tốt nghiệp { FACT("blue_card_salary_reduced") }.
        Lao động có tay nghề (Fachkraft, §§ 18a, 18b): bằng nghề được công nhận hoặc bằng đại học tương đương, mọi công việc có tay nghề. Từ { FACT("age45_age") }, ở giấy phép đầu tiên người đó cần lương năm ít nhất { FACT("age45_min_salary") } hoặc khoản bảo đảm cho tuổi già.
plan-hire_recognition = Bắt đầu thủ tục công nhận
    .what = Nơi giải quyết là cơ quan phụ trách nghề này ở bang của bạn, với nghề không được bảo vệ thường là một phòng nghề (Kammer). Người đó nộp đơn. Với giấy ủy quyền, bạn có thể giúp. Thư của bạn ghi rằng bạn muốn tuyển người đó có thể có ích cho đơn.
    .papers = Giấy tờ tùy thân, sơ yếu lý lịch, bằng cấp có môn học và số giờ, giấy xác nhận kinh nghiệm, bản dịch
    .cost = tùy cơ quan, hỏi trước
    .time = theo luật liên bang nhiều nhất { FACT("bqfg_decision_time") }, khi đã đủ giấy tờ, nếu gia hạn thì lâu hơn; thủ tục nhanh (§ 81a) có mục tiêu { FACT("bqfg_fast_track_time") }; ngành điều dưỡng và luật của bang có thời hạn riêng
plan-hire_measure = Học bù phần thiếu ở Đức (§ 16d)
    .what = Nếu quyết định (Bescheid) ghi còn thiếu gì, người đó có thể sang để học khóa học, thực tập ở doanh nghiệp hoặc thi. Cần quyết định đó, chỗ trong khóa học, thường tiếng Đức { FACT("lang_16d1") } và tiền sinh sống, ví dụ lương bạn trả. Làm việc bên cạnh khóa học có thể được, có giới hạn.
    .office = đại sứ quán hoặc lãnh sự quán Đức, ở Đức là Sở Ngoại kiều (Ausländerbehörde)
    .time = đầu tiên { FACT("s16d1_duration") }, nhiều nhất { FACT("s16d1_max") }
plan-hire_partnership = Hoặc: quan hệ đối tác công nhận
    .what = Người đó đã làm ở chỗ bạn trong khi việc công nhận đang tiến hành (Anerkennungspartnerschaft, § 16d Abs. 3). Cần: đào tạo nghề được nhà nước công nhận hoặc đại học, tiếng Đức ít nhất { FACT("lang_recognition_partnership") }, hợp đồng lao động, thỏa thuận bằng văn bản về việc công nhận, doanh nghiệp phù hợp và sự đồng ý của Cơ quan Lao động Liên bang. Trong ngành điều dưỡng, với điều kiện nhất định, người đó được làm phụ trước.
    .office = đại sứ quán hoặc lãnh sự quán Đức
    .time = đầu tiên nhiều nhất { FACT("recognition_partnership_first") }, tổng cộng nhiều nhất { FACT("recognition_partnership_max") }
plan-hire_assess = Cho kiểm tra bằng cấp
    .what =
        Đại học: tra cơ sở dữ liệu anabin. Nếu không có mục phù hợp, bản đánh giá bằng (Zeugnisbewertung) của ZAB sẽ giúp.
        Bằng nghề: Phòng nghề hoặc IHK FOSA kiểm tra xem có tương đương không. Anerkennungs-Finder cho biết cơ quan.
        Người đó nộp đơn, với giấy ủy quyền doanh nghiệp của bạn có thể giúp.
    .cost = Đánh giá bằng { FACT("zab_statement_fee") }, phòng nghề khoảng { FACT("recognition_fee_chambers") }
    .time = ZAB khoảng { FACT("zab_statement_duration") }, cho Thẻ Xanh khoảng { FACT("zab_statement_duration_blue_card") }; phòng nghề nhiều nhất { FACT("bqfg_decision_time") } từ khi đủ giấy tờ, nếu gia hạn thì lâu hơn
plan-hire_experience = Hoặc: giấy phép cho người có kinh nghiệm
    .what = Không cần công nhận ở Đức, trong nghề không được bảo vệ có thể như sau (§ 19c Abs. 2): ít nhất { FACT("experience_years") } kinh nghiệm trong nghề, tính trong { FACT("experience_window") } gần nhất. Kèm bằng cấp được nhà nước của nước đó công nhận, và lương năm ít nhất { FACT("experience_6beschv_min_salary") } hoặc lương theo thỏa ước ở doanh nghiệp có thỏa ước (Tarifbindung). Từ { FACT("age45_age") } có thêm điều kiện.
plan-hire_training = Hoặc: tự đào tạo
    .what = Học nghề ở doanh nghiệp của bạn có thể là con đường tốt nhất. Cần hợp đồng học nghề, thường tiếng Đức { FACT("apprenticeship_german") } và sự đồng ý của Cơ quan Lao động Liên bang. Không ai được lấy tiền của người tìm chỗ học nghề.
    .office = Phòng nghề tại địa phương, Sở Lao động (Agentur für Arbeit)
plan-hire_special = Quy định riêng: lái xe và phụ điều dưỡng
    .what = Với lái xe tải và xe buýt có con đường riêng, cả khi người đó lấy bằng lái EU và chứng chỉ cùng với bạn sau này (nhiều nhất { FACT("driver_licence_months") }). Với phụ điều dưỡng cần bằng hộ lý của Đức hoặc bằng tương đương. Cơ quan Lao động Liên bang phải đồng ý.
    .office = Dịch vụ cho nhà tuyển dụng (Arbeitgeber-Service) của Sở Lao động

## Who applies for what

plan-hire_offer = Lời mời và tờ khai việc làm
    .what = Bạn viết hợp đồng hoặc lời mời có tính ràng buộc. Kèm theo, bạn điền tờ khai “Erklärung zum Beschäftigungsverhältnis”: lương, số giờ, nghỉ phép, nhiệm vụ. Nhờ đó Cơ quan Lao động Liên bang kiểm tra điều kiện có tốt như người bản địa làm cùng việc không. Chỉ một số giấy phép không cần đồng ý, ví dụ Thẻ Xanh với mức lương cao hơn.
    .office = Tờ khai: Cơ quan Lao động Liên bang; nộp cùng đơn cho đại sứ quán hoặc Sở Ngoại kiều
    .cost = miễn phí
    .time = Nếu Cơ quan Lao động Liên bang không hỏi lại thì sau { FACT("ba_deemed_approval") } coi như đã đồng ý
plan-hire_fast_track = Thủ tục nhanh cho lao động có tay nghề (§ 81a)
    .what = Bạn làm thay cho người đó: Với giấy ủy quyền, bạn ký thỏa thuận với Sở Ngoại kiều. Sở này lo việc công nhận và sự đồng ý của Cơ quan Lao động Liên bang. Người đó xin visa tại đại sứ quán. Vợ hoặc chồng và con dưới mười tám tuổi có thể đi kèm, nếu nộp đơn cùng lúc.
    .office = Sở Ngoại kiều (Ausländerbehörde), ở một số bang là cơ quan trung tâm
    .papers = Giấy ủy quyền, hợp đồng, tờ khai việc làm, giấy chứng minh về bằng cấp, bản sao hộ chiếu
    .cost = { FACT("fast_track_fee") } (nhà tuyển dụng trả), visa { FACT("visa_fee") }, thêm lệ phí công nhận và tiền dịch
    .time = Mục tiêu, không bảo đảm: công nhận { FACT("fast_track_recognition_time") }, Cơ quan Lao động { FACT("fast_track_ba_time") }, lịch hẹn nhiều nhất { FACT("fast_track_appointment_time") }, quyết định thường { FACT("fast_track_visa_time") }
plan-hire_visa = Người đó tự xin visa
    .what = Người đó nộp đơn tại đại sứ quán Đức, thường qua Cổng lãnh sự (Auslandsportal) trên mạng. Bạn gửi cho người đó hợp đồng và tờ khai. Trước đó bạn có thể xin Cơ quan Lao động Liên bang đồng ý trước (Vorabzustimmung). Lịch hẹn chỉ có ở đại sứ quán. Không ai được bán.
    .office = đại sứ quán hoặc lãnh sự quán Đức
    .cost = Visa { FACT("visa_fee") }
    .time = rất khác nhau tùy nước; sự đồng ý trước có giá trị { FACT("ba_pre_approval_validity") }
plan-hire_here = Ở Đức: đến Sở Ngoại kiều
    .what = Trước hết xem giấy phép cư trú: Đã cho phép làm việc này chưa? Nếu chưa, người đó xin giấy phép phù hợp. Chỉ được bắt đầu khi công việc được phép. Với visa du lịch hoặc khi đang xin tị nạn có quy định chặt: hãy đi tư vấn trước.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi người đó ở
    .cost = Giấy phép cư trú { FACT("residence_permit_fee") }, đổi mục đích { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Thông báo về Faire Integration (§ 45c)
    .what = Ai tuyển người từ nước ngoài phải chỉ cho họ dịch vụ tư vấn miễn phí Faire Integration: chậm nhất vào ngày làm việc đầu tiên, bằng văn bản (ví dụ email), với địa chỉ nơi tư vấn gần nhất. Giữ một bản sao.
    .time = chậm nhất vào ngày làm việc đầu tiên
plan-hire_duties = Kiểm tra giấy phép, giữ bản sao, báo khi kết thúc
    .what = Trước ngày làm việc đầu tiên, hãy kiểm tra giấy phép cư trú có cho làm việc này không và có giá trị bao lâu. Giữ một bản sao (§ 4a AufenthG). Hộ chiếu thì bạn không bao giờ giữ. Nếu công việc kết thúc sớm hơn dự định, hãy báo Sở Ngoại kiều. Ai nhiều lần đối xử tệ hơn với người nước ngoài có thể bị Cơ quan Lao động Liên bang loại ra.
    .office = Sở Ngoại kiều (Ausländerbehörde)
    .time = Báo nhiều nhất { FACT("employer_report_time") } sau khi kết thúc
plan-hire_advice = Nhận tư vấn miễn phí
    .what = Các IQ Servicestellen Fachkräfteeinwanderung tư vấn cho doanh nghiệp vừa và nhỏ. Dịch vụ cho nhà tuyển dụng (Arbeitgeber-Service) của Sở Lao động, IHK hoặc Phòng Thủ công của bạn và đường dây nóng cũng giúp.
    .office =
        Đường dây nóng “Arbeiten und Leben in Deutschland”: { FACT("hotline_phone") }
        Arbeitgeber-Service: { FACT("employer_hotline_ba") }
    .cost = miễn phí

## The first hundred days

plan-onboard_before = Trước khi người đó đến
    .what = Cử một người liên hệ cố định, tốt nhất cùng ngôn ngữ hoặc từng trải qua. Giúp tìm phòng hoặc nhà. Lên kế hoạch đón. Giải thích những gì bị trừ từ lương gộp. Tạo điều kiện học tiếng Đức ngay trước khi đi. Chuẩn bị cho cả nhóm.
    .papers = Hợp đồng, địa chỉ, lịch tuần đầu, nếu được bằng ngôn ngữ người đó hiểu
plan-onboard_before_here = Trước khi bắt đầu
    .what = Cử một người liên hệ cố định, tốt nhất cùng ngôn ngữ hoặc từng trải qua. Hỏi xem cần giúp gì: nhà ở, khóa tiếng Đức, gửi trẻ, đường đi. Chuẩn bị cho cả nhóm.
plan-onboard_papers = Đăng ký để trả lương
    .what = Đăng ký bảo hiểm xã hội. Người đó chọn quỹ bảo hiểm y tế (Krankenkasse) và cho bạn biết. Mã số thuế (Steuer-ID) gửi qua bưu điện sau khi đăng ký chỗ ở. Nếu chưa có, hãy hỏi tư vấn thuế của bạn hoặc sở thuế (Finanzamt). Lương đầu tiên nên đến đúng hạn.
    .papers = Quỹ bảo hiểm y tế, mã số thuế, tài khoản ngân hàng, bản sao giấy phép cư trú (trừ hộ chiếu EU)
plan-onboard_first_day = Ngày đầu tiên
    .what = Chào đón, chỉ mọi thứ, phát âm đúng tên. Giải thích an toàn lao động sao cho người đó chắc chắn hiểu: làm mẫu, cho làm theo. Nói rõ khi ốm gọi ai, khi nào nghỉ giải lao, khi nào có lương.
plan-onboard_offices = Những tuần đầu: cơ quan và đời sống
    .what = Cho nghỉ để đi làm giấy tờ, và đi cùng nếu người đó muốn: đăng ký chỗ ở (với xác nhận của chủ nhà), giấy phép cư trú, bảo hiểm y tế, ngân hàng, trường hoặc nhà trẻ.
    .office = Văn phòng công dân (Bürgeramt), Sở Ngoại kiều, quỹ bảo hiểm y tế
    .time = Đăng ký chỗ ở nhiều nhất { FACT("registration_deadline") } sau khi vào nhà
plan-onboard_first_month = Tháng đầu: trò chuyện và tiếng Đức
    .what = Mỗi tuần một cuộc nói chuyện ngắn: Điều gì tốt, còn thiếu gì? Ở chỗ làm dùng câu rõ, ngắn. Dành thời gian cho khóa tiếng nghề (Berufssprachkurs). Phản ứng ngay khi có trêu chọc hoặc đối xử bất công.
    .office = Khóa học: hỏi Sở Lao động (Agentur für Arbeit) hoặc trường ngoại ngữ
plan-onboard_review = Đến ngày thứ một trăm: muốn ở lại
    .what = Một cuộc nói chuyện bình tĩnh để nhìn lại: nhiệm vụ, lương, nhà ở, tiếng Đức, gia đình. Nếu đang làm thủ tục công nhận hoặc khóa học, hãy xem lại lịch trình. Nếu gia đình muốn sang, hãy đi tư vấn sớm. Hội đoàn, thể thao và hàng xóm giúp hòa nhập. Ghi lại ngày giấy phép cư trú hết hạn và nói kịp thời về việc gia hạn.
    .office = IQ Servicestelle, tư vấn di trú (Migrationsberatung), Welcome Center trong vùng
