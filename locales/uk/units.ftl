### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "від 45 років", "до 35 років"
unit-age = { $value } років
unit-points = { $count ->
    [one] { $value } бал
    [few] { $value } бали
    [many] { $value } балів
   *[other] { $value } бала
}
