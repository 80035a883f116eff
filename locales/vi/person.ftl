### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Nhắn tin với người thật
person-who =
    Được chứ. Khi đó một tình nguyện viên của nhóm “{ $team }” sẽ đọc những gì bạn viết ở đây và trả lời bạn ngay trong chat này.
    Tình nguyện viên cung cấp thông tin. Họ không môi giới việc làm và không tư vấn pháp lý.
    Không ai thấy tên, số điện thoại hay ảnh của nhau: Bạn không thấy của tình nguyện viên, và tình nguyện viên không thấy của bạn.
person-passed =
    Mình sẽ chuyển cho nhóm: ngôn ngữ của bạn, chủ đề và, nếu bạn đã nói với mình, nghề nghiệp, khu vực trên thế giới, lộ trình của bạn và câu trả lời cuối cùng bạn đã đọc.
    Bạn đừng gửi giấy tờ tùy thân, địa chỉ, số điện thoại, và đừng viết gì về sức khỏe, tôn giáo hoặc chính trị.
    Cuộc trò chuyện được lưu ở dạng mã hóa và bị xóa chậm nhất ba mươi ngày sau khi kết thúc. Muốn xóa ngay: /delete
person-expect_hours = Thường thì câu trả lời đầu tiên đến sau khoảng { $hours } giờ.
person-expect_days = Thường thì câu trả lời đầu tiên đến sau khoảng { $days } ngày.
person-expect_unknown = Chúng tôi chưa biết bao lâu thì có câu trả lời đầu tiên. Nếu lâu hơn một ngày, mình sẽ báo cho bạn.
person-open_now = Hiện giờ nhóm đang có mặt.
person-open_next = Nhóm sẽ có mặt lại lúc { $time } ngày { $date } (giờ Đức).
person-consent = Bạn có đồng ý như vậy không?
    .short = Đồng ý
    .yes = Có, tôi đồng ý
    .yes-words = có, đồng ý, tôi đồng ý, em đồng ý, vâng, dạ, dạ có, được, ok, nhất trí
    .hotline = Gọi đường dây nóng
    .hotline-words = gọi hotline, tôi muốn gọi điện, muốn gọi điện, thích gọi điện hơn, gọi điện thoại, điện thoại
    .no = Không, quay lại
    .no-words = không, ko, k, không đồng ý, không cần, không muốn, thôi không, thôi khỏi
person-hotline =
    Đường dây nóng “Arbeiten und Leben in Deutschland” (Làm việc và sống ở Đức) là của nhà nước Đức và miễn phí, bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
    Nơi này tư vấn cả cho người ở nước ngoài. Nhà mạng của bạn có thể tính cước cuộc gọi. Thông tin thêm:
    { FACT("dir_hotline_working_living_url") }
person-subject = Bạn muốn hỏi về chuyện gì?
    .short = Chủ đề
    .employer = Tôi là nhà tuyển dụng
    .recognition = Công nhận bằng cấp
    .visa = Visa và nhập cảnh
    .job = Tìm việc làm
    .language = Học tiếng Đức
    .family = Gia đình
    .arrival = Cuộc sống ở Đức
    .rights = Quyền khi đi làm
    .other = Chuyện khác
    .employer-words = nhà tuyển dụng, chủ lao động, công ty, doanh nghiệp
    .recognition-words = công nhận, bằng cấp, công nhận bằng, bằng, công nhận nghề
    .visa-words = visa, thị thực, nhập cảnh, sang đức, cư trú, giấy phép cư trú
    .job-words = việc làm, tìm việc, xin việc, công việc
    .language-words = tiếng đức, học tiếng, học tiếng đức, lớp tiếng đức, khóa tiếng đức
    .family-words = gia đình, đoàn tụ, đoàn tụ gia đình, vợ chồng, con cái, vợ con
    .arrival-words = cuộc sống, sống ở đức, mới đến, nhà ở, thuê nhà, chỗ ở
    .rights-words = quyền, quyền của tôi, lương, bị đuổi việc, cho thôi việc, hợp đồng lao động
    .other-words = khác, chuyện khác, việc khác, cái khác

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Công nhận bằng cấp
subject-visa = Visa và nhập cảnh
subject-job = Tìm việc làm
subject-language = Học tiếng Đức
subject-family = Gia đình
subject-arrival = Cuộc sống ở Đức
subject-rights = Quyền khi đi làm
subject-employer = Nhà tuyển dụng
subject-other = Chuyện khác
country_group-eu = Liên minh châu Âu và láng giềng
country_group-western_balkans = Tây Balkan
country_group-eastern_europe = Đông Âu và Kavkaz
country_group-turkey = Thổ Nhĩ Kỳ
country_group-middle_east = Trung Đông
country_group-north_africa = Bắc Phi
country_group-africa = Châu Phi phía nam Sahara
country_group-south_asia = Nam Á
country_group-east_asia = Đông Á và Đông Nam Á
country_group-americas = Châu Mỹ
country_group-other = Các nước khác

## What becomes of the conversation

case-opened = Mình đã ghi lại yêu cầu của bạn. Bây giờ bạn hãy viết điều bạn muốn biết. Từ lúc này, mọi điều bạn viết đều gửi đến nhóm, không phải cho mình.
case-kept = Mình đã giữ lại tin này. Khi có người rảnh, họ sẽ đọc.
case-taken = Bây giờ đã có người thật giúp bạn và đang đọc những gì bạn viết.
case-looking_again = Người vẫn trả lời bạn hiện không có thời gian. Mình đang tìm người khác trong nhóm. Những gì bạn đã viết vẫn còn.
case-waiting_on = Được, chúng ta chờ tiếp. Khi có người, mình sẽ báo cho bạn.
case-stays_open = Bạn đã quay lại với mình, tức là chương trình. Yêu cầu của bạn cho nhóm vẫn để mở. Khi có người trả lời, mình sẽ báo.
case-reopened = Cuộc trò chuyện của bạn đã mở lại. Mình đang tìm người trong nhóm. Bạn cứ viết trước nhé.
case-closed = Tình nguyện viên đã kết thúc cuộc trò chuyện. Từ bây giờ, mình, tức là chương trình, lại trả lời bạn.
case-ended = Bạn đã kết thúc cuộc trò chuyện. Từ bây giờ, mình, tức là chương trình, lại trả lời bạn.
case-closed_quiet = Mấy ngày nay không có ai viết gì, nên cuộc trò chuyện đã kết thúc. Từ bây giờ, mình, tức là chương trình, lại trả lời bạn.
case-closed_long = Mình chỉ lưu một cuộc trò chuyện tối đa chín mươi ngày. Cuộc này đã bắt đầu gần chín mươi ngày trước, nên bây giờ kết thúc. Bạn muốn viết cho nhóm nữa không? Vậy bạn hãy bắt đầu một cuộc trò chuyện mới: /person
case-closed_unanswered =
    Mình rất tiếc: Không ai trong nhóm trả lời được cho bạn, và cuộc trò chuyện đã kết thúc. Bạn có thể được người thật tư vấn miễn phí ở đường dây nóng của nhà nước Đức “Arbeiten und Leben in Deutschland” (Làm việc và sống ở Đức), bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
case-closed_already = Cuộc trò chuyện này đã kết thúc rồi.
case-thanks = Cảm ơn bạn đã cho biết ý kiến.
case-summary_head = Những điều bạn có được:
case-summary_answer = • Câu trả lời đã kiểm tra: { $title }
case-summary_plan = • Lộ trình của bạn: { $title }. Bạn xem lại bằng /plan.
case-again = Sau này bạn muốn hỏi thêm? Trong ba mươi ngày, bạn có thể mở lại cuộc trò chuyện này.
case-rate = Cuộc trò chuyện có giúp được bạn không?
case-unanswered =
    Mình rất tiếc: Chưa có ai trong nhóm trả lời. Người điều phối nhóm đã được báo.
    Nếu bạn không muốn chờ: Đường dây nóng của nhà nước Đức “Arbeiten und Leben in Deutschland” tư vấn miễn phí bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
case-unanswered_again =
    Mình rất tiếc: Chưa có ai trong nhóm trả lời tin nhắn mới nhất của bạn. Người điều phối nhóm đã được báo.
    Nếu bạn không muốn chờ: Đường dây nóng của nhà nước Đức “Arbeiten und Leben in Deutschland” tư vấn miễn phí bằng tiếng Đức và tiếng Anh: { FACT("hotline_phone") }
case-unanswered_ask = Bạn có muốn chờ tiếp không?
case-end_ask = Bạn muốn quay lại chương trình? Khi đó cuộc trò chuyện của bạn với nhóm sẽ kết thúc.
case-leave_ask = Chưa có ai trả lời. Bạn có muốn để mở yêu cầu trong lúc bạn làm tiếp với mình không?
case-from_volunteer = Tình nguyện viên:
case-from_coordinator = Người điều phối:
case-changed = (đã sửa)
case-reviewed = Tình nguyện viên gửi cho bạn một câu trả lời đã kiểm tra:
case-file_later = Khi có người trong nhóm, mình mới chuyển tệp được. Trước hết bạn hãy viết vài chữ. Mình không lưu tệp này.
case-contact = Trong tin nhắn của bạn có số điện thoại, địa chỉ email hoặc tên tài khoản. Mình chưa chuyển tin này đi. Tốt hơn là bạn viết lại mà không có thông tin đó. Nếu đó là thông tin công khai, ví dụ của một cơ quan nhà nước: Bạn hãy gửi lại đúng tin nhắn đó.
case-stay = Được, bạn vẫn đang trò chuyện với nhóm. Bạn cứ viết ở đây.
case-slower = Nhiều tin quá một lúc. Bạn hãy chờ một phút rồi viết tiếp.
case-dropped = Mình không chuyển tin này đi: Có quá nhiều tin trong một phút. Những gì bạn viết ngay sau đó cũng không đến nơi. Bạn hãy chờ một phút rồi gửi lại.
case-too_many = Hôm nay bạn đã xin trò chuyện nhiều lần rồi. Ngày mai bạn hãy thử lại, hoặc gọi đường dây nóng.
case-not_possible = Hiện tại từ đây chưa trò chuyện với nhóm được. Bạn có thể dùng nơi tư vấn này:

choice-wait = Chờ tiếp
    .words = chờ, tôi chờ, chờ thêm, đợi, đợi tiếp, tôi đợi
choice-end = Kết thúc trò chuyện
    .words = kết thúc cuộc trò chuyện, kết thúc chat, đóng cuộc trò chuyện, đóng chat
choice-to_bot = Quay lại chương trình
    .words = chương trình, về chương trình, về bot, quay lại bot, trở lại chương trình
choice-keep_open = Để mở yêu cầu
    .words = để mở, cứ để mở, vẫn để mở, giữ yêu cầu
choice-stay = Ở lại trò chuyện
    .words = ở lại, tôi ở lại, tiếp tục trò chuyện, vẫn trò chuyện
choice-reopen = Mở lại
    .words = mở lại trò chuyện, mở lại cuộc trò chuyện, mở lại chat
choice-rate_yes = Có, rất nhiều
    .words = rất nhiều, giúp nhiều, giúp rất nhiều, có nhiều
choice-rate_partly = Một chút
    .words = một chút, chút ít, một ít, một phần, cũng được
choice-rate_no = Không
    .words = không giúp gì, không giúp được gì, chẳng giúp gì

## Files that cannot be passed on, to either side

relay-kind = Mình không chuyển loại tin này. Bạn có thể gửi: chữ, ảnh, tin nhắn thoại và PDF.
relay-unknown = Mình không đọc được tin này và không chuyển đi. Bạn có thể gửi: chữ, ảnh, tin nhắn thoại và PDF.
relay-empty = Trong đó không có gì để xem, nghe hoặc đọc. Mình không chuyển gì đi.
relay-large = Cái này quá lớn hoặc quá dài. Mình không chuyển đi. Bạn hãy gửi bản ngắn hơn hoặc nhỏ hơn.
relay-format = Tệp này không phải là ảnh, tin nhắn thoại hay PDF. Mình không chuyển đi.
relay-damaged = Không đọc được tệp này đến hết. Mình không chuyển đi.
relay-locked = PDF này có mật khẩu. Mình không chuyển đi.
relay-slow = Tệp này mất quá nhiều thời gian. Mình không chuyển đi. Bạn hãy thử với một tệp nhỏ hơn.
relay-busy = Hiện có quá nhiều tệp đến cùng lúc. Mình không chuyển tệp của bạn. Bạn hãy gửi lại sau vài phút.
relay-hourly = Trong một giờ mình chuyển tối đa năm tệp. Mình không chuyển tệp này. Bạn hãy gửi lại sau khoảng { $minutes } phút.
