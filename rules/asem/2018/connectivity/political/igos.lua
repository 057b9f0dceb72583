-- In how many organisations of states the country takes part.
return {
  label     = { de = "Mitarbeit in internationalen Organisationen",
                en = "Participation in international intergovernmental organisations" },
  unit      = "number",
  source    = "asem",
  direction = "higher",
  value     = "igos",
  basis     = "published",
  examples  = { { igos = 309, gives = 309 } },
}
