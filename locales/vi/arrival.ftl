### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Mới đến Đức
arrival-stage =
    { $for ->
        [self] Bạn đã ở Đức bao lâu rồi?
       *[other] Người đó đã ở Đức bao lâu rồi?
    }
    .short = Ở Đức
    .soon = Chưa, nhưng sắp đến
    .soon-words = chưa, sắp, sắp sang, sắp đi, tháng sau, có visa rồi
    .weeks = Mới đến
    .weeks-words = mới đến, mới sang, mới qua, vài tuần, vài ngày, vừa đến
    .longer = Lâu rồi
    .longer-words = lâu rồi, lâu, đã lâu, nhiều năm, một năm, mấy năm
arrival-children = Có con đi cùng, hoặc con đã ở Đức không?
    .short = Con

arrival-more = Bạn muốn biết thêm về điều gì?
    .short = Biết thêm
    .address_registration = Đăng ký chỗ ở
    .address_registration-words = đăng ký, đăng ký chỗ ở, anmeldung, hộ khẩu, đăng ký địa chỉ
    .health_insurance = Bảo hiểm y tế
    .health_insurance-words = bảo hiểm, bảo hiểm y tế, khám bệnh, krankenkasse
    .taxes_net_salary = Thuế và lương thực nhận
    .taxes_net_salary-words = thuế, lương thực nhận, lương net, netto, brutto, mã số thuế, khấu trừ
    .bank_account = Tài khoản ngân hàng
    .bank_account-words = tài khoản, ngân hàng, mở tài khoản, mở thẻ
    .housing = Tìm nhà
    .housing-words = nhà ở, thuê nhà, tìm phòng, thuê phòng, chủ nhà, tìm nhà thuê
    .driving_licence = Bằng lái xe
    .driving_licence-words = bằng lái, lái xe, đổi bằng lái, ô tô
    .school_kindergarten = Trường, Kita, Kindergeld
    .school_kindergarten-words = trường học, mẫu giáo, nhà trẻ, gửi trẻ, con cái, kindergeld, tiền con, tiền trẻ em
    .leisure_and_associations = Giải trí và hội đoàn
    .leisure_and_associations-words = giải trí, hội đoàn, câu lạc bộ, thể thao, tìm bạn, kết bạn
    .enough = Thế là đủ
    .enough-words = đủ rồi, thế là đủ, xong, hết rồi, không cần nữa
arrival-more_longer = Bạn muốn biết thêm về điều gì?
    .short = Biết thêm
    .residence_permit_extension = Gia hạn cư trú
    .residence_permit_extension-words = gia hạn, gia hạn giấy phép, gia hạn thẻ, sắp hết hạn
    .change_employer = Đổi chỗ làm
    .change_employer-words = đổi việc, đổi công ty, việc mới, chuyển việc, chuyển công ty
    .job_lost = Mất việc
    .job_lost-words = thất nghiệp, bị đuổi việc, bị cho nghỉ, mất việc làm
    .permanent_residence = Ở lại lâu dài
    .permanent_residence-words = định cư, thường trú, vô thời hạn, ở mãi, ở lại, niederlassungserlaubnis
    .citizenship = Nhập quốc tịch
    .citizenship-words = quốc tịch, hộ chiếu đức, nhập tịch, vào quốc tịch
    .travel_absence = Ra nước ngoài lâu
    .travel_absence-words = đi nước ngoài, đi xa, về quê, về việt nam, về thăm nhà
    .family_spouse = Đón gia đình sang
    .family_spouse-words = đón gia đình, vợ, chồng, đoàn tụ, bảo lãnh vợ, bảo lãnh chồng
    .social_security = Hưu trí và bảo hiểm
    .social_security-words = hưu trí, lương hưu, bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm
    .enough = Thế là đủ
    .enough-words = đủ rồi, thế là đủ, xong, hết rồi, không cần nữa
