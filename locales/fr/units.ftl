### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# « à partir de 45 ans », « moins de 35 ans »
unit-age = { $count ->
    [one] { $value } an
   *[other] { $value } ans
}
unit-points = { $count ->
    [one] { $value } point
   *[other] { $value } points
}
