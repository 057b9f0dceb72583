-- Anteil der fernüberwachten oder fernsteuerbaren Ortsnetzstationen an allen
-- Ortsnetzstationen im Stadtgebiet. Die Skala reicht von 0 bis 100 Prozent. Bleibt der
-- Wert unbekannt, verteilt sich sein Gewicht auf die Geschwister.
return {
  label     = { de = "Digitale Ortsnetzstationen", en = "Digital local substations" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(ortsnetzstationen_digital, ortsnetzstationen)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { ortsnetzstationen_digital = 38,
                  ortsnetzstationen = 200,
                  gives = 19 },
                { ortsnetzstationen_digital = 0,
                  ortsnetzstationen = 0,
                  gives = "missing" } },
}
