### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "от 45 лет", "младше 35 лет"
unit-age = { $count ->
    [one] { $value } года
   *[other] { $value } лет
}
unit-points = { $count ->
    [one] { $value } балл
    [few] { $value } балла
    [many] { $value } баллов
   *[other] { $value } балла
}
