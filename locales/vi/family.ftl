### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Gia đình
family-who = Ai sẽ cùng sang Đức hoặc sang sau?
    .short = Ai sang
    .spouse = Vợ hoặc chồng
    .spouse-words = vợ chồng, vợ, chồng, vợ tôi, chồng tôi, bạn đời
    .children = Con
    .children-words = con cái, con, con trai, con gái, các con
    .both = Vợ hoặc chồng và con
    .both-words = cả hai, tất cả, gia đình, cả nhà, cả gia đình, vợ con, vợ và con, chồng và con
    .parents = Bố mẹ
    .parents-words = bố mẹ, cha mẹ, ba má, mẹ tôi, bố tôi, bố mẹ chồng, bố mẹ vợ
family-residence =
    Sang với ai? Điều được tính là giấy phép cư trú (Aufenthaltstitel) của người đang làm việc hoặc muốn làm việc ở Đức: loại người đó có hoặc đang xin.
    “Giấy phép khác” ví dụ là: quy định Tây Balkan, Thẻ Cơ hội, học nghề, học đại học.
    .short = Giấy phép ở Đức
    .blue_card = Thẻ Xanh EU
    .blue_card-words = thẻ xanh, blaue karte, blue card
    .skilled = Fachkraft (§§ 18a, 18b)
    .skilled-words = lao động tay nghề, fachkraft, 18a, 18b, lao động đã công nhận
    .experienced = Kinh nghiệm, § 19c (2)
    .experienced-words = kinh nghiệm, có kinh nghiệm, 19c, it không bằng đại học
    .other = Giấy phép khác
    .other-words = giấy phép khác, tây balkan, thẻ cơ hội, học nghề, học đại học, du học
    .eu = Hộ chiếu EU
    .eu-words = eu, công dân eu, hộ chiếu châu âu, thụy sĩ
    .german = Hộ chiếu Đức
    .german-words = đức, người đức, quốc tịch đức, công dân đức
family-moment = Gia đình sẽ đi cùng lúc hay sang sau?
    .short = Khi nào
    .together = Cùng lúc
    .together-words = cùng lúc, đi cùng, cùng nhau, đồng thời, với tôi
    .later = Sang sau
    .later-words = sang sau, sau này, đón sang sau, sau đó, người đó đã ở đức
family-eu = Với gia đình của người có hộ chiếu EU, EWR hoặc Thụy Sĩ có quy định riêng của EU (Freizügigkeit). Các quy định đó thường đơn giản hơn, và ở đây mình không giải thích chi tiết. Hãy hỏi đại sứ quán Đức hoặc nơi tư vấn trước khi xin visa hoặc chi tiền.
family-german = Với gia đình của người Đức có quy định riêng. Các quy định đó khác với quy định cho lao động có tay nghề, và ở đây mình không giải thích. Bạn hãy hỏi đại sứ quán Đức hoặc nơi tư vấn, nhất là về trình độ tiếng Đức cần có.
