### The printed poster. Read from afar: few words.

poster-headline = Робота в Німеччині?
poster-sentence = Ви здобули професію чи вищу освіту за кордоном? Або ваш брат, ваша сестра, ваша подруга? Lotse крок за кроком пояснить, що можливо.
poster-scan = Відскануйте телефоном і запитайте
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = В інтернеті
poster-free = Безкоштовно, багатьма мовами
poster-confidential = Конфіденційно: без імен, без реєстрації
poster-inform = Ми інформуємо. Ми нікого не вербуємо й не підбираємо роботу.
poster-operator = Відповідає: { $operator }
