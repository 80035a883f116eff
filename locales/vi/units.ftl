### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "từ 45 tuổi", "dưới 35 tuổi"
unit-age = { $value } tuổi
unit-points = { $value } điểm
