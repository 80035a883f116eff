### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Những bước đầu tiên của tình nguyện viên

plan-volunteer_team = Nói chuyện với người điều phối
    .what = Hãy báo với hội hoặc người điều phối rằng bạn đã học xong tập huấn. Làm rõ: Khi nào liên lạc được với bạn? Ai thay bạn? Bạn chuyển trường hợp cho ai? Luôn giữ: cung cấp thông tin, không lôi kéo.
    .office = Hội của bạn hoặc người điều phối trong vùng
plan-volunteer_practise = Tự thử một lần
    .what = Hãy làm thử một ví dụ, ví dụ một điều dưỡng học ở nước ngoài: trả lời câu hỏi, đọc lộ trình, sửa một câu trả lời. Hãy đặt cả một câu hỏi bằng lời của bạn.
plan-volunteer_listen = Buổi nói chuyện đầu tiên: lắng nghe
    .what = Hãy hỏi: Bạn muốn gì? Bạn lo điều gì? Tôi được nhắn thế nào và khi nào? Giải thích rằng bạn giúp tự nguyện, không quyết định gì và không cần giấy tờ. Đừng ghi tên ai.
plan-volunteer_together = Cùng làm lộ trình
    .what = Lúc đầu chọn “Cho người tôi quen” và để người đó trả lời. Chỉ bàn bước tiếp theo. Sau vài tuần hãy hỏi lại, nếu người đó muốn.
plan-volunteer_refer = Biết và dùng các nơi tư vấn
    .what = Đường dây nóng: visa, công nhận, việc làm, tiếng Đức, cả từ nước ngoài. Faire Integration: lương, hợp đồng, bóc lột. Ở Đức: tư vấn di trú (Migrationsberatung) cho cuộc sống ở đây, tư vấn IQ cho việc công nhận. Hãy đưa địa chỉ, hoặc cùng gọi điện.
    .office = Đường dây nóng { FACT("hotline_phone") }
    .cost = Tư vấn miễn phí
plan-volunteer_urgent = Lưu các số khẩn cấp
    .what = Ở Đức: cảnh sát { FACT("emergency_police") }, cấp cứu và cứu hỏa { FACT("emergency_fire_ambulance") }, bạo lực với phụ nữ { FACT("emergency_violence_against_women") }. An toàn là trên hết. Sau đó báo cho nhóm.
plan-volunteer_care = Chăm sóc chính mình
    .what = Giờ giấc cố định, có nghỉ, không quá nhiều người cùng lúc. Hãy nói trong nhóm về những điều nặng nề, không nêu tên. Thỉnh thoảng xem lại các thẻ: Quy định thay đổi.
