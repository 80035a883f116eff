### The printed poster. Read from afar: few words.

poster-headline = Làm việc ở Đức?
poster-sentence = Bạn đã học nghề hoặc học đại học ở nước ngoài? Hay anh chị em, bạn bè của bạn? Lotse giải thích từng bước những gì có thể.
poster-scan = Quét bằng điện thoại và hỏi
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = Trên mạng
poster-free = Miễn phí, nhiều ngôn ngữ
poster-confidential = Kín đáo: không cần tên, không cần đăng ký
poster-inform = Chúng tôi cung cấp thông tin. Chúng tôi không lôi kéo ai và không môi giới việc làm.
poster-operator = Chịu trách nhiệm: { $operator }
