-- Stromverbrauch in Kilowattstunden je Einwohner, als Zehnerlogarithmus (1998). Steht
-- für alte Technik, ohne die es die neue nicht gibt.
--
-- Der Logarithmus lässt die ersten Kilowattstunden am meisten zählen; was über 6.969
-- kWh hinausgeht, zählt nicht mehr.
return {
  label     = { de = "Stromverbrauch", en = "Electricity consumption" },
  unit      = "log10 kWh je Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  direction = "higher",
  value     = "electricity_log10",
  normalise = goalposts{
    low = math.log(22, 10), high = math.log(6969, 10), to = { 0, 1 },
  },
  examples  = {
    { electricity_log10 = 4.39, gives = 4.39 },
    { electricity_log10 = 3.46, gives = 3.46 },
  },
}
