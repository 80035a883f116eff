### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Xin chào! Đây là báo cáo tuần { $number } (từ { $from } đến { $to }). Nhóm “{ $team }”.
report-late = Báo cáo này đến muộn hơn dự kiến. Số ngày muộn: { $days }
report-incomplete = Một phần của tuần không được đếm vì Lotse không chạy. Vì vậy các con số nhỏ hơn thực tế.
report-asked = Có **{ $n }** người đã hỏi, tính chung tất cả các vùng.
report-asked_changed = Có **{ $n }** người đã hỏi, tính chung tất cả các vùng: { $change }.
report-asked_few = Tuần này yên ắng: có **dưới 10** người đã hỏi, tính chung tất cả các vùng.
report-uncounted = Tuần này không có số liệu vì Lotse đã không đếm.
report-span = Từ { $from } đến { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: mục nào cũng dưới 10
report-margin = Các con số này không chính xác hoàn toàn: { $margin }
report-waiting_1 = Số người đang chờ trả lời: **{ $count }**. Chờ lâu nhất: { $name_1 } ({ $n_1 })
report-waiting_2 = Số người đang chờ trả lời: **{ $count }**. Chờ lâu nhất: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Số người đang chờ trả lời: **{ $count }**. Chờ lâu nhất: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Hiện không có ai đang chờ trả lời.
report-task_more = Việc khác trong tệp: { $count }
report-no_picture = Lần này không vẽ được hình. Mọi con số đều có trong tệp.
report-file = Mọi con số và việc cần làm đều có trong tệp này.

## What is to be done

report-tasks = Việc cần làm
report-tasks_head = **Việc cần làm:**
report-tasks_none = Hiện không có việc gì cần làm.
report-task_overdue = • { $name } đã chờ trả lời quá lâu: { $time }
report-task_channel = • Có trục trặc, tin nhắn không qua được: { $name }
report-task_job = • Một việc chạy nền không hoạt động: { $name }
report-task_failed = • Số tin nhắn Lotse không trả lời được vì lỗi: { $count }
report-task_no_volunteer = • Có người hỏi bằng ngôn ngữ này, nhưng trong nhóm không ai nói được: { $language }
report-task_too_much = • { $name } có rất nhiều cuộc trò chuyện đang mở: { $count }
report-task_idle = • { $name } đã bốn tuần không có cuộc trò chuyện nào.
report-task_unanswered = • Lotse không có câu trả lời cho câu này: “{ $text }” (số câu hỏi tương tự: { $count })
report-task_not_quite = • Câu trả lời này thường chưa giúp được hẳn: “{ $title }” ({ $share } trên 100 người nói vậy)
report-task_fact = • Thông tin này cần được kiểm tra từ { $date }: { $name }
report-task_translation = • Số văn bản đã cũ bằng { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Được hỏi nhiều nhất: { $items }.
report-chart_more = Nhiều hơn mọi khi: { $items }.
report-chart_fewer = Ít hơn mọi khi: { $items }.
report-chart_same = Mọi thứ khác vẫn như các kỳ trước.
report-chart_few = Chủ đề nào cũng dưới 10.
report-chart_weeks = Số người đã hỏi trong những tuần qua.
report-quiet = Một tuần yên ắng: có dưới 10 người hỏi.
report-rounded = Số liệu của tất cả các vùng, làm tròn đến 5
report-legend_now = số người đã hỏi
report-legend_before = mọi khi: trung bình của bốn kỳ trước
report-legend_margin = con số có thể lệch chừng này

## Names

report-under = dưới 10
report-week = Tuần { $number }
report-other = Khác
report-other_country = Khác hoặc không nói
report-change_more = nhiều hơn mọi khi
report-change_fewer = ít hơn mọi khi
report-change_same = như mọi khi
report-change_unknown = chưa so sánh được
report-channel_telegram = Telegram
report-channel_web = Trò chuyện trên web
report-channel_whatsapp = WhatsApp
report-outcome_answered = Lotse trả lời
report-outcome_road_map = Nhận được lộ trình
report-outcome_handed_over = Chuyển cho nhóm
report-outcome_referred = Giới thiệu tới cơ quan
report-outcome_left = Rời đi chưa có kết quả
report-campaign_none = Không theo chiến dịch
report-table_topic = Chủ đề
report-table_language = Ngôn ngữ
report-table_country_group = Khu vực trên thế giới
report-table_channel = Đường đến với Lotse
report-table_outcome = Kết quả
report-table_topic_language = Chủ đề và ngôn ngữ
report-table_topic_outcome = Chủ đề và kết quả
report-table_region = Vùng
report-table_campaign = Chiến dịch

## The page

report-title = Báo cáo tuần: { $team }
report-made = Lập ngày { $date }
report-numbers = Ai đã hỏi
report-history = Những tuần qua
report-column_now = Số người
report-column_before = Mọi khi
report-column_change = So sánh
report-matrix_rest = Những gì không có ở đây đều dưới 10.
report-team = Nhóm của bạn, số liệu chính xác
report-op_opened = Cuộc trò chuyện mới
report-op_answered = Đã trả lời
report-op_referred = Đã giới thiệu nơi khác
report-op_unanswered = Kết thúc mà không có trả lời
report-op_left = Người hỏi đã rời đi trước
report-op_first_reply = Thời gian đến câu trả lời đầu tiên (trung vị)
report-op_rating = Đánh giá từ 1 đến 5 (bao nhiêu lượt)
report-cases = Các cuộc trò chuyện đang mở
report-cases_none = Hiện không có cuộc trò chuyện nào đang mở.
report-case = Cuộc trò chuyện
report-owner = Ai phụ trách
report-owner_waiting = chưa có ai
report-owner_volunteer = tình nguyện viên
report-waits = Đã chờ
report-overdue = quá lâu
report-load = Ai có bao nhiêu cuộc trò chuyện
report-away = đang nghỉ
report-download = Lưu số liệu thành bảng (CSV)

## How to read the numbers

report-read = Cách đọc các con số này
report-read_noise = Mọi con số về những người đã hỏi đều cố ý hơi thiếu chính xác: sự ngẫu nhiên làm mỗi số thay đổi một chút. “{ $example }” nghĩa là: trong 95 trên 100 trường hợp, con số thật nằm giữa 30 và 50.
report-read_under = “Dưới 10” nghĩa là: ít đến mức chúng tôi không nêu con số. Có thể cũng không có ai.
report-read_change = “Nhiều hơn mọi khi” chỉ xuất hiện khi chênh lệch so với trung bình của bốn kỳ trước lớn hơn mức do ngẫu nhiên.
report-read_nobody = Không ai có thể biết chắc qua các con số này ai đã hỏi, chúng tôi cũng không. Chỉ có các tổng số được lưu, và sự ngẫu nhiên đã làm chúng thay đổi từ trước.
report-read_loss = Số liệu của bốn tuần có thể để lộ nhiều nhất bao nhiêu về một người được đo bằng một giá trị gọi là epsilon. Ở đây là { $loss }. Giá trị càng nhỏ thì mọi người càng được bảo vệ tốt.
