### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Ai trả lời trước sẽ nhận **{ $code }**. Câu trả lời của bạn sẽ gửi đến người hỏi. Tin bắt đầu bằng // chỉ ở trong nhóm.
desk-group_free = **{ $code }** đang chờ người nhận. Ai nhận?
desk-group_taken = **{ $code }** bây giờ do { $name } nhận.
desk-group_closed = **{ $code }** đã kết thúc. Cảm ơn bạn!
desk-group_reopened = Người hỏi còn một câu hỏi nữa. Cuộc trò chuyện tiếp tục với mã **{ $code }**.
desk-group_erased = **{ $code }**: Người hỏi đã xóa hết. Chủ đề của cuộc trò chuyện này đang được xóa.
desk-group_yours = **{ $code }** bây giờ là của bạn. Cuộc trò chuyện tiếp tục trong nhóm chat Telegram của nhóm bạn.
desk-group_find = Hãy viết /a và một từ khóa, ví dụ: /a Thẻ Xanh
desk-group_command = Ở đây không có lệnh này. Không có gì được gửi. Nếu muốn gửi cho người hỏi, bạn hãy viết mà không có / ở đầu.
desk-group_nameless = Bạn đang viết ẩn danh ở đây. Không có gì được gửi. Bạn hãy viết bằng tên của mình: Trong quyền quản trị viên của bạn, hãy tắt “Giữ ẩn danh” (Remain anonymous).
desk-group_private = Việc này chỉ liên quan đến bạn. Câu trả lời ở trong chat riêng của bạn với mình.
desk-group_topic_gone = Chủ đề của cuộc trò chuyện này đã bị xóa. Chúng ta tiếp tục ở đây.
desk-group_still_open = Cuộc trò chuyện **{ $code }** chưa kết thúc, nên chủ đề vẫn mở. Để kết thúc, bạn bấm nút “Kết thúc” trên thẻ.

## Setting up the group

desk-group_which = Nhóm chat Telegram này dành cho nhóm nào?
desk-group_topics =
    Bây giờ nhóm “{ $team }” làm việc ở đây. Mỗi cuộc trò chuyện có một chủ đề riêng.
    • Những gì bạn viết trong một chủ đề sẽ gửi đến người hỏi. Tin bắt đầu bằng // chỉ ở trong nhóm.
    • Ảnh, tin nhắn thoại và PDF gửi được theo cả hai chiều. Bên kia không thấy tên và số điện thoại.
    • Hãy viết bằng tên của bạn, đừng ẩn danh. Ai làm việc ở đây cần có lời mời: /invite
    • /desk off kết thúc công việc trong nhóm chat này.
desk-group_replies =
    Bây giờ nhóm “{ $team }” làm việc ở đây.
    • Bạn trả lời vào một tin của cuộc trò chuyện thì câu trả lời sẽ gửi đến người hỏi. Tin bắt đầu bằng // chỉ ở trong nhóm.
    • Mọi tin khác trong nhóm chat này chỉ ở lại đây.
    • Hãy viết bằng tên của bạn, đừng ẩn danh. Ai làm việc ở đây cần có lời mời: /invite
    • /desk off kết thúc công việc trong nhóm chat này.
desk-group_no_topics = Sẽ dễ theo dõi hơn khi mỗi cuộc trò chuyện có một chủ đề riêng: Hãy bật “Chủ đề” (Topics) trong cài đặt của nhóm chat, cho mình làm quản trị viên với quyền “Quản lý chủ đề” (Manage topics), rồi viết lại /desk
desk-group_no_rights = Mình chưa có quyền “Quản lý chủ đề” (Manage topics). Bạn hãy cho mình làm quản trị viên với quyền này, rồi viết lại /desk
desk-group_no_pin = Mình chưa có quyền “Ghim tin nhắn” (Pin messages). Vì vậy thẻ của các cuộc trò chuyện không được ghim.
desk-group_unheard = Ở đây mình chỉ thấy các lệnh và những tin trả lời vào tin của mình. Như vậy là đủ để làm việc.
desk-group_unknown = Mình không kiểm tra được mình có những quyền gì trong nhóm chat này. Bạn hãy thử lại sau: /desk
desk-group_off = Nhóm “{ $team }” không còn làm việc trong nhóm chat này. Các cuộc trò chuyện đang mở tiếp tục trong chat riêng của các bạn với mình.
desk-group_lost = Mình không còn thấy nhóm chat Telegram của nhóm “{ $team }”, hoặc mình không được viết ở đó. Các cuộc trò chuyện đang mở tiếp tục trong chat riêng. Nếu muốn nhóm chat hoạt động lại, bạn hãy thêm mình vào và viết ở đó /desk
desk-group_failed = **{ $code }**: Có một tin mình không hiện được trong nhóm chat. Bạn hãy xem lại cuộc trò chuyện: /cases
