-- How often the country votes in the United Nations as the others do.
return {
  label     = { de = "Übereinstimmung bei Abstimmungen der UN",
                en = "UN voting alignment" },
  unit      = "score",
  source    = "asem",
  direction = "higher",
  value     = "unvote",
  basis     = "published",
  examples  = { { unvote = 42.62614908653246, gives = 42.62614908653246 } },
}
