### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = گفتگوی **{ $code }** با شماست و در این چت موضوع جداگانهٔ خودش را دارد. لطفاً آنجا بنویسید.
desk-own_over = این موضوع به هیچ گفتگوی باز شما تعلق ندارد. آنچه اینجا بنویسید فرستاده نمی‌شود. گفتگوهای شما: /cases
desk-own_gone = موضوع **{ $code }** دیگر وجود ندارد. این پیام باید آنجا می‌آمد:
desk-own_none = الان برای **{ $code }** موضوع جداگانه ممکن نیست. گفتگو در همین چت ادامه پیدا می‌کند.
