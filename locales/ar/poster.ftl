### The printed poster. Read from afar: few words.

poster-headline = هل تريد العمل في ألمانيا؟
poster-sentence = هل تعلّمت مهنة أو درست خارج ألمانيا؟ أم أخوك أو أختك أو صديقتك؟ يشرح Lotse خطوة بخطوة ما هو ممكن.
poster-scan = امسح الرمز بهاتفك واسأل
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = على الإنترنت
poster-free = مجاني وبلغات كثيرة
poster-confidential = سرّي: بلا اسم وبلا تسجيل
poster-inform = نحن نقدّم المعلومات. لا نجنّد أحداً ولا نتوسّط في إيجاد عمل.
poster-operator = الجهة المسؤولة: { $operator }
