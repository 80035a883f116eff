### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

unit-age = { $count ->
    [few] { $value } سنوات
   *[other] { $value } سنة
}
unit-points = { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $value } نقاط
   *[other] { $value } نقطة
}
