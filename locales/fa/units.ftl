### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "45 سال": every sentence bears it so ("از سن ...", "زیر ...").
unit-age = { $value } سال
unit-points = { $value } امتیاز
