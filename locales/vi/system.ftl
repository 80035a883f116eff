### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy.

## The language itself

language-name = Tiếng Việt
language-words = Tiếng Việt, tieng Viet, Việt, Vietnamesisch, vietnamesische Sprache, Vietnamese, vietnamien, vietnamita, Vietnamca, Vietnam dili, الفيتنامية, فيتنامي, fitnami, Вьетнамский, vyetnamskiy, vetnamskij, В'єтнамська, vietnamska, vietnamisht, vijetnamski, вијетнамски, vietnameză, wietnamski, виетнамски, βιετναμέζικα, βιετναμικά, vietnamezika, ویتنامی, vîetnamî, वियतनामी, 越南语

## About the bot (profile texts of the messengers)

bot-about = Hướng dẫn miễn phí về công nhận bằng nghề ở Đức. Chỉ là thông tin, không phải tư vấn pháp lý.
bot-description =
    Lotse xin chào bạn.
    Bạn đã học nghề hoặc học đại học ở nước ngoài? Hay bạn hỏi giúp anh chị em, bạn bè? Lotse giải thích bằng lời đơn giản cách để bằng cấp được công nhận ở Đức: từng bước một, với cơ quan, giấy tờ, chi phí, thời gian và nguồn.
    Miễn phí. Không môi giới việc làm, không tư vấn pháp lý.
    Hãy bấm “Start”.

command-start = Bắt đầu lại
command-menu = Menu: tất cả chủ đề
command-plan = Lộ trình của tôi
command-back = Quay lại một bước
command-change = Sửa một câu trả lời
command-language = Đổi ngôn ngữ
command-person = Tư vấn với người thật
command-help = Cách dùng Lotse
command-privacy = Dữ liệu của bạn được dùng thế nào
command-delete = Xóa dữ liệu của tôi
command-stop = Không nhận tin nhắn nữa

## Welcome

welcome-language =
    Xin chào. Bạn muốn dùng ngôn ngữ nào?
    Welcome. Which language would you like?
welcome-notice =
    Xin chào, mình là Lotse, một chương trình máy tính. Ở đây không có người trả lời, và phía chúng tôi không có ai đọc tin nhắn, trừ khi bạn yêu cầu.
    { $channel ->
        [private] Cuộc trò chuyện này được bảo mật. Dù vậy, bạn đừng gửi tên, giấy tờ tùy thân hoặc thông tin sức khỏe.
       *[messenger] Dịch vụ nhắn tin (ví dụ Telegram) có thể đọc được: Bạn đừng gửi tên, giấy tờ tùy thân hoặc thông tin sức khỏe.
    }

## Words that always work: label and what people type for it

word-menu = Menu
    .words = menu, thực đơn, về menu, menu chính, trang chính, tất cả chủ đề, chủ đề, xem tất cả, danh mục
word-back = Quay lại
    .words = quay lại, trở lại, lùi lại, lùi một bước, quay lại một bước, câu trước, câu hỏi trước, back
word-change = Sửa câu trả lời
    .words = sửa, đổi câu trả lời, sửa câu trả lời, sửa lại, trả lời sai, bấm nhầm, tôi bấm nhầm, viết nhầm, chỉnh sửa
word-plan = Lộ trình của tôi
    .words = lộ trình, lộ trình của tôi, xem lộ trình, kế hoạch, kế hoạch của tôi, các bước của tôi, fahrplan, roadmap
word-more = Xem thêm
    .words = thêm, xem thêm, đọc thêm, đọc tiếp, phần còn lại, phần tiếp theo
word-language = Ngôn ngữ
    .words = ngôn ngữ, đổi ngôn ngữ, ngôn ngữ khác, đổi tiếng, tiếng khác, language
word-person = Tư vấn
    .words = tư vấn, tư vấn viên, người tư vấn, người thật, gặp người thật, nói chuyện với người, nói chuyện với người thật, nhân viên, tổng đài, gọi điện, đường dây nóng, hotline, operator
word-help = Trợ giúp
    .words = trợ giúp, giúp, giúp tôi, giúp đỡ, hướng dẫn, cách dùng, dùng thế nào, bạn làm được gì, help
word-privacy = Bảo vệ dữ liệu
    .words = bảo vệ dữ liệu, quyền riêng tư, riêng tư, dữ liệu, dữ liệu của tôi, bảo mật, ai đọc tin nhắn, privacy
word-delete = Xóa dữ liệu
    .words = xóa, xoá, xóa dữ liệu, xóa dữ liệu của tôi, xóa hết, xóa tất cả, quên tôi đi, delete
word-stop = Ngừng lại
    .words = ngừng, dừng lại, ngừng lại, thôi, kết thúc, tạm biệt, đừng nhắn nữa, không nhắn nữa, hủy đăng ký, stop
word-start = Bắt đầu lại
    .words = bắt đầu, bắt đầu lại, làm lại từ đầu, lại từ đầu, từ đầu, khởi động lại, start, restart

## Shared choices

choice-yes = Có
    .words = có, vâng, dạ, dạ có, ừ, ừm, uh, đúng rồi, đúng vậy, phải, chắc chắn rồi, rồi, được, đồng ý, ok, okay, yes
choice-no = Không
    .words = không, ko, khong, hông, k, dạ không, chưa, vẫn chưa, không có, chưa có, no
choice-unknown = Không biết
    .words = không biết, ko biết, k biết, không rõ, chưa rõ, không chắc, chưa biết, tôi không biết, chịu
choice-continue = Tiếp tục
    .words = tiếp, tiếp tục, làm tiếp, tiếp đi
choice-again = Làm lại lần nữa
    .words = lần nữa, một lần nữa, làm lại, làm lại lần nữa, lặp lại
choice-change = Sửa một câu trả lời
choice-plan = Xem lộ trình của tôi
choice-person = Nói chuyện với người thật
choice-none = Không cái nào đúng
    .words = không cái nào, không cái nào đúng, không phải cái nào, cái khác, không hợp
choice-keep = Giữ lộ trình lâu hơn
    .words = giữ, giữ lâu hơn, lưu, lưu lại, giữ lộ trình, giữ lại
choice-family = Bản ngắn cho gia đình
    .words = gia đình, cho gia đình, chuyển tiếp, chia sẻ, bản ngắn, gửi cho gia đình, gửi người nhà
choice-detail = Giải thích kỹ hơn
    .words = kỹ hơn, giải thích kỹ hơn, chi tiết, thông tin thêm, nói rõ hơn, cụ thể hơn
choice-helped = Có ích cho tôi
    .words = có ích cho tôi, có ích, hữu ích, rất hữu ích, giúp được tôi, giúp được rồi, câu này giúp được tôi, cái này có ích, đúng cái tôi cần, dễ hiểu lắm
choice-not_quite = Chưa đúng ý tôi hỏi
    .words = chưa đúng ý tôi hỏi, chưa đúng ý, chưa đúng ý tôi, không đúng ý, không đúng ý tôi, không phải ý tôi, tôi không hỏi cái này, tôi không hỏi vậy, trả lời không đúng, không giúp được tôi, chưa giúp được tôi, ko đúng câu tôi hỏi, lạc đề rồi
choice-pass_on = Chuyển câu hỏi, không kèm tên tôi
    .words = chuyển câu hỏi, chuyển câu hỏi của tôi, chuyển đi, không kèm tên, gửi câu hỏi của tôi

## What was sent cannot be used

input-empty = Tin nhắn không có chữ. Bạn hãy viết vài chữ hoặc bấm một nút.
input-too_long = Tin này dài quá với mình. Bạn hãy viết ngắn hơn, nhiều nhất { $max } ký tự.
input-not_understood = Mình không hiểu. Bạn hãy bấm một nút hoặc viết số của câu trả lời.
input-not_understood_again =
    Tiếc là mình vẫn không hiểu. Bạn có thể:
    • bấm một nút,
    • viết số của câu trả lời,
    • hoặc đặt câu hỏi bằng lời của bạn, ví dụ: “Công nhận bằng cấp tốn bao nhiêu tiền?”
input-three_failures = Như thế này thì chúng ta không đi tiếp được, mình rất tiếc. Bạn có muốn nói chuyện với người thật không? Tư vấn miễn phí. Bạn cũng có thể bỏ qua câu hỏi bằng “Không biết” hoặc về menu.
input-edited = Bạn đã sửa tin nhắn. Mình dùng nội dung mới.
input-stale = Nút này thuộc về một câu hỏi trước đó. Đây là câu hỏi hiện tại. Muốn sửa câu trả lời trước, bạn dùng “Sửa câu trả lời”.
input-unknown_command = Mình không biết lệnh này. Với /menu bạn thấy tất cả chủ đề.
input-photo = Mình không xem được ảnh và không lưu ảnh này. Bạn đừng gửi ảnh giấy tờ tùy thân hoặc bằng cấp. Hãy viết cho mình vài chữ.
input-voice = Mình không nghe được tin nhắn thoại. Bạn hãy viết câu hỏi. Ngắn thôi là đủ.
input-video = Mình không xem được video. Bạn hãy viết câu hỏi. Ngắn thôi là đủ.
input-document = Mình không mở được tệp và không lưu tệp này. Bạn đừng gửi bằng cấp hoặc giấy tờ tùy thân. Giấy tờ đã đủ hay chưa thì nơi tư vấn sẽ kiểm tra.
input-sticker = Tiếc là mình không hiểu nhãn dán. Bạn hãy bấm một nút hoặc viết vài chữ.
input-contact = Mình không cần thông tin liên hệ và không lưu thông tin này. Bạn đừng gửi số điện thoại của người khác.
input-location = Mình không cần vị trí của bạn và không lưu vị trí này. Bạn hãy viết vài chữ.
input-other = Mình không dùng được nội dung này. Bạn hãy viết vài chữ hoặc bấm một nút.
input-emoji = Mình không chắc ký hiệu này nghĩa là gì. Bạn hãy bấm một nút hoặc viết vài chữ.

## Coming back, changing, deleting, stopping

resume-ask = Rất vui khi bạn quay lại. Lần trước chúng ta đang ở đây: “{ $flow }”. Bạn muốn làm tiếp từ đó hay bắt đầu lại từ đầu?
change-ask = Bạn muốn sửa câu trả lời nào?
change-line = { $name }: { $value }
change-nothing = Chưa có câu trả lời nào để sửa.
back-nothing = Không lùi thêm được nữa. Đây là chỗ bắt đầu.
more-nothing = Thế là hết rồi.
delete-ask = Mình có nên xóa tất cả những gì mình biết từ cuộc trò chuyện này không? Câu trả lời và lộ trình của bạn sẽ mất. Không ai lấy lại được.
delete-done = Đã xóa tất cả. Tin nhắn trong ứng dụng của bạn thì bạn phải tự xóa, mình không làm được. Nếu bạn viết lại, chúng ta bắt đầu từ đầu.
delete-kept = Được, mọi thứ vẫn giữ nguyên.
stop-said = Được rồi, mình sẽ không viết nữa. Câu trả lời của bạn được lưu ba mươi ngày. Xóa ngay: /delete. Làm tiếp: bạn chỉ cần viết lại.
start-again = Chúng ta bắt đầu lại.

## People and help

person-contact =
    Mình là một chương trình, và hiện tại phía sau không có nhóm nhân viên nào. Nhưng có tư vấn miễn phí từ người thật, của nhà nước Đức:
    Đường dây nóng “Arbeiten und Leben in Deutschland” (Làm việc và sống ở Đức), bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
    Nơi này tư vấn về công nhận bằng cấp, visa, việc làm và học tiếng Đức, kể cả khi bạn sống ở nước ngoài. Tư vấn không mất tiền. Nhà mạng của bạn có thể tính cước cuộc gọi.
    Đường dây làm việc vào ngày thường, nhưng không phải cả ngày. Thông tin thêm:
    { FACT("dir_hotline_working_living_url") }
help-text =
    Cách dùng Lotse:
    • Bấm một nút, hoặc viết số của câu trả lời.
    • Có điều bạn không biết? Không sao: “Không biết” lúc nào cũng được.
    • Bạn có thể đặt câu hỏi bằng lời của mình bất cứ lúc nào. Sau đó chúng ta làm tiếp từ chỗ cũ.
    Luôn dùng được: /menu (tất cả chủ đề), /back (quay lại), /change (sửa câu trả lời), /plan (lộ trình), /language (ngôn ngữ), /person (tư vấn), /privacy (bảo vệ dữ liệu), /delete (xóa tất cả).
    Lotse cung cấp thông tin. Lotse không môi giới việc làm và không tư vấn pháp lý.

## Privacy

privacy-text =
    Chịu trách nhiệm về Lotse: { $operator }
    Liên hệ: { $contact }
    Để làm gì: Mình lưu ngôn ngữ và câu trả lời của bạn để đưa cho bạn lộ trình phù hợp. Không để làm gì khác. Số của bạn và câu trả lời của bạn được mã hóa. Những câu hỏi bạn tự viết, mình chỉ giữ nếu bạn cho phép. Mình đếm các chủ đề được hỏi và xem câu trả lời có giúp được không, không gắn với bạn.
    Những câu hỏi mình không trả lời được: Nếu bạn cho phép, mình chuyển câu hỏi cho người điều phối, không có tên và số, nhiều nhất ba mươi ngày. Sau đó không ai còn biết câu hỏi là của ai, nên /delete cũng không xóa được. Nếu bạn không cho phép, mình quên nó khi bạn gửi tin nhắn tiếp theo.
    Ai đọc được: Với Telegram và WhatsApp, các công ty này (Telegram, Meta) có thể đọc tin nhắn của bạn. Chat trên trang web của chúng tôi kín đáo hơn.
    Nếu bạn yêu cầu gặp người thật: Từ lúc đó, tình nguyện viên trong nhóm đọc những gì bạn viết và trả lời bạn. Họ không thấy tên và số của bạn. Cuộc trò chuyện này được mã hóa và bị xóa chậm nhất ba mươi ngày sau khi kết thúc.
    Những gì khác được lưu bao lâu: ba mươi ngày sau tin nhắn cuối của bạn. Lộ trình: một trăm tám mươi ngày, nếu bạn muốn.
    Xin đừng gửi: giấy tờ tùy thân, tên, thông tin về sức khỏe, tôn giáo hoặc chính trị.
    Quyền của bạn: Với /delete bạn xóa tất cả ngay lập tức. Nơi ghi ở trên cho biết những gì đang được lưu. Bạn có thể khiếu nại với cơ quan giám sát bảo vệ dữ liệu (Datenschutz-Aufsicht) của bang.

## Menu and road map

plan-none = Bạn chưa có lộ trình. Trong menu, hãy bấm “Công nhận bằng cấp”. Sau vài câu hỏi bạn sẽ nhận được lộ trình.
plan-head =
    Lộ trình: **{ $title }**
    Đây là thông tin, không phải tư vấn pháp lý. Chỉ cơ quan có thẩm quyền mới được quyết định.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Nơi làm: { $text }
plan-papers = Giấy tờ: { $text }
plan-cost = Chi phí: { $text }
plan-time = Thời gian: { $text }
plan-link =
    Liên kết:
    { $url }
plan-checked = Kiểm tra ngày { $date }
plan-family_head =
    Lộ trình từ Lotse: **{ $title }**
    Tóm tắt:
plan-family_foot =
    Tính đến: { $date }. Thông tin, không phải tư vấn pháp lý.
    Xin đừng trả tiền cho bất kỳ ai vì một visa “bao đậu”.
plan-kept = Được rồi. Lộ trình của bạn được lưu một trăm tám mươi ngày. Bạn xem lại bằng /plan. Bạn có thể xóa bất cứ lúc nào bằng /delete.
plan-after = Bạn luôn xem lại được lộ trình bằng /plan. Bây giờ bạn muốn làm gì?

## Answers

answer-source =
    Nguồn:
    { $url }
answer-checked = Kiểm tra ngày { $date }
answer-offer = Mình không chắc bạn muốn hỏi gì. Có phải một trong các câu này không?
answer-abstain = Mình không có câu trả lời chắc chắn cho điều này, và mình không muốn đoán. Bạn hãy hỏi bằng cách khác, tốt nhất là một câu ngắn. Hoặc bấm “Tư vấn”: Ở đó có người thật giúp bạn, miễn phí.
answer-general = Đây là thông tin chung, không phải tư vấn pháp lý.
answer-next = Bạn còn câu hỏi nào không? Cứ viết vào đây.
feedback-thanks = Cảm ơn bạn, mình rất vui.
feedback-not_quite = Cảm ơn bạn đã cho mình biết. Có câu hỏi nào dưới đây gần ý bạn hơn không? Nếu không, bạn hãy hỏi lại bằng cách khác.
unanswered-offer =
    Mình chuyển câu hỏi của bạn đi mà không kèm tên bạn được không? Chỉ những lời này:
    “{ $question }”
    Người điều phối đọc và viết thêm những câu trả lời còn thiếu. Chậm nhất ba mươi ngày sau thì những lời này bị xóa. Không xóa sớm hơn được, cả với /delete cũng không. Có ai nhận ra bạn qua những lời này không? Nếu có, xin đừng chuyển.
unanswered-thanks = Cảm ơn bạn. Việc này giúp chúng tôi viết những câu trả lời còn thiếu. Bằng cách này thì không ai trả lời bạn được. Nếu bạn muốn nói chuyện với người thật, hãy bấm “Tư vấn”.

## Occupation and language

occupation-pick = Có phải bạn muốn nói một trong các nghề này không?
language-ask = Bạn muốn dùng ngôn ngữ nào?
language-changed = Từ bây giờ mình viết tiếng Việt.
language-partly = Đoạn này chưa có bằng ngôn ngữ của bạn. Vì vậy ở đây là một ngôn ngữ khác.

## Facts that need care

fact-stale = { $value } (số liệu năm { $year }, hãy kiểm tra lại)
fact-unconfirmed = { $value } (chưa được xác nhận chính thức)

## Groups and faults

group-notice =
    Mình không trả lời trong nhóm: Ở đó mọi người đều đọc được. Bạn hãy nhắn riêng cho mình:
    { $url }
error-sorry = Bên mình đã có lỗi. Không phải lỗi của bạn. Bạn hãy thử lại, hoặc về menu bằng /menu.
