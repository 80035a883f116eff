### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = **{ $code }** görüşmesi sizin ve bu sohbette kendi konusu var. Lütfen orada yazın.
desk-own_over = Bu konu, açık görüşmelerinizden hiçbirine ait değil. Burada yazdıklarınız gönderilmez. Görüşmeleriniz: /cases
desk-own_gone = **{ $code }** görüşmesinin konusu artık yok. Şu mesajın yeri orasıydı:
desk-own_none = **{ $code }** görüşmesi için şu anda ayrı bir konu açılamıyor. Görüşme bu sohbette devam ediyor.
