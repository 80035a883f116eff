### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "από 45 ετών", "κάτω των 35 ετών"
unit-age = { $value } ετών
unit-points = { $count ->
    [one] { $value } βαθμός
   *[other] { $value } βαθμοί
}
