### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Tìm việc, kiểm tra lời mời
job-topic =
    { $for ->
        [self] Mình có thể giúp gì cho bạn?
       *[other] Người đó cần gì?
    }
    .short = Chủ đề
    .search = Tìm việc
    .search-words = tìm việc, việc làm, tìm việc làm, kiếm việc, xin việc, tôi tìm việc, cần việc
    .application = Hồ sơ, sơ yếu lý lịch
    .application-words = hồ sơ xin việc, hồ sơ, sơ yếu lý lịch, lý lịch, cv, thư xin việc, viết cv
    .check = Kiểm tra một lời mời
    .check-words = lời mời, kiểm tra lời mời, hợp đồng, kiểm tra hợp đồng, kiểm tra, có thật không, lừa đảo, hợp đồng lao động

## Checking an offer

job-check =
    Bạn kiểm tra trước là rất tốt. Mình hỏi vài câu ngắn về lời mời đó.
    Xin đừng ghi tên và đừng gửi ảnh hợp đồng.
job-money =
    Có ai đòi tiền không, ví dụ cho công việc, hợp đồng, visa hoặc lịch hẹn?
    Không tính lệ phí nộp trực tiếp tại đại sứ quán và bản dịch do mình tự đặt.
    .short = Đòi tiền
    .no = Không, không ai đòi
    .no-words = không, ko, không ai, không có, không mất tiền
    .before = Có, đòi trả trước
    .before-words = có, trả trước, đòi trước, đặt cọc, tiền cọc, ứng trước, trước hợp đồng
    .after = Có, sau hợp đồng
    .after-words = sau hợp đồng, sau đó, sau này, trả sau, khi đi làm mới trả
job-passport_taken =
    { $for ->
        [self] Bạn có phải nộp hộ chiếu hoặc giấy tờ gốc khác, hoặc có ai muốn giữ chúng không?
       *[other] Người đó có phải nộp hộ chiếu hoặc giấy tờ gốc khác, hoặc có ai muốn giữ chúng không?
    } Bản sao thì không tính.
    .short = Nộp hộ chiếu
job-employer_found =
    Bạn có biết tên và địa chỉ của nhà tuyển dụng, và bạn đã tự tìm thấy công ty chưa? Ví dụ trên trang web của công ty (mục Impressum), trong sổ đăng ký thương mại (Handelsregister) hoặc qua điện thoại.
    .short = Nhà tuyển dụng
    .yes = Có, đã tìm thấy
    .yes-words = có, đã tìm thấy, tìm thấy rồi, đã kiểm tra, tìm được công ty
    .no = Đã tìm, không thấy
    .no-words = không, ko, không thấy, không tìm thấy, tìm không ra, chỉ có zalo, chỉ có whatsapp, không có tên, không có địa chỉ
    .unknown = Chưa tìm
    .unknown-words = chưa tìm, chưa kiểm tra, không biết, ko biết, không rõ, chưa
job-contract =
    { $for ->
        [self] Bạn có nhận được hợp đồng lao động bằng văn bản trước khi đi hoặc trước khi xin nghỉ việc cũ không?
       *[other] Người đó có nhận được hợp đồng lao động bằng văn bản trước khi đi hoặc trước khi xin nghỉ việc cũ không?
    }
    .short = Hợp đồng trước
    .no = Không, mãi sau mới có
    .no-words = không, ko, sau này, sau mới có, sang đức mới ký, nói miệng, chỉ qua điện thoại
job-pay_stated = Trong lời mời có ghi lương trước thuế (brutto) và số giờ mỗi tuần không?
    .short = Lương và giờ
    .yes = Có, cả hai
    .yes-words = có, cả hai, có ghi, đủ cả
    .no = Không, thiếu gì đó
    .no-words = không, ko, thiếu, chỉ có lương, chỉ có giờ
job-pay_enough =
    Lương một giờ có ít nhất bằng lương tối thiểu (Mindestlohn) không? Hiện tại mức đó là { FACT("min_wage") } lương gộp (brutto).
    Cách tính: Lương tháng nhân mười hai, chia cho năm mươi hai, chia cho số giờ mỗi tuần.
    .short = Lương tối thiểu
    .yes = Có, ít nhất bằng
    .yes-words = có, ít nhất bằng, bằng, cao hơn
    .no = Không, ít hơn
    .no-words = không, ko, ít hơn, quá ít, thấp hơn

## What comes of it

job-danger = **Cẩn thận. Trong lời mời này mình thấy dấu hiệu cảnh báo.**
    Điều đó chưa chứng minh là lừa đảo. Nhưng bây giờ xin đừng ký, đừng trả tiền và đừng nộp giấy tờ.
job-danger_money = Ở Đức, người môi giới không được đòi tiền trước cho một công việc (§ 296 SGB III). Không nhà tuyển dụng nào và không người môi giới nào bảo đảm được visa: Chỉ cơ quan nhà nước quyết định điều đó.
job-danger_passport =
    Không ai được giữ hộ chiếu, kể cả nhà tuyển dụng và người môi giới.
    Có ai đang gặp nguy hiểm hoặc bị nhốt không? Ở Đức hãy gọi cảnh sát: { FACT("emergency_police") }. Ở nơi khác thì gọi số khẩn cấp của nước đó.
job-unclear = **Lời mời này có thể tốt. Nhưng còn điều quan trọng chưa rõ.**
    Hãy khoan ký. Lộ trình cho thấy { $for ->
        [self] bạn nên hỏi nhà tuyển dụng những gì.
       *[other] người đó nên hỏi nhà tuyển dụng những gì.
    } Nhà tuyển dụng tốt sẽ sẵn lòng trả lời.
job-good = **Theo các câu trả lời này, mình không thấy dấu hiệu cảnh báo.**
    Điều đó không hoàn toàn chắc chắn: Mình không biết hợp đồng và cũng không biết công ty. Lộ trình cho thấy những gì bạn còn nên kiểm tra, trước khi ai đó ký hoặc xin nghỉ việc cũ.
