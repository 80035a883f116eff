### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = Tôi có cơ hội nào?
chance-intro =
    { $for ->
        [self] Mình chỉ hỏi những gì quan trọng cho con đường của bạn. Sau đó bạn thấy những con đường nào sang Đức đang mở, còn thiếu gì và việc cần làm tiếp theo.
       *[other] Mình chỉ hỏi những gì quan trọng cho con đường của người đó. Sau đó bạn thấy những con đường nào sang Đức đang mở, còn thiếu gì và việc cần làm tiếp theo.
    }
    Lúc nào cũng có thể trả lời “Không biết”.
chance-reuse = Mình còn giữ các câu trả lời lúc trước. Có phải vẫn là người đó, và các câu trả lời vẫn đúng không?
    .short = Câu trả lời lúc trước
    .yes = Có, dùng lại
    .no = Không, hỏi lại
    .no-words = không, ko, mới, hỏi lại, người khác, không đúng

chance-nationality =
    { $for ->
        [self] Bạn có hộ chiếu nước nào?
       *[other] Người đó có hộ chiếu nước nào?
    } Bạn viết tên nước, ví dụ: Việt Nam. Nếu có nhiều hộ chiếu: viết hộ chiếu của EU trước, nếu có.
    .short = Hộ chiếu
    .invalid = Mình không nhận ra nước này. Bạn chỉ viết tên nước, ví dụ: Ấn Độ. Hoặc bấm “Không biết”.
chance-passport_group =
    Không sao. Nước đó có ở đây không?
    • Tây Balkan: { FACT("western_balkans_countries") }
    • Các nước có quy định riêng: { FACT("best_friends_rule") }
    .short = Nhóm nước
    .eu = EU, EWR hoặc Thụy Sĩ
    .eu-words = eu, ewr, thụy sĩ, liên minh châu âu
    .western_balkans = Tây Balkan
    .western_balkans-words = balkan, tây balkan
    .best_friends = Nước có quy định riêng
    .best_friends-words = quy định riêng, danh sách thứ hai, nhóm thứ hai
    .other = Một nước khác
    .other-words = nước khác, không có trong danh sách, không có ở đây, Việt Nam
chance-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
       *[other] Bây giờ người đó sống ở đâu?
    } Nơi nộp đơn phụ thuộc vào điều này.
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở nhà, ở quê, quê hương, ở Việt Nam, Việt Nam, VN, chưa sang Đức
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, đã ở Đức, đang ở Đức

chance-field =
    { $for ->
        [self] Bạn đã làm lâu nhất trong lĩnh vực nào?
       *[other] Người đó đã làm lâu nhất trong lĩnh vực nào?
    } Với một số lĩnh vực có những con đường không cần bằng cấp.
    .short = Lĩnh vực
    .it = IT và máy tính
    .it-words = máy tính, it, tin học, lập trình, phần mềm, công nghệ thông tin, cntt, làm web
    .driving = Lái xe tải hoặc xe buýt
    .driving-words = lái xe, tài xế, xe tải, xe buýt, xe container, lái xe đường dài, bác tài
    .health = Chăm sóc và y tế
    .health-words = chăm sóc, y tế, điều dưỡng, chăm sóc người già, bệnh viện, viện dưỡng lão
    .craft = Thủ công và xây dựng
    .craft-words = thủ công, xây dựng, công trường, xưởng, cắt tóc, làm nail, thợ sơn, thợ xây, thợ hàn
    .office = Văn phòng, bán hàng
    .office-words = văn phòng, thương mại, bán hàng, bếp, đầu bếp, nhà hàng, khách sạn, ẩm thực
    .other = Việc khác
    .other-words = lĩnh vực khác, việc khác, nhà máy, kho, nông nghiệp, khác
    .nothing = Chưa đi làm
    .nothing-words = chưa đi làm, chưa bao giờ, chưa làm việc, còn đi học, học sinh, mới ra trường

chance-licence =
    Nghề này được bảo vệ ở Đức: Muốn làm phải có giấy phép hành nghề.
    { $for ->
        [self] Bạn đã có giấy phép của một cơ quan Đức chưa, hay đã được hứa cấp?
       *[other] Người đó đã có giấy phép của một cơ quan Đức chưa, hay đã được hứa cấp?
    }
    .short = Giấy phép
    .yes = Có, đã có giấy phép
    .promised = Đã được hứa cấp
    .promised-words = hứa cấp, được hứa, đã hứa, cam kết cấp, giấy hứa cấp
    .no = Không, chưa có

chance-job_offer =
    { $for ->
        [employer] Bạn đã mời người đó vào một vị trí chưa?
        [self] Bạn đã có lời mời chắc chắn từ Đức chưa?
       *[other] Người đó đã có lời mời chắc chắn từ Đức chưa?
    } Nghĩa là hợp đồng hoặc cam kết bằng văn bản.
    .short = Lời mời
    .yes = Có, để đi làm
    .yes-words = có, đi làm, việc làm, một công việc, hợp đồng lao động, lời mời làm việc
    .training = Để học nghề
    .training-words = học nghề, chỗ học nghề, hợp đồng học nghề, ausbildung, du học nghề
    .no = Không, chưa có

chance-job_kind =
    Đó là công việc gì?
    Việc của lao động có tay nghề (Fachkraft) nghĩa là: Bình thường phải có bằng đại học hoặc khóa đào tạo nghề ít nhất { FACT("qualified_training_min") }.
    .short = Loại công việc
    .fits = Đúng với bằng cấp
    .fits-words = đúng bằng, đúng nghề, đúng ngành, nghề của tôi, phù hợp
    .qualified = Việc có tay nghề khác
    .qualified-words = có tay nghề, nghề khác, ngành khác, trái ngành, lao động tay nghề
    .helper_field = Phụ việc trong ngành
    .helper_field-words = phụ việc cùng ngành, hộ lý, trợ lý điều dưỡng, phụ điều dưỡng, phụ trong nghề
    .helper = Lao động phổ thông
    .helper-words = phụ việc, lao động phổ thông, việc đơn giản, phổ thông, kho, dọn dẹp

chance-salary =
    Trong lời mời ghi lương bao nhiêu một năm, lương gộp (brutto)?
    Lương gộp nghĩa là: trước thuế và bảo hiểm. Nếu chỉ ghi lương tháng, hãy cộng tất cả các tháng lương của một năm.
    .short = Lương một năm
    .general = Từ { FACT("blue_card_salary_general") }
    .reduced = Từ { FACT("blue_card_salary_reduced") }
    .experience = Từ { FACT("experience_6beschv_min_salary") }
    .less = Ít hơn
    .less-words = ít hơn, ít, thấp hơn, dưới mức đó
chance-recent_degree = Bằng đại học đã lấy được cách đây nhiều nhất { FACT("blue_card_new_entrant") }, đúng không?
    .short = Mới tốt nghiệp
chance-job_months = Hợp đồng không thời hạn, hoặc kéo dài ít nhất { FACT("blue_card_offer_months") }, đúng không?
    .short = Thời hạn công việc
chance-collective_agreement = Nhà tuyển dụng có bị ràng buộc bởi thỏa ước lương tập thể (Tarifvertrag) và trả lương theo đó không? Điều này thường ghi trong hợp đồng lao động. Nếu không thấy, hãy hỏi nhà tuyển dụng.
    .short = Thỏa ước lương
chance-partnership =
    Nhà tuyển dụng có tham gia quan hệ đối tác công nhận (Anerkennungspartnerschaft) không?
    Nghĩa là: vừa đi làm vừa làm thủ tục công nhận bằng cấp. Doanh nghiệp phải có khả năng đào tạo, và hai bên ký một thỏa thuận.
    .short = Đối tác công nhận
    .yes = Có, họ tham gia
    .yes-words = có, có tham gia, họ tham gia, có thỏa thuận

chance-experience =
    { $for ->
        [self] Bạn đã làm nghề này bao lâu?
       *[other] Người đó đã làm nghề này bao lâu?
    } Nếu có bằng thì tính thời gian sau khi lấy bằng.
    Thời gian dài thì tính trong { FACT("oc_nr06_window") } gần nhất, thời gian ngắn hơn thì tính trong { FACT("oc_nr07_window") } gần nhất.
    .short = Kinh nghiệm nghề
    .long = Ít nhất { FACT("oc_nr06_experience") }
    .long-words = lâu, nhiều năm, rất lâu
    .medium = Ít nhất { FACT("oc_nr07_experience") }
    .medium-words = vài năm, mấy năm
    .less = Ít hơn
    .less-words = ít hơn, không có, chưa làm, ngắn, chưa có kinh nghiệm
chance-experience_it =
    { $for ->
        [self] Bạn đã làm trong ngành IT bao lâu?
       *[other] Người đó đã làm trong ngành IT bao lâu?
    }
    Thời gian dài nhất thì tính trong { FACT("oc_nr06_window") } gần nhất, các thời gian ngắn hơn thì tính trong { FACT("experience_window") } gần nhất.
    .short = Kinh nghiệm IT
    .long = Ít nhất { FACT("oc_nr06_experience") }
    .long-words = lâu, nhiều năm, rất lâu
    .three = Ít nhất { FACT("blue_card_it_experience") }
    .three-words = vài năm
    .medium = Ít nhất { FACT("experience_years") }
    .medium-words = một hai năm
    .less = Ít hơn
    .less-words = ít hơn, không có, chưa làm, ngắn, chưa có kinh nghiệm
chance-age_group = Không sao. Nhóm tuổi nào đúng?
    .short = Tuổi khoảng
    .young = Dưới { FACT("training_search_age") }
    .young-words = trẻ, trẻ hơn, dưới
    .middle = Ở giữa
    .middle-words = giữa, trung niên
    .older = Từ { FACT("age45_age") }
    .older-words = lớn tuổi, già, lớn hơn, trên
chance-pension =
    Từ { FACT("age45_age") }, với giấy phép cư trú đầu tiên, luật đòi hỏi một trong hai điều: lương năm ít nhất { FACT("age45_min_salary") }, hoặc khoản bảo đảm đủ cho tuổi già (Altersversorgung).
    Có một trong hai điều này không?
    .short = Lương hoặc hưu trí
chance-asylum_benefits =
    { $for ->
        [self] Ở Đức, bạn đã nhận tiền hoặc trợ giúp theo Luật trợ cấp cho người xin tị nạn (Asylbewerberleistungsgesetz) chưa?
       *[other] Ở Đức, người đó đã nhận tiền hoặc trợ giúp theo Luật trợ cấp cho người xin tị nạn (Asylbewerberleistungsgesetz) chưa?
    } Thời gian được tính: { FACT("western_balkans_asylum_benefits") } gần nhất.
    .short = Trợ cấp tị nạn
chance-driving =
    Để lái xe cần bằng lái EU cho xe tải hoặc xe buýt và chứng chỉ cơ bản (Grundqualifikation, một kỳ thi cho lái xe chuyên nghiệp). Đã có gì rồi?
    .short = Bằng lái
    .eu = Có cả hai, của EU
    .eu-words = eu, cả hai, bằng lái eu, bằng eu
    .programme = Công ty giúp lấy
    .programme-words = công ty, công ty giúp, chương trình, nhà tuyển dụng giúp
    .home = Chỉ có bằng trong nước
    .home-words = bằng trong nước, bằng việt nam, bằng ở nhà, bằng của nước tôi
    .no = Không xe tải, xe buýt
    .no-words = không, ko, không có, không có bằng lái, chưa có bằng lái
chance-measure =
    { $for ->
        [self] Bạn đã có chỗ trong một khóa học để bù phần còn thiếu theo quyết định (Bescheid) chưa?
       *[other] Người đó đã có chỗ trong một khóa học để bù phần còn thiếu theo quyết định (Bescheid) chưa?
    } Ví dụ khóa thích ứng (Anpassungslehrgang).
    .short = Chỗ trong khóa học
chance-completed_stay =
    { $for ->
        [self] Bạn đã hoàn thành chương trình nào ở Đức chưa?
       *[other] Người đó đã hoàn thành chương trình nào ở Đức chưa?
    } Nghĩa là học đại học, học nghề, nghiên cứu, hoặc được công nhận nghề.
    .short = Đã hoàn thành ở Đức
chance-school_certificate =
    { $for ->
        [self] Bạn có bằng tốt nghiệp phổ thông đủ điều kiện học đại học,
       *[other] Người đó có bằng tốt nghiệp phổ thông đủ điều kiện học đại học,
    } ở Đức hoặc ở nước mình, không? Bằng của một trường Đức ở nước ngoài cũng được tính.
    .short = Bằng phổ thông
chance-livelihood =
    Đã có tiền sinh sống chưa? Hiện tại mức đòi hỏi thường là { FACT("oc_livelihood") } một tháng.
    Có thể được tính: tài khoản phong tỏa (Sperrkonto: tiền bị giữ, mỗi tháng được rút một phần), tiền lương, hoặc một người ở Đức đứng ra bảo lãnh.
    .short = Tiền sinh sống
    .no = Không, chưa có
