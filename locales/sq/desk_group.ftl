### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Kush përgjigjet i pari e merr **{ $code }**. Përgjigjja juaj i shkon personit. Një mesazh që fillon me // mbetet në ekip.
desk-group_free = **{ $code }** pret dikë. Kush e merr?
desk-group_taken = **{ $code }** tani e ka { $name }.
desk-group_closed = **{ $code }** u mbyll. Faleminderit!
desk-group_reopened = Personi ka edhe një pyetje. Biseda vazhdon si **{ $code }**.
desk-group_erased = **{ $code }**: personi fshiu gjithçka. Tema e bisedës po hiqet.
desk-group_yours = **{ $code }** tani është e juaja. Vazhdohet në grupin e ekipit tuaj.
desk-group_find = Shkruani /a dhe një fjalë, për shembull: /a Karta Blu
desk-group_command = Kjo komandë nuk ekziston këtu. Nuk u dërgua asgjë. Nëse teksti është për personin, shkruajeni pa / në fillim.
desk-group_nameless = Po shkruani këtu në mënyrë anonime. Nuk u dërgua asgjë. Ju lutem shkruani me emrin tuaj: te të drejtat tuaja si administrator çaktivizoni “Qëndro anonim” (Remain anonymous).
desk-group_private = Kjo ju takon vetëm juve. Përgjigjja është në chatin tuaj me mua.
desk-group_topic_gone = Tema e kësaj bisede u fshi. Vazhdojmë këtu.
desk-group_still_open = Biseda **{ $code }** ende vazhdon. Prandaj tema mbetet e hapur. Për ta mbyllur bisedën, prekni butonin “Mbylle” në kartë.

## Setting up the group

desk-group_which = Për cilin ekip është ky grup?
desk-group_topics =
    Këtu punon tani ekipi “{ $team }”. Çdo bisedë merr temën e vet.
    • Ajo që shkruani në një temë i shkon personit. Një mesazh që fillon me // mbetet në ekip.
    • Fotot, mesazhet zanore dhe PDF-të kalojnë në të dyja drejtimet. Emrat dhe numrat nuk i sheh pala tjetër.
    • Shkruani me emrin tuaj, jo në mënyrë anonime. Kush punon këtu ka nevojë për një ftesë: /invite
    • /desk off e mbyll punën në këtë grup.
desk-group_replies =
    Këtu punon tani ekipi “{ $team }”.
    • Përgjigjuni një mesazhi të një bisede, dhe përgjigjja juaj i shkon personit. Një mesazh që fillon me // mbetet në ekip.
    • Gjithçka tjetër në këtë grup mbetet në grup.
    • Shkruani me emrin tuaj, jo në mënyrë anonime. Kush punon këtu ka nevojë për një ftesë: /invite
    • /desk off e mbyll punën në këtë grup.
desk-group_no_topics = Është më e lehtë kur çdo bisedë ka temën e vet: aktivizoni “Temat” (Topics) te cilësimet e grupit, më bëni administrator me të drejtën “Menaxho temat” (Manage topics) dhe shkruani përsëri /desk
desk-group_no_rights = Më mungon e drejta “Menaxho temat” (Manage topics). Ju lutem më bëni administrator me këtë të drejtë dhe shkruani përsëri /desk
desk-group_no_pin = Më mungon e drejta “Fikso mesazhe” (Pin messages). Prandaj kartat e bisedave nuk fiksohen.
desk-group_unheard = Këtu shoh vetëm komandat dhe përgjigjet ndaj mesazheve të mia. Për punën kjo mjafton.
desk-group_unknown = Nuk munda të kontrolloj çfarë më lejohet në këtë grup. Ju lutem provoni përsëri më vonë: /desk
desk-group_off = Ekipi “{ $team }” nuk punon më në këtë grup. Bisedat e hapura vazhdojnë në chatet tuaja me mua.
desk-group_lost = Grupi i ekipit “{ $team }” nuk është më aty për mua, ose nuk më lejohet të shkruaj në të. Bisedat e hapura vazhdojnë në chatet tuaja. Nëse grupi duhet të punojë përsëri, më shtoni dhe shkruani atje /desk
desk-group_failed = **{ $code }**: një mesazh nuk munda ta tregoj në grup. Ju lutem shihni bisedën: /cases
