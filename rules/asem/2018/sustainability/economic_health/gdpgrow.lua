-- By how much gross domestic product for each inhabitant grows in a year. It may be
-- negative.
return {
  label     = { de = "Wachstum des BIP je Kopf", en = "GDP per capita growth" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "gdpgrow",
  basis     = "published",
  examples  = { { gdpgrow = 1.7947102004262092, gives = 1.7947102004262092 } },
}
