-- Telefone, Festnetz und Mobilfunk, je 1.000 Einwohner, als Zehnerlogarithmus (1999).
-- Steht für alte Technik, ohne die es die neue nicht gibt.
--
-- Der Logarithmus lässt die ersten Anschlüsse am meisten zählen.
return {
  label     = { de = "Telefone", en = "Telephones" },
  unit      = "log10 je 1.000 Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  value     = "telephones_log10",
  normalise = "none",
  examples  = {
    { telephones_log10 = 3.12, gives = 3.12 },
    { telephones_log10 = 2.73, gives = 2.73 },
  },
}
