-- Einnahmen aus Lizenzen und Gebühren vom Ausland, in US-Dollar je 1.000 Einwohner
-- (1999). Zeigt, welche früheren Erfindungen noch genutzt werden und Marktwert haben.
return {
  label     = {
    de = "Lizenzeinnahmen",
    en = "Receipts of royalties and licence fees",
  },
  unit      = "US-$ je 1.000 Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  value     = "royalties",
  normalise = "none",
  examples  = {
    { royalties = 156.6, gives = 156.6 },
    { royalties = 4, gives = 4 },
  },
}
