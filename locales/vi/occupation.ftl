### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Nghề của tôi
occupation-ask = Bạn muốn hỏi về nghề nào? Bạn chỉ viết tên nghề, bằng tiếng Việt hoặc tiếng Đức. Ví dụ: điều dưỡng, thợ điện, đầu bếp.
    .short = Nghề
    .invalid = Mình không tìm thấy nghề này. Bạn thử một từ khác, hoặc viết bằng tiếng Đức hay tiếng Anh. Nếu không được, hãy bấm “Không biết”: Mình sẽ chỉ chỗ tìm nghề đó.
occupation-not_found =
    Không sao: Mình biết nhiều nghề, nhưng không phải tất cả. Bạn có thể làm thế này:
    • Công cụ Anerkennungs-Finder có cả những nghề hiếm, bằng nhiều thứ tiếng. Hãy nhập nghề và một địa điểm ở Đức. Công cụ cho biết nghề có được bảo vệ không và ai quyết định:
    { FACT("recognition_finder") }
    • Đường dây nóng “Arbeiten und Leben in Deutschland” giúp bạn tìm, miễn phí, bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
occupation-next = Bạn muốn làm gì tiếp?
    .short = Tiếp theo
    .recognition = Lộ trình: công nhận
    .recognition-words = công nhận, công nhận bằng, công nhận bằng cấp, anerkennung
    .points = Thẻ Cơ hội: tính điểm
    .points-words = thẻ cơ hội, chancenkarte, điểm, tính điểm
    .another = Nghề khác
    .another-words = nghề khác, thêm một nghề, đổi nghề, nghề tiếp theo
    .done = Xong, ai tư vấn cho tôi?
    .done-words = xong, xong rồi, không cảm ơn, hết rồi, ai tư vấn, ai giúp tôi

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = Tiếng Đức: **{ $title }**
occupation-search = Từ để tìm trong tin tuyển dụng: { $words }

occupation-regulated_yes = **Nghề được bảo vệ: có.** Ở Đức chỉ được làm nghề này khi có giấy phép hoặc được công nhận (reglementierter Beruf).
occupation-regulated_no = **Nghề được bảo vệ: không.** Không cần công nhận cũng được làm. Nhưng để có visa lao động có tay nghề (Fachkraft), bằng cấp thường phải được công nhận hoặc tương đương.
occupation-regulated_title = **Nghề được bảo vệ: chỉ danh xưng.** Không cần giấy phép cũng được làm. Nhưng không phải ai cũng được tự gọi như vậy, ví dụ “kỹ sư” (Ingenieurin) hoặc “phiên dịch tuyên thệ” (beeidigter Übersetzer). Để có visa lao động có tay nghề (Fachkraft), bằng cấp thường phải được công nhận hoặc tương đương.
occupation-regulated_own_business = **Nghề được bảo vệ: chỉ khi tự mở cơ sở.** Người làm thuê được làm không cần giấy phép. Ai muốn tự điều hành cơ sở thì phải chứng minh nhiều hơn. Để có visa lao động có tay nghề (Fachkraft), thường cần được công nhận.
occupation-regulated_licence = **Nghề được bảo vệ: Cần một loại bằng, giấy phép.** Có thể là bằng lái, giấy phép hành nghề hoặc kỳ thi. Giấy phép nước ngoài có giá trị hay không thì phải hỏi trước.

occupation-body_land_health = **Ai quyết định?** Cơ quan y tế của bang nơi muốn làm việc.
occupation-body_land_school = **Ai quyết định?** Cơ quan giáo dục phổ thông của bang nơi muốn làm việc.
occupation-body_land_education = **Ai quyết định?** Một cơ quan của bang nơi muốn làm việc. Cơ quan nào thì mỗi bang một khác.
occupation-body_land_justice = **Ai quyết định?** Cơ quan tư pháp của bang nơi muốn làm việc, hoặc đoàn luật sư (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Ai quyết định?** Hiệp hội kiến trúc sư (Architektenkammer) của bang nơi muốn làm việc.
occupation-body_chamber_of_physicians = **Ai quyết định?** Hiệp hội bác sĩ (Ärztekammer).
occupation-body_chamber_of_agriculture = **Ai quyết định?** Phòng Nông nghiệp (Landwirtschaftskammer) hoặc một cơ quan của bang.
occupation-body_hwk = **Ai quyết định?** Thường là Phòng Thủ công (Handwerkskammer, HWK) tại địa phương.
occupation-body_ihk_fosa = **Ai quyết định?** Với bằng nghề, thường là IHK FOSA. Đó là cơ quan của các Phòng Công nghiệp và Thương mại.
occupation-body_zab = **Ai quyết định?** Với bằng đại học: trước hết tra cơ sở dữ liệu anabin, nếu không có thì ZAB (Zentralstelle für ausländisches Bildungswesen). Với bằng nghề: thường là IHK FOSA.
occupation-body_driving_licence_office = **Ai quyết định?** Về bằng lái: cơ quan cấp bằng lái (Führerscheinstelle) nơi ở tại Đức.
occupation-body_professional_chamber = **Ai quyết định?** Hiệp hội nghề nghiệp (Kammer) của ngành này. Anerkennungs-Finder cho biết tên.
occupation-body_transport_authority = **Ai quyết định?** Cơ quan liên bang về hàng không hoặc hàng hải.

occupation-shortage_yes = **Danh sách nghề thiếu người của Thẻ Xanh EU: có** (§ 18g AufenthG). Nếu có bằng đại học đúng với công việc thì chỉ cần mức lương thấp hơn: { FACT("blue_card_salary_reduced") } lương gộp (brutto) một năm.
occupation-shortage_academic = **Danh sách nghề thiếu người của Thẻ Xanh EU: chỉ với bằng đại học** (§ 18g AufenthG). Ở trình độ này chỉ cần mức lương thấp hơn: { FACT("blue_card_salary_reduced") } lương gộp (brutto) một năm. Với bằng nghề thì có những con đường khác.
occupation-shortage_it = Trong ngành IT, không có bằng đại học cũng có thể được, với ít nhất { FACT("blue_card_it_experience") } kinh nghiệm ở trình độ đại học. Tính trong { FACT("blue_card_it_experience_window") } gần nhất.
occupation-shortage_no = **Danh sách nghề thiếu người của Thẻ Xanh EU: không** (§ 18g AufenthG). Điều đó không có nghĩa là không có con đường nào: Với lao động có tay nghề (Fachkraft, §§ 18a, 18b), danh sách này không được xét.
occupation-shortage_list = Đây không phải danh sách nghề thiếu người của Cơ quan Lao động Liên bang (Bundesagentur für Arbeit). Danh sách kia dài hơn nhiều và không áp dụng ở đây.

occupation-check = Đây là cái nhìn chung ban đầu và chưa được xác nhận chính thức. Anerkennungs-Finder cho biết chính xác: nhập nghề và địa điểm ở đó.
