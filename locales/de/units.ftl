### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "ab 45 Jahren", "unter 35 Jahren"
unit-age = { $value } Jahren
unit-points = { $count ->
    [one] { $value } Punkt
   *[other] { $value } Punkte
}
