### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "nga mosha 45 vjeç", "nën 35 vjeç"
unit-age = { $value } vjeç
unit-points = { $count ->
    [one] { $value } pikë
   *[other] { $value } pikë
}
