### The printed poster. Read from afar: few words.

poster-headline = کار در آلمان؟
poster-sentence = در کشور دیگری شغلی یاد گرفته‌اید یا درس خوانده‌اید؟ یا برادر، خواهر یا دوستتان؟ Lotse قدم به قدم توضیح می‌دهد چه راهی هست.
poster-scan = با موبایل اسکن کنید و بپرسید
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = در اینترنت
poster-free = رایگان، به زبان‌های زیاد
poster-confidential = محرمانه: بدون نام، بدون ثبت‌نام
poster-inform = ما اطلاعات می‌دهیم. ما کسی را جذب نمی‌کنیم و کار پیدا نمی‌کنیم.
poster-operator = مسئول: { $operator }
