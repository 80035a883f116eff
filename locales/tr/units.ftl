### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

unit-age = { $value } yaş
unit-points = { $value } puan
