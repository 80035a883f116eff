### The printed poster. Read from afar: few words. Arabic.

poster-headline = العمل في ألمانيا؟
poster-sentence = هل تعلّمت مهنة أو درست في بلد آخر؟ أو أخوك أو أختك أو صديقتك؟ يشرح Lotse خطوة بعد خطوة ما هو ممكن.
poster-scan = المسح بالهاتف ثم السؤال
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = على الإنترنت
poster-free = مجاني، بلغات كثيرة
poster-confidential = سرّي: بدون اسم وبدون تسجيل
poster-inform = نقدّم معلومات. لا نستقطب أحدًا للعمل ولا نبحث عن وظائف.
poster-operator = المسؤول: { $operator }
