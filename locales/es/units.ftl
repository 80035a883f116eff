### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "desde los 45 años", "menos de 35 años"
unit-age = { $value } años
unit-points = { $count ->
    [one] { $value } punto
   *[other] { $value } puntos
}
