### The printed poster. Read from afar: few words.

poster-headline = Работать в Германии?
poster-sentence = Вы получили профессию или высшее образование за границей? Или ваш брат, сестра, подруга? Lotse шаг за шагом объяснит, что возможно.
poster-scan = Наведите камеру телефона и спросите
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = В интернете
poster-free = Бесплатно, на многих языках
poster-confidential = Конфиденциально: без имени, без регистрации
poster-inform = Мы информируем. Мы никого не вербуем и не трудоустраиваем.
poster-operator = Ответственность: { $operator }
