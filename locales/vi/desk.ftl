### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Yêu cầu mới **{ $code }** cho nhóm “{ $team }”. Bạn có muốn nhận không?
desk-card_language = Ngôn ngữ: { $name }
desk-card_for = Hỏi: { $name }
desk-card_subject = Chủ đề: { $name }
desk-card_origin = Khu vực trên thế giới: { $name }
desk-card_occupation = Nghề nghiệp: { $name }
desk-card_plan = Đã có lộ trình: { $title }
desk-card_answer = Vừa đọc: { $title }
desk-for_self = cho chính mình
desk-for_relative = cho gia đình hoặc người quen
desk-for_employer = cho một công ty
desk-for_volunteer = với vai trò tình nguyện viên
desk-taken = Cuộc trò chuyện **{ $code }** bây giờ là của bạn. Những gì bạn viết ở đây sẽ gửi đến người hỏi. Dòng bắt đầu bằng // chỉ ở trong nhóm.
desk-history = Những gì đã viết đến giờ:
desk-nothing_yet = Người hỏi chưa viết gì. Bạn cứ hỏi xem họ cần gì.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Tình nguyện viên:
desk-from_coordinator = Người điều phối:
desk-from_bot = Câu trả lời đã kiểm tra:
desk-note = Ghi chú trong nhóm:
desk-file = [tệp, không được lưu]
desk-unreadable = [không đọc được]
desk-changed = (đã sửa)
desk-talking = Bây giờ bạn đang nhắn với **{ $code }**.
desk-aside = Hiện bạn không nhắn với ai. Các cuộc trò chuyện của bạn: /cases

## Buttons

desk-do_take = Tôi nhận
desk-do_take_code = Tôi nhận { $code }
desk-do_pass = Bây giờ chưa được
desk-do_talk = Nhắn với { $code }
desk-do_answer = Câu trả lời đã kiểm tra
desk-do_settled = Không cần trả lời
desk-do_hand_on = Chuyển cho người khác
desk-do_close = Kết thúc
desk-do_urgent = Khẩn cấp
desk-do_more = Xem thêm
desk-do_pause = Về menu một lát
desk-do_report = Báo lạm dụng
desk-do_send = Gửi cho { $code }
desk-do_cancel = Hủy
desk-do_yes = Có
desk-do_answered = Đã trả lời
desk-do_referred = Đã giới thiệu nơi khác
desk-do_unanswered = Không trả lời được
desk-do_volunteer = Tình nguyện viên
desk-do_coordinator = Người điều phối

## What happened

desk-answer_sent = Đã gửi cho **{ $code }**: { $title }
desk-note_kept = Đã lưu ghi chú. Ghi chú chỉ ở trong nhóm.
desk-settled = Được: Tin cuối của **{ $code }** không cần ai trả lời.
desk-passed = Được rồi. Cảm ơn bạn đã báo.
desk-withdrawn = **{ $code }** không cần người nhận nữa. Cảm ơn bạn!
desk-handed_on = **{ $code }** được chuyển lại cho nhóm. Cảm ơn bạn đã giúp đến đây!
desk-already_taken = Một người khác trong nhóm đã nhận **{ $code }**. Tin của bạn không được gửi.
desk-refused_no_access = Bạn không thuộc nhóm của cuộc trò chuyện này. Không có gì được gửi.
desk-refused_closed = Cuộc trò chuyện này đã kết thúc rồi. Không có gì được gửi.
desk-refused_not_owner = Cuộc trò chuyện này hiện do người khác nhận. Không có gì được gửi.
desk-refused_unavailable = Người này hiện không có mặt. Cuộc trò chuyện vẫn ở chỗ cũ.
desk-refused_unanswered = Chưa có ai trả lời yêu cầu này. Bạn hãy trả lời trước.
desk-freed = **{ $code }** đã về lại nhóm: Lâu rồi không có gì mới, hoặc bạn đã báo nghỉ.
desk-reassigned = Người điều phối đã chuyển **{ $code }** cho người khác.
desk-ended_by_inquirer = Người hỏi đã kết thúc **{ $code }**. Cảm ơn bạn đã giúp!
desk-inquirer_gone = Người hỏi không còn ở đây: Họ đã chặn chat hoặc xóa hết. **{ $code }** đã kết thúc.
desk-closed_by_coordinator = Người điều phối đã kết thúc **{ $code }**.
desk-closed_quietly = Trong **{ $code }** lâu rồi không có ai viết gì. Cuộc trò chuyện đã kết thúc. Cảm ơn bạn!
desk-closed_long = **{ $code }** đã kéo dài gần chín mươi ngày. Mình không lưu cuộc trò chuyện nào lâu hơn, nên nó đã kết thúc. Cảm ơn bạn đã giúp!
desk-closed = **{ $code }** đã kết thúc. Cảm ơn bạn đã giúp!
desk-close_ask = **{ $code }** có kết quả thế nào?
desk-hand_on_ask = Chuyển **{ $code }** lại cho nhóm? Khi đó những người khác sẽ được mời nhận.
desk-report_ask = Báo **{ $code }** là lạm dụng? Cuộc trò chuyện sẽ kết thúc, người điều phối sẽ được báo, và trong ba mươi ngày người này không thể bắt đầu cuộc mới.
desk-reported = Cảm ơn bạn. **{ $code }** đã kết thúc, người điều phối đã được báo.
desk-report_told = **{ $code }** đã bị báo là lạm dụng và đã kết thúc. Trong ba mươi ngày, người đó không thể bắt đầu cuộc trò chuyện.
desk-undelivered = **{ $code }**: Tin cuối của bạn không đến nơi. Người hỏi đã chặn hoặc xóa chat.
desk-waits_for_page = **{ $code }**: Người hỏi hiện không mở trang. Tin của bạn sẽ đến khi họ quay lại.
desk-left = **{ $code }**: Không còn liên lạc được với tình nguyện viên. Những người khác sẽ được mời nhận cuộc trò chuyện này.
desk-contact = Trong tin nhắn của bạn có số điện thoại, địa chỉ email hoặc tên tài khoản. Tin này chưa được gửi. Bạn đừng đưa thông tin riêng tư. Nếu là thông tin công khai, ví dụ của một cơ quan nhà nước, bạn hãy gửi lại đúng tin nhắn đó.
desk-menu_of = Bạn muốn làm gì với **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Nhắc bạn: **{ $code }** vẫn đang chờ người nhận. Bạn có thời gian không?
desk-remind_reply = Nhắc bạn: **{ $code }** đang chờ bạn trả lời.
desk-remind_close = Mấy ngày nay trong **{ $code }** không có ai viết gì. Mọi câu hỏi đã được trả lời chưa? Nếu rồi, bạn hãy kết thúc cuộc trò chuyện.
desk-told_nobody = **{ $code }**: Trong nhóm không có ai nói được ngôn ngữ của yêu cầu này. Bạn hãy tìm người giúp.
desk-told_unanswered = **{ $code }**: Người hỏi đã chờ trả lời hơn một ngày. Họ đã được giới thiệu đường dây nóng.
desk-told_closed = **{ $code }** đã kết thúc mà không có trả lời. Người hỏi đã được giới thiệu đường dây nóng.

## Reviewed answers

desk-find_ask = Bạn tìm gì? Hãy viết một từ khóa hoặc một câu hỏi, ví dụ “Thẻ Xanh” (Blaue Karte). Chỉ bạn thấy kết quả.
desk-find_none = Chưa có câu trả lời đã kiểm tra cho điều này. Hãy thử bằng từ khác: /a và một từ khóa.
desk-find_pick = Bạn muốn câu trả lời nào?
desk-find_both = Người hỏi sẽ đọc như thế này:
desk-find_send = Gửi câu trả lời này cho **{ $code }**?
desk-offices = Nơi tư vấn trong vùng
desk-find_no_case = Câu trả lời này chỉ dành cho bạn. Để gửi, trước hết bạn hãy chọn một cuộc trò chuyện: /cases

## Cases, absence, invitations

desk-cases_none = Hiện bạn không có cuộc trò chuyện nào. Yêu cầu mới sẽ tự đến với bạn.
desk-cases_head = Các cuộc trò chuyện của bạn:
desk-case_waits = **{ $code }** · { $language } · { $subject } · chờ bạn trả lời
desk-case_answered = **{ $code }** · { $language } · { $subject } · đã trả lời
desk-cases_ask = Bạn muốn tiếp tục cuộc trò chuyện nào?
desk-open_head = Đang chờ người trong nhóm:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Được, đến ngày { $date } bạn sẽ không nhận yêu cầu mới. Bạn quay lại sớm hơn? Hãy viết /away back
desk-away_back = Rất vui khi bạn quay lại. Yêu cầu mới lại đến với bạn.
desk-away_unclear = Mình không hiểu. Hãy viết như sau: /away một tuần, /away đến thứ hai, /away ngày mai hoặc /away back
desk-invite_ask = Bạn muốn mời ai vào nhóm “{ $team }”?
desk-invite_link = Liên kết này chỉ dùng được một lần và trong bảy ngày. Bạn chỉ gửi cho đúng người đó:
desk-invite_links = Mỗi liên kết này chỉ dùng được một lần và trong bảy ngày. Bạn chỉ gửi một trong các liên kết cho đúng người đó:
desk-invite_telegram =
    Telegram:
    { $url }
desk-invite_web =
    Trên trình duyệt:
    { $url }
desk-invite_none = Chỉ người điều phối mới làm được việc này.
desk-invite_void = Liên kết mời này không còn dùng được: Đã có người dùng hoặc đã hết hạn. Bạn hãy xin người điều phối một liên kết mới.
desk-team_head = Nhóm “{ $team }”:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · số cuộc trò chuyện: { $load }
desk-team_ask = Bạn có muốn đưa ai ra khỏi nhóm hoặc mời thêm ai không?
desk-do_remove_name = Đưa { $name } ra
desk-do_invite = Mời
desk-state_here = có mặt
desk-state_away = đang nghỉ
desk-state_joining = chưa đăng ký xong
desk-removed = Bạn không còn trong nhóm “{ $team }”. Thông tin của bạn đã được xóa. Cảm ơn bạn đã giúp!
desk-remove_ask = Bạn chắc chắn muốn đưa **{ $name }** ra khỏi nhóm? Các cuộc trò chuyện đang mở sẽ về lại nhóm.
desk-remove_done = **{ $name }** không còn trong nhóm. Những người khác được mời nhận các cuộc trò chuyện đang mở.
desk-not_ready = Trước hết bạn hãy đăng ký cho xong: /me
desk-summary_coming = Mình đang soạn bản tóm tắt của tuần trước. Một phút nữa sẽ có.
desk-help =
    Cách làm việc với Lotse:
    • Yêu cầu mới tự đến. Bạn bấm “Tôi nhận”.
    • Sau đó mọi điều bạn viết đều gửi đến người hỏi. Dòng bắt đầu bằng // chỉ ở trong nhóm.
    • /a và từ khóa: tìm câu trả lời đã kiểm tra và gửi bằng ngôn ngữ của người hỏi
    • /cases: các cuộc trò chuyện của bạn, và chuyển qua lại
    • /away đến thứ hai: nghỉ. /me: thông tin của bạn
desk-help_coordinator =
    • /invite: mời một người
    • /team: ai ở trong nhóm
    • /summary: bản tóm tắt tuần gần nhất
