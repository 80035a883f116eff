### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Khi thiếu lương
plan-rights_exploitation = Bị giữ hộ chiếu, đe dọa, ép buộc: được an toàn
plan-rights_hours = Giờ làm và nghỉ phép
plan-rights_sick = Bị ốm khi đi làm
plan-rights_dismissed = Sau khi bị cho thôi việc
plan-rights_discrimination = Bị đối xử bất công khi đi làm
plan-rights_know = Quyền của tôi khi đi làm

## Evidence and advice

plan-right_write_down = Ghi lại giờ làm, giữ giấy tờ
    .what = Mỗi ngày ghi giờ bắt đầu, giờ nghỉ, giờ kết thúc, cùng nơi làm và nhiệm vụ. Giữ hợp đồng lao động, phiếu lương, lịch làm việc và tin nhắn, đừng để bản sao ở chỗ làm. Không có bằng chứng thì sau này rất khó.
    .papers = bảng giờ tự ghi, hợp đồng, phiếu lương, sao kê ngân hàng, tin nhắn
    .cost = miễn phí
plan-right_advice = Tư vấn miễn phí: Faire Integration
    .what = Faire Integration tư vấn về lương, hợp đồng, thôi việc và bóc lột: miễn phí, kín đáo, bằng nhiều thứ tiếng, cả cho người ở nước ngoài. Nơi này không tự quyết định, nhưng nói cho bạn biết điều gì giúp được tiếp theo.
    .office = Faire Integration, mỗi bang một nơi
    .papers = Hợp đồng, phiếu lương, bảng giờ, thư từ
    .cost = miễn phí
plan-right_union = Cùng nhau mạnh hơn: công đoàn và hội đồng doanh nghiệp
    .what = Công đoàn (Gewerkschaft) tư vấn cho thành viên và giúp cả ở tòa. Ai cũng được vào, nhà tuyển dụng không được cấm. Nếu doanh nghiệp có hội đồng người lao động (Betriebsrat), có thể nhờ họ giúp.
    .cost = Thành viên đóng phí
plan-right_no_rush = Không ký gì, không tự xin nghỉ
    .what = Ai tự xin nghỉ hoặc ký thỏa thuận chấm dứt (Aufhebungsvertrag) thì thường mất quyền lợi, cả trợ cấp thất nghiệp. Được mang mọi giấy tờ về và hỏi tư vấn trước. Không ai phải ký ngay.

## Pay

plan-right_wage = So sánh lương
    .what = Lương tối thiểu (Mindestlohn) áp dụng cho hầu hết mọi người: { FACT("min_wage") } lương gộp (brutto) một giờ, cả khi hợp đồng ghi ít hơn. Ngành điều dưỡng có mức cao hơn: với điều dưỡng có tay nghề { FACT("care_min_wage_nurse") } (không áp dụng ở bệnh viện). Kiểm tra trên phiếu lương: số giờ, lương một giờ, các khoản trừ. Không phải khoản trừ nào cũng được phép, ví dụ tiền phòng hoặc dụng cụ.
plan-right_demand = Đòi lương bằng văn bản
    .what = Viết ngắn: tháng nào, bao nhiêu giờ, thiếu bao nhiêu tiền, phải trả đến ngày nào. Giữ một bản sao. Đừng chờ lâu: Nhiều hợp đồng có thời hạn ngắn, sau đó có thể mất tiền.
    .papers = Thư hoặc email, bảng giờ
plan-right_court = Nếu không được: Tòa án lao động
    .what = Tại Tòa án lao động (Arbeitsgericht) có thể kiện đòi lương, lúc đầu không cần luật sư. Tòa giúp ghi đơn kiện tại quầy. Hãy hỏi tư vấn trước xem có thể tốn bao nhiêu.
    .office = Tòa án lao động gần nhà

## Danger

plan-right_safe = Trước hết: được an toàn
    .what = Khi nguy hiểm hãy gọi cảnh sát: { FACT("emergency_police") }. Nếu không có cư trú hợp lệ: nếu đủ thời gian, hãy nói với nơi tư vấn trước. Phụ nữ được tư vấn ngày đêm qua đường dây trợ giúp (Hilfetelefon): { FACT("emergency_violence_against_women") }. Hãy tin một người không thuộc chỗ làm. Đừng một mình nói chuyện với kẻ gây hại. Xóa chat này nếu có ai đọc trộm.
    .office = Cảnh sát, đường dây trợ giúp “Gewalt gegen Frauen”
    .cost = miễn phí
plan-right_evidence = Giữ bằng chứng, nếu không nguy hiểm
    .what = Giữ tin nhắn, giờ làm, địa chỉ, tên công ty và ảnh ở nơi an toàn, ví dụ ở nhà một người bạn. An toàn luôn là trên hết.
plan-right_stay_exploitation = Cư trú: không mất ngay
    .what = Nhiều người ở lại vì sợ mất cư trú. Nếu công việc kết thúc vì bị bóc lột đặc biệt nặng, theo luật giấy phép làm việc phải còn ít nhất { FACT("job_loss_months_exploitation") }, nhưng không nhiều hơn thời hạn vốn còn lại. Để được vậy, Sở Ngoại kiều (Ausländerbehörde) phải biết công việc đã kết thúc. Hãy nói chuyện với Faire Integration trước.
    .office = Faire Integration, sau đó Sở Ngoại kiều
    .time = Báo nhiều nhất { FACT("duty_notify_job_end_worker") } sau khi công việc kết thúc

## Residence

plan-right_stay = Nhớ đến giấy phép cư trú
    .what = Khi công việc kết thúc, phải báo cho Sở Ngoại kiều (Ausländerbehörde). Giấy phép không hết ngay trong ngày: Nếu sở rút ngắn giấy phép làm việc thì phải còn lại ít nhất { FACT("job_loss_months") }, nhưng không nhiều hơn thời hạn vốn còn lại. Trong thời gian đó hãy tìm việc mới. Việc mới có cần xin phép không thì tùy giấy phép: hỏi trước. Có hộ chiếu EU thì tất cả điều này không áp dụng.
    .office = Sở Ngoại kiều (Ausländerbehörde) nơi ở
    .time = Báo nhiều nhất { FACT("duty_notify_job_end_worker") } sau khi công việc kết thúc

## Hours and leave

plan-right_time = So sánh số giờ
    .what = Thường được phép { FACT("working_time") } một ngày, nhiều nhất { FACT("working_time_max") } nếu sau đó được bù. Phải có giờ nghỉ, sau giờ làm cũng phải có thời gian nghỉ dài. Hợp đồng ghi số giờ đã thỏa thuận và cách tính giờ làm thêm.
plan-right_leave = Nghỉ phép
    .what = Ai cũng có nghỉ phép hưởng lương, cả khi làm bán thời gian và Minijob. Mức ít nhất khi làm năm ngày mỗi tuần: { FACT("leave_minimum") } một năm. Ngành điều dưỡng (không áp dụng ở bệnh viện) có thêm { FACT("care_extra_leave") }. Xin phép bằng văn bản và giữ câu trả lời. Đừng tự ý nghỉ.
plan-right_talk = Nói chuyện bình tĩnh, tốt nhất bằng văn bản
    .what = Trước hết nói với sếp, sau đó viết email ngắn ghi lại điều đã thống nhất. Nếu không được, hãy hỏi hội đồng người lao động (Betriebsrat), nếu có.

## Sick

plan-right_sick_tell = Báo ngay
    .what = Ngày đầu tiên, trước giờ làm, hãy gọi điện hoặc nhắn: bị ốm, và khoảng bao lâu. Không phải nói bệnh gì. Giữ lại tin nhắn.
plan-right_sick_doctor = Đi khám và xin giấy nghỉ ốm
    .what = Hợp đồng ghi từ ngày nào cần giấy nghỉ ốm. Với người có bảo hiểm công, nhà tuyển dụng lấy giấy này qua mạng. Nếu là tai nạn lao động hoặc trên đường đi làm, hãy nói cho bác sĩ và doanh nghiệp.
    .papers = Thẻ bảo hiểm y tế
plan-right_sick_pay = Lương vẫn được trả
    .what = Ai đã làm ở doanh nghiệp vài tuần thì khi ốm vẫn được trả lương, lâu nhất { FACT("sick_pay") }. Sau đó thường quỹ bảo hiểm y tế trả tiền ốm (Krankengeld). Bị ốm không phải là lỗi, và không phải lấy ngày phép cho việc đó.

## Dismissal

plan-right_deadline = Ghi lại thời hạn kiện
    .what = Ghi ngày nhận được thư cho thôi việc (Kündigung) và giữ phong bì. Ai muốn kiện thì phải nộp đơn kiện trong thời hạn tại Tòa án lao động (Arbeitsgericht). Sau đó việc cho thôi việc hầu như luôn có hiệu lực. Nếu bị cho thôi việc qua tin nhắn hoặc điện thoại cũng hãy hỏi tư vấn ngay.
    .office = Tòa án lao động; trước đó Faire Integration, công đoàn hoặc luật sư
    .time = { FACT("dismissal_action") } kể từ ngày nhận được thư cho thôi việc bằng văn bản
plan-right_agency = Báo ngay với Sở Lao động
    .what = Đăng ký tìm việc ngay khi bị cho thôi việc, đừng đợi đến ngày cuối. Nếu không, có thể bị thiệt về trợ cấp thất nghiệp. Hãy hỏi xem mình có quyền nhận không và điều đó có ảnh hưởng đến cư trú không.
    .office = Sở Lao động (Agentur für Arbeit) nơi ở
    .papers = Thư cho thôi việc, hợp đồng, hộ chiếu, giấy phép cư trú
    .cost = miễn phí
plan-right_last_papers = Đòi những giấy tờ cuối
    .what = Yêu cầu bằng văn bản: phiếu lương cuối, giấy nhận xét công việc (Arbeitszeugnis), giấy chứng nhận cho thuế và bảo hiểm xã hội. Nêu cả ngày phép còn lại và giờ làm chưa trả.

## Discrimination

plan-right_incident = Ghi lại chuyện đã xảy ra
    .what = Khi nào, ở đâu, ai có mặt, đã nói gì? Giữ tin nhắn. Hãy nói chuyện với người đã chứng kiến.
plan-right_complain = Khiếu nại trong doanh nghiệp
    .what = Doanh nghiệp nào cũng phải có nơi để khiếu nại. Việc khiếu nại không được gây bất lợi. Hội đồng người lao động (Betriebsrat) cũng có thể giúp.
plan-right_equal_treatment = Hỏi cơ quan chống phân biệt đối xử
    .what = Luật Đối xử bình đẳng (AGG) bảo vệ khi đi làm, cả khi xin việc. Cơ quan chống phân biệt đối xử liên bang (Antidiskriminierungsstelle des Bundes) tư vấn miễn phí. Đừng chờ lâu: Quyền đòi có thời hạn ngắn.
    .office = Antidiskriminierungsstelle des Bundes hoặc nơi tư vấn gần nhà
    .cost = miễn phí

## Knowing one's rights

plan-right_contract = Hiểu hợp đồng
    .what = Nhà tuyển dụng phải đưa các điều kiện quan trọng nhất bằng văn bản: lương, số giờ, nơi làm, nghỉ phép, thôi việc. Chỉ ký những gì mình hiểu. Một bản sao phải để ở nhà.
    .papers = Hợp đồng lao động
plan-right_passport = Hộ chiếu ở lại với chủ nhân
    .what = Không ai được giữ hộ chiếu hoặc giấy phép cư trú, cả “để làm tin” cũng không. Bản sao thì được. Ai không trả lại hộ chiếu có thể phạm tội.
    .office = Cảnh sát, lãnh sự quán nước mình, Faire Integration
