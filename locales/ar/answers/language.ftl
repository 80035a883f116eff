### FACT writes duals in the nominative (شهران): give every figure a nominative place.

answer-language_level =
    يتوقف المستوى على الطريق:
    • البطاقة الزرقاء (Blaue Karte EU) والعمال المهرة (Fachkräfte): القانون لا يشترط الألمانية، لكن صاحب العمل يطلبها غالبًا.
    • شراكة الاعتراف (Anerkennungspartnerschaft): على الأقل { FACT("lang_recognition_partnership") }
    • دورة أو امتحان للاعتراف: عادةً { FACT("lang_16d1") }
    • التدريب المهني (Ausbildung): عادةً { FACT("apprenticeship_german") }
    • التمريض المؤهل: عادةً { FACT("nursing_language") }
    • بطاقة الفرصة (Chancenkarte) بالنقاط: ألمانية { FACT("oc_language_minimum") } أو إنجليزية { FACT("oc_language_minimum_english") }
    .title = ما مستوى الألمانية المطلوب؟
    .detail =
        المستويات: A1 و A2 للبداية، و B1 يكفي لأمور الحياة اليومية، و B2 للحديث الجيد في العمل، و C1 و C2 جيد جدًا.
        للأطباء والطبيبات المستوى المطلوب عادةً { FACT("doctor_language") }، مع امتحان اللغة الطبية (Fachsprachprüfung) بمستوى { FACT("doctor_language_medical") }.
        يجب أن تكون شهادة اللغة من امتحان معترف به، مثل Goethe-Institut أو telc أو ÖSD أو TestDaF. وما تقبله السفارة مكتوب على موقعها. شراء شهادة لغة ممنوع دائمًا: هذا يعرّض التأشيرة للخطر.
        حتى عندما لا تُشترط الألمانية: مع B1 يصبح إيجاد العمل والسكن والأصدقاء أسهل.
