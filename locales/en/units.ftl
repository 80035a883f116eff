### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "from the age of 45 years", "under 35 years"
unit-age = { $value } years
unit-points = { $count ->
    [one] { $value } point
   *[other] { $value } points
}
