### Units that CLDR has no word for, said by FACT. $value is written already, $count chooses the form.

# "45 वर्ष की उम्र से", "35 वर्ष से कम"
unit-age = { $value } वर्ष
unit-points = { $count ->
    [one] { $value } अंक
   *[other] { $value } अंक
}
