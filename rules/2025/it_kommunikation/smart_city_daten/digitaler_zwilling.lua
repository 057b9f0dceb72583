-- Wie weit die Stadt mit ihrem digitalen Zwilling ist, einem Rechenmodell ihrer selbst.
-- „konzept“: er ist geplant; „anwendungsfall“: es gibt ihn für einen einzelnen Zweck;
-- „betrieb“: er läuft auf Dauer und kann auch simulieren.
return {
  label     = { de = "Digitaler Zwilling", en = "Digital twin" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "digitaler_zwilling",
  answers   = { {"keiner", 0},
                {"konzept", 30},
                {"anwendungsfall", 70},
                {"betrieb", 100} },
  basis     = "own",
  examples  = { { digitaler_zwilling = "konzept", gives = 30 },
                { digitaler_zwilling = "anwendungsfall", gives = 70 },
                { digitaler_zwilling = "betrieb", gives = 100 },
                { digitaler_zwilling = "keiner", gives = 0 } },
}
