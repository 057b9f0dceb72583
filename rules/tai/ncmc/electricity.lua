-- Stromverbrauch in Kilowattstunden je Einwohner, als Zehnerlogarithmus (1998). Steht
-- für alte Technik, ohne die es die neue nicht gibt.
--
-- Der Logarithmus lässt die ersten Kilowattstunden am meisten zählen.
return {
  label     = { de = "Stromverbrauch", en = "Electricity consumption" },
  unit      = "log10 kWh je Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  value     = "electricity_log10",
  normalise = "none",
  examples  = {
    { electricity_log10 = 4.39, gives = 4.39 },
    { electricity_log10 = 3.46, gives = 3.46 },
  },
}
