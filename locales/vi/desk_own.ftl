### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Cuộc trò chuyện **{ $code }** là của bạn và có chủ đề riêng trong chat này. Xin bạn viết ở đó.
desk-own_over = Chủ đề này không thuộc cuộc trò chuyện đang mở nào của bạn. Những gì bạn viết ở đây không được gửi đi. Các cuộc trò chuyện của bạn: /cases
desk-own_gone = Chủ đề của **{ $code }** không còn nữa. Tin này lẽ ra nằm ở đó:
desk-own_none = Hiện không thể có chủ đề riêng cho **{ $code }**. Cuộc trò chuyện tiếp tục trong chat này.
