-- Wie viel Prozent der Beschäftigten der Stadt sich im Vorjahr zu digitalen Themen
-- fortgebildet haben. Wer mehrere Kurse besucht hat, zählt einmal.
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
  examples  = { { beschaeftigte_digitalschulung = 1350,
                  beschaeftigte_stadt = 5000,
                  gives = 27 },
                { beschaeftigte_digitalschulung = 0,
                  beschaeftigte_stadt = 0,
                  gives = "missing" } },
}
