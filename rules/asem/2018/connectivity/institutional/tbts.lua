-- Technical rules that hold up trade: measures begun and in force.
return {
  label     = { de = "Technische Handelshemmnisse",
                en = "Technical barriers to trade" },
  unit      = "number",
  source    = "asem",
  direction = "lower",
  value     = "tbts",
  basis     = "published",
  examples  = { { tbts = 1163, gives = 1163 }, { gives = "missing" } },
}
