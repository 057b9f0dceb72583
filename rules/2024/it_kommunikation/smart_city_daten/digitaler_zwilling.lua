-- Stand eines digitalen Zwillings der Stadt, vom Konzept über einen einzelnen
-- Anwendungsfall bis zum laufenden Betrieb mit Simulationen.
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
  examples  = { { digitaler_zwilling = "anwendungsfall", gives = 70 },
                { digitaler_zwilling = "betrieb", gives = 100 },
                { digitaler_zwilling = "keiner", gives = 0 } },
}
