-- Anteil der Beschäftigten der Stadtverwaltung, die im Vorjahr mindestens eine
-- Fortbildung zu digitalen Themen besucht haben, an allen Beschäftigten. Die Skala
-- reicht von 1 bis 100 Prozent. Bleibt der Wert unbekannt, verteilt sich sein Gewicht
-- auf die Geschwister.
return {
  label     = { de = "Digitale Fortbildung der Beschäftigten",
                en = "Digital training of municipal staff" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(beschaeftigte_digitalschulung, beschaeftigte_stadt)",
  normalise = goalposts{ low = 1, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { beschaeftigte_digitalschulung = 54,
                  beschaeftigte_stadt = 200,
                  gives = 27 },
                { beschaeftigte_digitalschulung = 0,
                  beschaeftigte_stadt = 0,
                  gives = "missing" } },
}
