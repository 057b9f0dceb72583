-- What the country spends on research and development, measured by gross domestic
-- product.
return {
  label     = { de = "Ausgaben für Forschung und Entwicklung",
                en = "R&D expenditure as a percentage of GDP" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "rdexp",
  basis     = "published",
  examples  = { { rdexp = 2.87749, gives = 2.87749 }, { gives = "missing" } },
}
