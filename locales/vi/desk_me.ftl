### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Chào mừng bạn vào nhóm “{ $region }”.** Rất vui khi bạn muốn giúp đỡ.
    Ở đây, những người muốn làm việc ở Đức sẽ nhắn cho bạn. Họ không thấy tên và số điện thoại của bạn, và bạn cũng không thấy của họ.
    Trước hết mình có bốn câu hỏi ngắn, sau đó là khóa tập huấn. Bạn có thể dừng bất cứ lúc nào và làm tiếp sau.
desk-join_welcome_coordinator = **Chào mừng bạn vào nhóm “{ $region }”.** Rất vui khi bạn điều phối nhóm này.
    Trước hết mình có bốn câu hỏi ngắn, để bạn cũng có thể nhận yêu cầu. Sau đó bạn có thể xem khóa tập huấn cho tình nguyện viên, nhưng không bắt buộc.
desk-join_again_volunteer = **Bây giờ bạn ở trong nhóm “{ $region }”.** Rất vui khi bạn cùng giúp đỡ. Những thông tin bạn đã cho mình biết cũng được dùng ở đây.
desk-join_again_coordinator = **Bây giờ bạn ở trong nhóm “{ $region }” và điều phối nhóm này.** Những thông tin bạn đã cho mình biết cũng được dùng ở đây.

desk-join_languages = **Bạn có thể giúp bằng những ngôn ngữ nào?**
    Hãy bấm vào tất cả những ngôn ngữ mà bạn viết tốt. Bấm thêm một lần nữa thì ngôn ngữ đó được bỏ ra.
desk-join_one_language = Mình cần ít nhất một ngôn ngữ. Nếu không, mình không biết bạn có thể giúp ai.
desk-join_subjects = **Bạn biết rõ những chủ đề nào?**
    Với những chủ đề này, mình hỏi bạn đầu tiên. Bạn không bắt buộc phải chọn.
desk-join_origins = **Bạn biết rõ những nước nào?**
    Có thể bạn đến từ đó hoặc đã từng sống ở đó. Với người đến từ những nước này, mình hỏi bạn đầu tiên. Bạn không bắt buộc phải chọn.
desk-join_hours = **Bạn thường trả lời được vào lúc nào?**
    • Ban ngày: thứ hai đến thứ sáu, từ { $daytime_opens } giờ đến { $daytime_closes } giờ
    • Buổi tối: thứ hai đến thứ sáu, từ { $evening_opens } giờ đến { $evening_closes } giờ
    • Cuối tuần: thứ bảy và chủ nhật, từ { $weekend_opens } giờ đến { $weekend_closes } giờ
    Đây là giờ Đức. Mình chỉ hỏi bạn vào những lúc đó. Nếu bạn không chọn gì thì dùng giờ của vùng bạn.
desk-join_training = **Bây giờ chỉ còn thiếu khóa tập huấn.**
    Khóa này gồm các thẻ ngắn, các quy tắc và một bài quiz. Sau đó mình có thể mời bạn nhận yêu cầu đầu tiên.
desk-join_done_volunteer = **Xong rồi, và cảm ơn bạn rất nhiều.** Bạn đã ở trong nhóm.
    Khi có người cần bạn giúp, mình sẽ nhắn cho bạn. Mỗi lần như vậy, bạn tự quyết định có nhận yêu cầu hay không.
    Sửa thông tin của bạn: /me. Tạm nghỉ: /away.
desk-join_done_coordinator = **Xong rồi, và cảm ơn bạn rất nhiều.** Bây giờ bạn điều phối nhóm.
    Khi có người phải chờ trả lời quá lâu, mình sẽ nhắn cho bạn. Mỗi sáng thứ Hai, bạn nhận được bản tóm tắt của tuần.
    Mời tình nguyện viên: /invite. Sửa thông tin của bạn: /me. Tạm nghỉ: /away.

## Buttons

desk-begin = Bắt đầu nào
desk-go_on = Tiếp tục
desk-done = Xong
desk-start_training = Vào tập huấn
desk-show_me = Thông tin của tôi
desk-change_languages = Sửa các ngôn ngữ
desk-change_subjects = Sửa chủ đề
desk-change_origins = Sửa các nước
desk-change_hours = Sửa thời gian
desk-change_language = Ngôn ngữ chương trình
desk-back = Hủy kỳ nghỉ
desk-leave = Rời nhóm
desk-leave_yes = Có, tôi rời nhóm
desk-leave_no = Không, tôi ở lại

desk-hours_daytime = Ban ngày
desk-hours_evening = Buổi tối
desk-hours_weekend = Cuối tuần

## What she declared (/me)

desk-me_head = **Thông tin của bạn**
desk-me_languages = Ngôn ngữ: { $list }
desk-me_no_languages = Ngôn ngữ: chưa có
desk-me_subjects = Chủ đề: { $list }
desk-me_no_subjects = Chủ đề: không có gì riêng
desk-me_origins = Các nước: { $list }
desk-me_no_origins = Các nước: không có nước nào riêng
desk-me_hours = Thời gian: { $list }
desk-me_no_hours = Thời gian: như ở vùng của bạn
desk-me_language = Mình viết cho bạn bằng ngôn ngữ này: { $language }
desk-me_away = Tạm nghỉ: từ { $since } đến { $until }
desk-me_trained = Tập huấn: đã xong
desk-me_not_trained = Tập huấn: chưa xong
desk-me_ask = Bạn có muốn sửa gì không?
desk-me_back = Đã hủy kỳ nghỉ của bạn. Rất vui vì có bạn ở đây.

## Leaving the team

desk-leave_ask =
    Bạn có thật sự muốn rời nhóm không?
    Khi đó mình sẽ xóa thông tin của bạn. Mình sẽ mời người khác nhận các cuộc trò chuyện đang mở của bạn. Nếu chỉ muốn tạm nghỉ, bạn dùng /away là đủ.
desk-leave_last =
    Ngoài bạn ra, không có ai điều phối nhóm “{ $team }”.
    Nếu bạn rời đi, sẽ không còn ai biết khi một yêu cầu chưa được trả lời, và không ai mời được người khác nữa. Khi đó người vận hành bot phải mời người điều phối mới bằng lệnh “lotse invite”. Bạn vẫn muốn rời đi chứ?
desk-leave_done = Bạn không còn trong nhóm, và thông tin của bạn đã được xóa. Cảm ơn bạn đã dành thời gian và giúp đỡ. Nếu muốn quay lại, bạn hãy xin người điều phối một liên kết mới.
desk-leave_kept = Rất vui khi bạn ở lại. Không có gì thay đổi.
