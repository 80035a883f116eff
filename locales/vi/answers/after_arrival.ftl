answer-first_steps =
    Cho những tuần đầu, tốt nhất theo thứ tự này:
    • Đăng ký địa chỉ, chậm nhất { FACT("registration_deadline") } sau khi dọn vào ở
    • Chọn quỹ bảo hiểm y tế (Krankenkasse) và báo cho nhà tuyển dụng
    • Mở tài khoản ngân hàng
    • Đặt lịch hẹn ở Sở Ngoại kiều (Ausländerbehörde), thật sớm trước khi visa hết hạn
    • Chờ thư có mã số thuế (Steuer-ID), đưa số đó cho nhà tuyển dụng
    • Lo trường học, nhà trẻ và khóa tiếng Đức
    Hỏi về cơ quan: điện thoại { FACT("authority_phone") }. Tư vấn tại chỗ: Tư vấn di trú (Migrationsberatung, MBE), miễn phí.
    .title = Những bước đầu tiên ở Đức
    .detail =
        Đăng ký địa chỉ là việc đầu tiên, vì hầu như việc nào khác cũng cần giấy xác nhận đăng ký (Meldebestätigung). Hãy ghi tên bạn lên hộp thư, nếu không thì thư không đến.
        Visa chỉ dùng cho lúc đầu. Giấy phép cư trú (Aufenthaltstitel) dạng thẻ do Sở Ngoại kiều cấp. Lệ phí: { FACT("residence_permit_fee") }. Lịch hẹn trống thường rất ít, hãy hỏi ngay trong tuần đầu và giữ lại câu trả lời.
        Sau khi đăng ký, bạn còn nhận một lá thư về phí phát thanh truyền hình (Rundfunkbeitrag). Đó không phải lừa đảo: Mỗi hộ trả { FACT("broadcasting_fee") } một tháng, một căn hộ chỉ trả một lần.
        Ai được tuyển từ nước ngoài thì chậm nhất vào ngày làm việc đầu tiên phải được nhà tuyển dụng cho biết Faire Integration tư vấn ở đâu.
        Hãy giữ mọi thư và hợp đồng trong một cặp hồ sơ. Để đăng ký địa chỉ, lấy mã số thuế hoặc đặt hẹn ở cơ quan, không cần trả tiền cho người làm giúp.

answer-address_registration =
    Ai dọn vào một căn hộ thì đăng ký địa chỉ (Anmeldung): chậm nhất { FACT("registration_deadline") } sau khi dọn vào, tại Bürgeramt (Einwohnermeldeamt) của thành phố hoặc xã. Mang theo:
    • Hộ chiếu và visa hoặc giấy phép cư trú của tất cả người dọn vào
    • Giấy xác nhận của chủ nhà (Wohnungsgeberbestätigung): một mẫu do chủ nhà ký
    • Giấy kết hôn và giấy khai sinh, nếu gia đình đi cùng
    Hãy đặt hẹn sớm, thường đặt được trên mạng. Giữ kỹ giấy xác nhận đăng ký (Meldebestätigung).
    .title = Đăng ký địa chỉ
    .detail =
        Chỉ có hợp đồng thuê nhà là chưa đủ. Chủ nhà phải đưa giấy xác nhận (§ 19 BMG). Nếu bạn ở nhà bạn bè, người cho bạn chỗ ở sẽ ký.
        Không còn lịch hẹn trong thời gian này? Hãy lấy lịch trống gần nhất và giữ xác nhận đặt hẹn làm bằng chứng.
        Đừng bao giờ đăng ký ở địa chỉ mà bạn không ở, và đừng trả tiền cho ai để làm việc đó. Điều đó bị cấm.
        Sau đó mã số thuế (Steuer-ID) tự đến qua bưu điện. Cũng sẽ có thư về phí phát thanh truyền hình: { FACT("broadcasting_fee") } một tháng cho mỗi căn hộ, không phải cho mỗi người.
        Khi chuyển nhà, bạn đăng ký lại địa chỉ mới, cả ở Sở Ngoại kiều. Nếu bạn rời hẳn nước Đức, hãy hủy đăng ký địa chỉ.

answer-health_insurance =
    Bảo hiểm y tế là bắt buộc, từ ngày đầu tiên. Đa số người làm thuê có bảo hiểm công (gesetzlich). Bạn tự chọn quỹ bảo hiểm y tế (Krankenkasse), nhà tuyển dụng đăng ký cho bạn ở đó.
    Mức đóng là { FACT("health_insurance_rate") } lương gộp (brutto), cộng phần đóng thêm trung bình { FACT("health_insurance_additional_rate") }. Nhà tuyển dụng trả một nửa.
    Người làm thuê chỉ được mua bảo hiểm tư khi lương năm trên { FACT("private_health_limit") }.
    Bạn đi khám bác sĩ bằng thẻ của quỹ.
    .title = Bảo hiểm y tế ở Đức
    .detail =
        Vợ, chồng và con không có thu nhập riêng thường được bảo hiểm cùng miễn phí trong quỹ công. Hãy hỏi quỹ và đăng ký cho tất cả. Cha mẹ thì không được như vậy.
        Quyền lợi của các quỹ gần như giống nhau. Khác nhau ở phần đóng thêm, ở việc hỗ trợ bằng ngôn ngữ khác và ở ứng dụng.
        Đến ngày làm việc đầu tiên, bạn cần một bảo hiểm khác, ví dụ bảo hiểm du lịch. Sau đó bảo hiểm du lịch không còn đủ nữa.
        Bảo hiểm tư lúc đầu thường nghe rẻ hơn. Khi già và khi có gia đình, nó có thể đắt, và khó quay lại bảo hiểm công. Hãy nhờ tư vấn độc lập, đừng chỉ nghe người bán.
        Khi bạn ốm: báo ngay cho nhà tuyển dụng và hỏi khi nào họ cần giấy của bác sĩ.

answer-social_security =
    Tiền đóng bảo hiểm xã hội được trừ từ lương gộp. Nhờ đó bạn được bảo vệ khi ốm, thất nghiệp, cần chăm sóc hoặc về già. Bạn và nhà tuyển dụng chia nhau tiền đóng, thường mỗi bên một nửa:
    • Hưu trí: { FACT("pension_rate") }
    • Thất nghiệp: { FACT("unemployment_rate") }
    • Chăm sóc: { FACT("care_insurance_rate") }, người không có con đóng thêm { FACT("care_insurance_childless_rate") }
    • Y tế: { FACT("health_insurance_rate") } và một phần đóng thêm
    Nhà tuyển dụng đăng ký cho bạn và chuyển toàn bộ tiền.
    .title = Bảo hiểm xã hội: bị trừ những gì
    .detail =
        Bạn nhận số bảo hiểm xã hội qua bưu điện. Hãy giữ kỹ, số này dùng cả đời.
        Bảo hiểm tai nạn lao động do một mình nhà tuyển dụng trả.
        Tiền đóng hưu trí cũng được tính cho giấy phép định cư (Niederlassungserlaubnis). Với lao động có tay nghề (Fachkraft), thường là { FACT("settlement_skilled_contributions") }.
        Nếu sau này bạn về nước, tiền đã đóng không tự nhiên mất đi. Đức có thỏa thuận với nhiều nước. Cơ quan hưu trí Đức (Deutsche Rentenversicherung) tư vấn miễn phí.
        Minijob nghĩa là: nhiều nhất { FACT("minijob_limit") } một tháng. Với minijob bạn không được bảo hiểm y tế và thất nghiệp đầy đủ.
        Làm việc không khai báo (“làm chui”, schwarz) bị cấm. Khi đó bạn không được bảo vệ lúc tai nạn và ốm đau, và thời gian ấy không tính cho hưu trí.

answer-taxes_net_salary =
    Trong hợp đồng thường ghi lương gộp (brutto). Tiền vào tài khoản là lương thực nhận (netto): Nhà tuyển dụng trừ thuế lương và tiền bảo hiểm xã hội rồi chuyển đi.
    Còn lại bao nhiêu phụ thuộc chủ yếu vào lương, bậc thuế (Steuerklasse), quỹ bảo hiểm y tế và thuế nhà thờ. Hãy tính **trước** khi ký, ví dụ bằng công cụ tính thuế lương miễn phí của Bộ Tài chính Đức trên mạng.
    Mã số thuế (Steuer-ID) đến qua bưu điện, khi bạn đã đăng ký địa chỉ.
    .title = Brutto, netto và thuế
    .detail =
        Bậc thuế: I cho người độc thân, II cho người một mình nuôi con, IV và IV hoặc III và V cho vợ chồng. Bậc thuế thay đổi lương thực nhận hằng tháng, nhưng không thay đổi tiền thuế của cả năm.
        Vợ hoặc chồng bạn còn ở nước ngoài? Hãy hỏi sở thuế (Finanzamt) xem bậc nào đúng.
        Nếu lúc đầu chưa có mã số thuế, thường bị trừ thuế nhiều quá. Sau này sẽ được bù lại.
        Khi đăng ký địa chỉ, cơ quan hỏi về tôn giáo. Thành viên của một số giáo hội trả thuế nhà thờ.
        Với tờ khai thuế tự nguyện, nhiều người được hoàn tiền, nhất là trong năm đầu. Các hội hỗ trợ thuế lương (Lohnsteuerhilfeverein) giúp việc này.
        Hãy kiểm tra mọi phiếu lương: số giờ, lương và các khoản trừ có đúng không? Nếu tiền nhà hoặc tiền môi giới bị trừ vào lương, hãy nhờ Faire Integration kiểm tra.

answer-bank_account =
    Để nhận lương và trả tiền nhà, bạn cần tài khoản có IBAN. Mang theo hộ chiếu, visa hoặc giấy phép cư trú và thường cả giấy xác nhận đăng ký địa chỉ. Hãy so sánh chi phí, có tài khoản miễn phí.
    Nếu ngân hàng từ chối, hãy hỏi về **tài khoản cơ bản (Basiskonto)**. Ai sống hợp pháp trong EU thì thường có quyền đó.
    Đừng bao giờ đưa thẻ, mã PIN và TAN cho người khác. Ngân hàng thật cũng không hỏi những thứ này qua điện thoại.
    .title = Mở tài khoản ngân hàng
    .detail =
        Chưa có địa chỉ cố định? Bạn vẫn cứ hỏi về tài khoản cơ bản. Ở ngân hàng trực tuyến, không phải hộ chiếu nào cũng đăng ký được. Khi đó hãy đến ngân hàng có chi nhánh, ví dụ Sparkasse hoặc Volksbank.
        Tài khoản phong tỏa (Sperrkonto) là chuyện khác: Ở đó là tiền cho visa. Khi ở Đức, mỗi tháng tiền được chuyển sang tài khoản thường của bạn.
        Đừng cho ai dùng tài khoản của bạn, dù họ trả tiền. Đó có thể là rửa tiền, và bạn phạm tội.
        Gửi tiền về nhà: hãy so sánh phí **và** tỷ giá.
        Nếu ngân hàng từ chối cả tài khoản cơ bản, hãy đòi lý do bằng văn bản. Tư vấn di trú (MBE) hoặc trung tâm bảo vệ người tiêu dùng (Verbraucherzentrale) sẽ giúp.

answer-housing =
    Hãy tìm sớm, và lúc đầu tìm cả phòng lẻ hoặc nhà ở chung (WG). Hãy hỏi nhà tuyển dụng, công ty nhà ở của thành phố, các hội đoàn và người quen, và xem các trang lớn trên mạng.
    Chủ nhà thường muốn xem hợp đồng lao động, phiếu lương và giấy thông tin tín dụng (Schufa).
    Cẩn thận:
    • Không trả tiền trước khi xem nhà và ký hợp đồng
    • Không trả tiền để nhận chìa khóa qua bưu điện
    • Không có giấy xác nhận của chủ nhà thì không đăng ký địa chỉ được: hãy hỏi trước
    .title = Tìm nhà ở
    .detail =
        Kaltmiete chỉ là tiền nhà. Warmmiete nghĩa là: gồm cả chi phí phụ, ví dụ sưởi và nước. Điện và internet thường trả thêm.
        Tiền cọc (Kaution) là khoản bảo đảm cho chủ nhà. Luật giới hạn số tiền này, và được trả thành nhiều đợt. Sau khi dọn đi, bạn nhận lại, nếu không còn nợ gì.
        Khi dọn vào, hãy ghi lại mọi hư hỏng và chụp ảnh.
        Nhà do nhà tuyển dụng cho: Hãy đọc xem bị trừ bao nhiêu vào lương và khi hết việc thì thế nào. Tốt nhất tiền nhà và công việc là hai hợp đồng.
        Bạn đăng ký địa chỉ: chậm nhất { FACT("registration_deadline") } sau khi dọn vào.
        Giúp khi tranh chấp: hội người thuê nhà (Mieterverein). Giúp khi tìm nhà: Tư vấn di trú (MBE). Nếu bạn bị từ chối vì nguồn gốc, Cơ quan chống phân biệt đối xử (Antidiskriminierungsstelle) tư vấn.

answer-driving_licence =
    Bằng lái của EU hoặc EWR thường vẫn dùng được ở Đức. Với bằng lái khác, sau khi chuyển đến bạn chỉ được lái trong một thời gian có hạn. Sau đó bạn cần bằng lái Đức.
    Vì vậy hãy hỏi sớm cơ quan bằng lái (Führerscheinstelle, Fahrerlaubnisbehörde) của thành phố hoặc huyện:
    • Với một số nước, bằng lái được đổi mà không phải thi.
    • Với các nước khác, cần thi lý thuyết và thực hành.
    Ai lái xe mà không có bằng lái hợp lệ là phạm tội.
    .title = Đổi bằng lái xe
    .detail =
        Bạn tìm cơ quan đúng qua điện thoại { FACT("authority_phone") }. Hãy hỏi: Tôi được lái bằng bằng lái của mình đến khi nào, và tôi phải thi những gì?
        Thường cần: hộ chiếu, giấy xác nhận đăng ký địa chỉ, bằng lái gốc, bản dịch, ảnh, kiểm tra mắt, khóa sơ cứu. Khi đổi, cơ quan thường giữ bằng lái cũ.
        Có thể thi lý thuyết bằng nhiều thứ tiếng. Để thi, cần có trường dạy lái.
        Bằng lái “quốc tế” hoặc bằng lái Đức không cần thi bán trên mạng là lừa đảo.
        Lái xe tải và xe buýt chuyên nghiệp: Có quy định riêng (§ 24a BeschV). Cần bằng lái EU và chứng chỉ nghề lái xe, hoặc nhà tuyển dụng giúp lấy những thứ đó ở Đức. Thời gian cho việc này: { FACT("driver_licence_months") }

answer-school_kindergarten =
    Mọi trẻ em ở Đức đều phải đi học. Trường công không thu học phí. Nhiều trường có lớp hoặc khóa cho trẻ mới bắt đầu học tiếng Đức.
    • Trường học: Ngay sau khi chuyển đến, hãy hỏi trường ở gần hoặc sở giáo dục (Schulamt).
    • Nhà trẻ, mẫu giáo (Kita): Hãy tìm sớm, chỗ rất ít. Sở thanh thiếu niên (Jugendamt) của thành phố cho biết cách đăng ký.
    Bạn không biết hỏi cơ quan nào? Điện thoại { FACT("authority_phone") }
    .title = Trường học và mẫu giáo
    .detail =
        Mỗi bang có quy định riêng: từ tuổi nào, loại trường nào, khi nào bắt đầu học.
        Mang theo: hộ chiếu, giấy khai sinh, giấy xác nhận đăng ký địa chỉ, học bạ (tốt nhất có bản dịch) và sổ tiêm chủng. Ở nhà trẻ và trường học phải chứng minh trẻ được bảo vệ chống bệnh sởi.
        Từ một tuổi nhất định, trẻ có quyền có chỗ ở nhà trẻ hoặc với người giữ trẻ. Hãy viết cho nhiều nơi và giữ lại các câu trả lời. Chi phí khác nhau tùy nơi và thu nhập.
        Ít tiền? Hãy hỏi về hỗ trợ tiền ăn, dã ngoại và đồ dùng học tập.
        Với người trẻ ({ FACT("jmd_age") }) có Tư vấn di trú thanh niên (Jugendmigrationsdienst, JMD), miễn phí: trường học, học nghề, tiếng Đức.

answer-child_benefit =
    Tiền trợ cấp con (Kindergeld) là tiền nhà nước cho gia đình, mỗi tháng cho mỗi con. Bạn có nhận được hay không cũng phụ thuộc vào giấy phép cư trú. Với giấy phép để đi làm thì thường có thể.
    Nộp đơn: tại Familienkasse của Cơ quan Lao động Liên bang (Bundesagentur für Arbeit), cũng được trên mạng. Không mất tiền.
    Thường cần mã số thuế của bạn và của con, giấy khai sinh và giấy phép cư trú.
    Đừng chờ: Với các tháng đã qua, chỉ được trả lại một thời gian ngắn. Familienkasse cho biết số tiền.
    .title = Trợ cấp con (Kindergeld)
    .detail =
        Nếu con còn sống ngoài EU thì thường không có Kindergeld. Với một vài nước có thỏa thuận riêng. Hãy hỏi Familienkasse.
        Một số giấy phép có quy định chặt hơn, ví dụ cho học nghề, học đại học hoặc tìm việc. Dù vậy: hãy hỏi hoặc nộp đơn và lấy quyết định bằng văn bản.
        Theo luật cư trú, Kindergeld không bị coi là trợ cấp nhà nước có hại (§ 2 Abs. 3 AufenthG).
        Nếu Familienkasse từ chối, trong thư có ghi cách khiếu nại và hạn khiếu nại. Tư vấn di trú (MBE) sẽ giúp.
        Khi có thay đổi (chuyển nhà, con chuyển đi, giấy phép mới), hãy báo, nếu không bạn phải trả lại tiền.
        Các hỗ trợ khác có tên như Elterngeld, Kinderzuschlag và Wohngeld. Hãy hỏi nơi tư vấn trước xem chúng có hợp với giấy phép của bạn không.

answer-leisure_and_associations =
    Quen biết mọi người giúp bạn hòa nhập, học tiếng Đức và thường cả tìm việc, tìm nhà. Những nơi tốt:
    • Hội thể thao, âm nhạc, văn hóa: cứ đến tập thử một buổi
    • Hội của người nước bạn hoặc người nói tiếng của bạn
    • Quán trò chuyện ngoại ngữ (Sprachcafé), thư viện, trung tâm học tập cộng đồng (Volkshochschule)
    • Việc thiện nguyện, quán gặp mặt phụ huynh, cộng đồng tôn giáo của bạn
    Tư vấn di trú (MBE) và thành phố biết các địa chỉ. Hỏi không mất tiền.
    .title = Hội đoàn, giải trí và bạn bè
    .detail =
        Verein ở Đức là một hội có các buổi gặp đều đặn. Thường phải đóng một khoản phí nhỏ. Với trẻ em và người ít tiền thường có hỗ trợ.
        Ai lần đầu nhận giấy phép lao động có tay nghề hoặc giấy phép đoàn tụ gia đình thì thường có quyền học khóa hội nhập (Integrationskurs): tiếng Đức và cuộc sống ở Đức. Thời hạn để dùng quyền này: { FACT("integration_course_use_within") }. Ai đã có B1 thì không còn quyền này.
        Với người trẻ có Tư vấn di trú thanh niên (JMD), có nhóm và các chuyến đi chơi.
        Những tháng đầu, nhiều người thấy cô đơn. Điều đó bình thường và thường sẽ đỡ dần. Nếu bạn thấy không ổn lâu hơn, hãy nói chuyện với bác sĩ gia đình của bạn.

answer-change_employer =
    Điều này phụ thuộc vào giấy phép:
    • Thẻ Xanh EU: Không cần xin phép. Chỉ lúc đầu (trong { FACT("blue_card_job_change_months") }) Sở Ngoại kiều có thể tạm dừng việc đổi, trong { FACT("blue_card_job_change_suspension") }, và từ chối.
    • Trên giấy phép hoặc tờ phụ (Zusatzblatt) có ghi tên nhà tuyển dụng: hãy hỏi cơ quan trước.
    • Giấy phép định cư, đoàn tụ gia đình: thường được tự do.
    Tốt nhất chỉ xin nghỉ khi mọi thứ đã rõ. Nếu công việc kết thúc sớm hơn dự định, hãy báo cơ quan. Thời hạn: { FACT("duty_notify_job_end_worker") }
    .title = Đổi nhà tuyển dụng
    .detail =
        Với Thẻ Xanh, chỗ làm mới cũng phải phù hợp: với bằng cấp và mức lương cần có. Hãy báo việc đổi cho Sở Ngoại kiều.
        Là lao động có tay nghề (§§ 18a, 18b AufenthG), bạn làm được mọi công việc có tay nghề, không chỉ nghề đã học. Trong các nghề được bảo vệ, cần giấy phép hành nghề. Thường Cơ quan Lao động Liên bang phải đồng ý lại, việc này do cơ quan lo.
        Đối tác công nhận, học nghề và khóa học để được công nhận gắn với một chỗ làm nhất định. Hãy luôn hỏi trước.
        Nhà tuyển dụng cũ cũng tự báo việc kết thúc sớm. Thời hạn của họ: { FACT("employer_report_time") }
        Hãy giữ đúng thời hạn báo nghỉ và xin giấy nhận xét công việc (Arbeitszeugnis). Nếu khi nghỉ việc bạn bị đòi trả lại tiền, Faire Integration kiểm tra xem điều đó có hiệu lực không. Đừng ký gì trước đó.

answer-job_lost =
    Quyền cư trú thường không hết ngay. Bây giờ những việc này quan trọng:
    • Báo việc hết việc cho Sở Ngoại kiều. Thời hạn: { FACT("duty_notify_job_end_worker") }
    • Báo ngay cho Sở Lao động (Agentur für Arbeit).
    • Không ký gì và nhờ kiểm tra thư cho nghỉ việc. Thời gian để kiện rất ít.
    Mới trong luật (§ 18 Abs. 5 AufenthG): Nếu cơ quan đã biết và rút ngắn giấy phép đi làm, giấy phép vẫn phải có hiệu lực ít nhất { FACT("job_loss_months") }, sau khi bị bóc lột đặc biệt nặng { FACT("job_loss_months_exploitation") }. Không dài hơn thời hạn dự định ban đầu.
    .title = Mất việc: làm gì bây giờ?
    .detail =
        Nhiều trang chưa biết quy định mới này và ghi thời gian ngắn hơn. Quan trọng là bạn báo việc kết thúc, bằng văn bản và giữ một bản cho mình.
        Thời gian để kiện ở tòa án lao động (Arbeitsgericht), tính từ khi nhận thư cho nghỉ việc bằng văn bản: { FACT("dismissal_action") }. Tin nhắn WhatsApp không phải là thư cho nghỉ việc hợp lệ.
        Thỏa thuận chấm dứt (Aufhebungsvertrag) kết thúc công việc bằng chữ ký của bạn. Nó có thể gây hại khi xin tiền thất nghiệp. Hãy mang về nhà và đi tư vấn: Faire Integration giúp miễn phí.
        Hãy tìm ngay việc mới. Hỏi cơ quan xem có phải đồng ý trước ngày làm việc đầu tiên không.
        Tiền thất nghiệp (Arbeitslosengeld) đến từ bảo hiểm. Các trợ cấp khác của nhà nước có thể gây hại cho quyền cư trú. Trước khi nộp đơn, hãy hỏi Tư vấn di trú (MBE).
        Giấy phép của gia đình thường gắn với giấy phép của bạn. Với học nghề, công nhận và Thẻ Cơ hội có quy định khác. Khi đó hãy hỏi cơ quan ngay.

answer-residence_permit_extension =
    Hãy nộp đơn ở Sở Ngoại kiều nơi bạn ở, vài tháng trước khi giấy phép hết hạn, nhất định phải **trước** ngày cuối. Ai nộp đơn đúng hạn thì thường được tiếp tục sống và làm việc ở đây cho đến khi có quyết định (§ 81 Abs. 4 AufenthG). Giấy chứng minh điều đó là Fiktionsbescheinigung.
    Thường cần: hộ chiếu, ảnh, hợp đồng lao động, các phiếu lương gần nhất, bảo hiểm y tế.
    Lệ phí: { FACT("residence_permit_extension_fee") }, gia hạn ngắn { FACT("residence_permit_extension_short_fee") }
    .title = Gia hạn giấy phép cư trú
    .detail =
        Không lấy được lịch hẹn? Bạn vẫn cứ nộp đơn: trên mạng, qua e-mail hoặc thư. Hãy giữ bằng chứng có ngày tháng.
        Giấy phép đã hết hạn? Hãy đến cơ quan ngay, và nếu được thì đi tư vấn trước.
        Hộ chiếu cũng phải còn hạn. Hãy xin hộ chiếu mới sớm.
        Giấy phép đi làm thường có hạn bằng thời gian của chỗ làm, rồi cộng thêm: { FACT("work_title_surplus") }, tổng cộng nhiều nhất { FACT("work_title_duration_max") }. Các trang cũ ghi ít hơn.
        Ai đổi mục đích, ví dụ từ học đại học sang đi làm, trả { FACT("residence_permit_change_fee") }.
        Thẻ Cơ hội không được gia hạn đơn giản. Thẻ tiếp theo (nhiều nhất { FACT("oc_follow_up") }) chỉ có một lần: khi có hợp đồng làm công việc có tay nghề và khi không có giấy phép đi làm nào khác phù hợp.
        Hãy kiểm tra trước xem đã xin được giấy phép định cư (Niederlassungserlaubnis) chưa.
        Trước khi đi xa với Fiktionsbescheinigung, luôn hỏi cơ quan.

answer-permanent_residence =
    Giấy phép định cư (Niederlassungserlaubnis) không có ngày hết hạn. Thường cần thu nhập bảo đảm và:
    • Thẻ Xanh EU: { FACT("settlement_blue_card_months") } với tiếng Đức { FACT("lang_settlement_blue_card") }, chỉ { FACT("settlement_blue_card_months_b1") } với { FACT("lang_settlement_blue_card_early") }
    • Lao động có tay nghề (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } đóng hưu trí, { FACT("lang_settlement_skilled") }
    • có bằng nghề hoặc đại học Đức: { FACT("settlement_skilled_german_years") }, đóng { FACT("settlement_skilled_german_contributions") }
    • người khác: { FACT("settlement_general_years") }, đóng { FACT("settlement_general_contributions") }, { FACT("settlement_general_german") }
    Nộp đơn: Sở Ngoại kiều. Lệ phí thường { FACT("settlement_permit_fee") }
    .title = Ở lại lâu dài
    .detail =
        Nhiều trang vẫn ghi thời gian dài hơn cho Thẻ Xanh. Thông tin đó đã cũ (§ 18c Abs. 2 AufenthG). Được tính là những tháng bạn làm việc với Thẻ Xanh và đóng hưu trí.
        “Người khác” ví dụ là người có kinh nghiệm mà không có công nhận (§ 19c). Với họ áp dụng § 9: còn phải chứng minh biết những điều quan trọng nhất về pháp luật và cuộc sống ở Đức, thường bằng bài thi “Leben in Deutschland”.
        Vợ, chồng của người có giấy phép định cư theo § 18c có thể được sớm hơn: { FACT("settlement_spouse_years") } có giấy phép cư trú và ít nhất { FACT("settlement_spouse_hours") } làm việc mỗi tuần (§ 9 Abs. 3a).
        Tiền đóng hưu trí ghi trong bản quá trình đóng (Versicherungsverlauf). Xin miễn phí ở Deutsche Rentenversicherung. Hãy kiểm tra sớm.
        Giấy phép này cũng có thể mất hiệu lực, nếu ở nước ngoài lâu.
        Bạn muốn xin luôn hộ chiếu Đức? Nhập quốc tịch có quy định riêng.

answer-citizenship =
    Thường cần:
    • cư trú hợp pháp ở Đức: { FACT("citizenship_years") }
    • tiếng Đức { FACT("lang_citizenship") } và thường cả bài thi nhập tịch (Einbürgerungstest)
    • đủ tiền của mình để sống
    • một giấy phép đủ điều kiện, ví dụ giấy phép định cư hoặc Thẻ Xanh EU
    • không phạm tội nặng
    Về phía Đức, được giữ hộ chiếu cũ. Việc “nhập tịch siêu nhanh” (Turbo-Einbürgerung) không còn nữa. Nộp đơn: cơ quan nhập tịch (Einbürgerungsbehörde) nơi ở.
    .title = Quốc tịch Đức
    .detail =
        Quy định ở § 10 StAG. Bạn còn phải tuyên bố tôn trọng Luật Cơ bản (Grundgesetz), tức là những nguyên tắc cơ bản ở Đức.
        Một số giấy phép không đủ vào ngày quyết định: cho học nghề, học đại học, khóa học để được công nhận, tìm việc và Thẻ Cơ hội (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Khi đó phải đổi giấy phép trước.
        Nước của bạn có cho hai hộ chiếu hay không, hãy hỏi ở đó **trước khi** nộp đơn. Một số nước tước hộ chiếu của mình.
        Ai ở nước ngoài lâu có thể thiếu thời gian. Vợ, chồng và con thường được nhập tịch cùng.
        Thủ tục kéo dài rất khác nhau tùy thành phố. Nhiều nơi có tư vấn hoặc bài kiểm tra nhanh trên mạng. Lệ phí: hãy hỏi trước.

answer-travel_absence =
    Với hộ chiếu và giấy phép còn hạn, bạn được đi lại. Nhưng đừng đi quá lâu: Giấy phép cư trú thường mất hiệu lực, nếu ở nước ngoài lâu hơn { FACT("permit_absence") }. Với Thẻ Xanh EU thời gian dài hơn: { FACT("blue_card_absence") }, cả cho giấy phép của gia đình.
    Bạn phải đi lâu hơn, ví dụ vì cha mẹ ốm? **Trước** khi đi, hãy hỏi Sở Ngoại kiều bằng văn bản về thời hạn dài hơn.
    Ai rời đi hẳn thì có thể mất giấy phép ngay khi xuất cảnh (§ 51 AufenthG).
    .title = Được ở nước ngoài bao lâu?
    .detail =
        Các thời gian này nói về cư trú, không phải về công việc. Nghỉ phép phải được nhà tuyển dụng cho phép. Làm việc từ nước ngoài (Homeoffice) cũng cần họ đồng ý.
        Với giấy phép cư trú Đức, thường được đi ngắn ngày sang các nước Schengen khác, nhưng không được làm việc ở đó.
        Với giấy phép định cư, về nguyên tắc cũng như vậy, có ngoại lệ. Hãy hỏi trước.
        Nếu giấy phép hết hạn khi bạn đang ở xa, có thể bạn không vào lại được nếu không có visa mới. Hãy gia hạn trước khi đi.
        Với Fiktionsbescheinigung, không phải lúc nào cũng được nhập cảnh lại. Hãy hỏi cơ quan trước khi đặt vé.
        Thời gian dài ở nước ngoài cũng có thể bị thiếu khi xin định cư và nhập tịch.

answer-eu_mobility =
    Giấy phép cư trú Đức cho phép làm việc ở Đức, không phải ở cả EU. Thường bạn được đi ngắn ngày sang các nước Schengen khác, nhưng không được làm việc ở đó. Muốn chuyển đi, hãy hỏi trước cơ quan của nước kia.
    Ngược lại: Với giấy phép của một nước EU khác, thường không được cứ thế làm việc ở đây. Cần giấy phép của Đức.
    Với hộ chiếu của EU, EWR hoặc Thụy Sĩ thì tự do: không cần visa, không cần giấy phép lao động.
    .title = Sang nước EU khác và ngược lại
    .detail =
        Với Thẻ Xanh EU và với “Daueraufenthalt-EU” (cư trú lâu dài EU), việc chuyển giữa các nước EU thường dễ hơn. Điều kiện mỗi nước mỗi khác.
        Tính theo hộ chiếu của bạn, không phải nước bạn sống gần đây nhất. Ví dụ ai có giấy phép cư trú của Ý thì không vì thế mà thành công dân EU.
        Người nhà của công dân EU có quyền riêng, kể cả với hộ chiếu khác. Hãy hỏi Sở Ngoại kiều.
        Được tự do làm việc ở Đức là người có hộ chiếu của các nước này: { FACT("free_movement_countries") }.
        Công nhận từ một nước EU khác không phải lúc nào cũng tự động có giá trị ở đây. Trong các nghề được bảo vệ, cơ quan Đức kiểm tra.
        Nếu một công ty từ nước EU khác chỉ cử bạn sang một thời gian, có quy định riêng. Tư vấn: đường dây nóng { FACT("hotline_phone") }
