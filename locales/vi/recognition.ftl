### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Công nhận bằng cấp
recognition-intro =
    Công nhận (Anerkennung) nghĩa là: Một cơ quan Đức kiểm tra xem bằng cấp nước ngoài có giá trị như bằng của Đức hay không.
    { $for ->
        [self] Mình hỏi vài câu ngắn. Sau đó bạn nhận được lộ trình của mình.
       *[other] Mình hỏi vài câu ngắn về người đó. Sau đó bạn nhận được lộ trình cho người đó.
    }

recognition-trained_in =
    { $for ->
        [self] Bạn đã học nghề hoặc học đại học ở đâu?
       *[other] Người đó đã học nghề hoặc học đại học ở đâu?
    }
    .short = Nước đào tạo
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, nước Đức, Germany
    .eu = EU, EWR hoặc Thụy Sĩ
    .eu-words = EU, EWR, EEA, Liên minh châu Âu, châu Âu, trong EU, Thụy Sĩ, Áo, Ý, Italia, Tây Ban Nha, Bồ Đào Nha, Pháp, Bỉ, Hà Lan, Luxembourg, Đan Mạch, Thụy Điển, Phần Lan, Na Uy, Iceland, Liechtenstein, Ireland, Ba Lan, Séc, Tiệp, Slovakia, Hungary, Romania, Bulgaria, Hy Lạp, Croatia, Slovenia, Estonia, Latvia, Litva, Malta, Síp
    .other = Ở một nước khác
    .other-words = nước khác, nơi khác, ở nước ngoài, ngoài EU, ở Việt Nam, Việt Nam, VN, quê, Trung Quốc, Đài Loan, Nhật Bản, Nhật, Hàn Quốc, Lào, Campuchia, Thái Lan, Malaysia, Singapore, Philippines, Indonesia, Ấn Độ, Nga, Ukraina, Belarus, Thổ Nhĩ Kỳ, Mỹ, Anh, Úc, Canada

recognition-occupation =
    { $for ->
        [self] Bạn đã học nghề gì hoặc ngành gì?
       *[other] Người đó đã học nghề gì hoặc ngành gì?
    } Bạn chỉ viết tên nghề, ví dụ: điều dưỡng, thợ điện, kỹ sư.
    .short = Nghề
    .invalid = Mình không tìm thấy nghề này. Bạn hãy viết cách khác, ví dụ ngắn hơn hoặc bằng tiếng Anh. Hoặc bấm “Không biết”.

recognition-occupation_group = Không sao. Nghề đó gần với lĩnh vực nào?
    .short = Lĩnh vực
    .health = Y tế và chăm sóc
    .health-words = y tế, chăm sóc, điều dưỡng, bệnh viện, y khoa, trị liệu, viện dưỡng lão, nhà thuốc, xét nghiệm
    .education = Trường học và mầm non
    .education-words = trường học, giáo dục, mầm non, mẫu giáo, nhà trẻ, giáo viên, cô giáo, dạy học, công tác xã hội
    .craft = Nghề thủ công, xây dựng
    .craft-words = thủ công, thợ, xây dựng, công trường, cắt tóc, làm tóc, thợ mộc, thợ sơn, thợ xây, thợ bánh, xưởng
    .technical = Kỹ thuật, công nghiệp
    .technical-words = kỹ thuật, công nghiệp, nhà máy, máy móc, điện, cơ khí, kỹ sư
    .it = IT và máy tính
    .it-words = máy tính, it, tin học, lập trình, phần mềm, công nghệ thông tin, cntt
    .office = Văn phòng, bán hàng
    .office-words = văn phòng, thương mại, bán hàng, hành chính, kế toán, ngân hàng, khách sạn, nhà hàng, bếp, ẩm thực
    .other = Lĩnh vực khác
    .other-words = lĩnh vực khác, ngành khác, cái khác, khác

recognition-qualification =
    { $for ->
        [self] Bạn có bằng cấp gì?
       *[other] Người đó có bằng cấp gì?
    }
    .short = Bằng cấp
    .vocational = Bằng nghề
    .vocational-words = bằng nghề, học nghề, trường nghề, trung cấp, cao đẳng nghề, trung cấp nghề, đào tạo nghề
    .degree = Bằng đại học
    .degree-words = đại học, tốt nghiệp đại học, cử nhân, thạc sĩ, tiến sĩ, bachelor, master, cao học
    .both = Cả nghề và đại học
    .both-words = cả hai, cả nghề và đại học, hai bằng
    .none = Không, chỉ kinh nghiệm
    .none-words = không có bằng, không bằng cấp, chưa có bằng, chỉ có kinh nghiệm, kinh nghiệm, chưa học nghề, lao động phổ thông

recognition-lives_in =
    { $for ->
        [self] Bây giờ bạn sống ở đâu?
       *[other] Bây giờ người đó sống ở đâu?
    } Nơi nào tư vấn miễn phí phụ thuộc vào điều này.
    .short = Nơi sống
    .abroad = Ở nước ngoài
    .abroad-words = nước ngoài, còn ở nước ngoài, không ở Đức, ở nhà, ở quê, quê hương, ở Việt Nam, Việt Nam, VN, chưa sang Đức
    .germany = Ở Đức
    .germany-words = Đức, ở Đức, tại Đức, bên Đức, đã ở Đức, đang ở Đức

recognition-papers = Các giấy tờ quan trọng nhất đã có chưa? Đó là bằng tốt nghiệp, bảng các môn học và số giờ, và giấy xác nhận công việc sau khi tốt nghiệp.
    .short = Giấy tờ
    .complete = Có, đủ hết
    .complete-words = có, đủ, đủ hết, có đủ, có hết, đầy đủ, rồi
    .some_missing = Không, còn thiếu
    .some_missing-words = không, còn thiếu, thiếu, bị mất, bị cháy, không đủ, chưa đủ, chưa, không có bằng

recognition-german =
    { $for ->
        [self] Tiếng Đức của bạn thế nào?
       *[other] Tiếng Đức của người đó thế nào?
    }
    Các trình độ là A1 (mới bắt đầu), A2, B1, B2 (tốt), C1 và C2 (rất tốt).
    .short = Tiếng Đức
    .beginner = Chưa biết hoặc A1
    .beginner-words = chưa biết tiếng đức, chưa học, không biết tiếng đức, a1, mới học, một chút, một ít, ít
    .middle = A2 hoặc B1
    .middle-words = a2, b1, trung bình, tàm tạm, tạm được
    .advanced = B2 hoặc cao hơn
    .advanced-words = b2, c1, c2, tốt, giỏi, rất tốt, lưu loát, thành thạo, tiếng mẹ đẻ

recognition-job_offer =
    { $for ->
        [employer] Bạn đã đưa ra lời mời làm việc cho người đó chưa?
        [self] Bạn đã có lời mời làm việc từ Đức chưa?
       *[other] Người đó đã có lời mời làm việc từ Đức chưa?
    }
    .short = Lời mời làm việc
