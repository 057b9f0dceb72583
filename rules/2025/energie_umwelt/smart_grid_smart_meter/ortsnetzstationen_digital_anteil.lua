-- Wie viel Prozent der Ortsnetzstationen sich aus der Ferne überwachen oder steuern
-- lassen. Das sind die kleinen Trafohäuser, die den Strom aus dem Mittelspannungsnetz
-- in die Straßen verteilen.
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
