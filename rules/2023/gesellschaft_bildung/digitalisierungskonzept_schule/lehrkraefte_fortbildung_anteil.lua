-- Anteil der Lehrkräfte, die im letzten Schuljahr an einer Fortbildung zum Unterricht
-- mit digitalen Medien teilgenommen haben, an allen Lehrkräften städtischer Schulen.
-- Null Punkte bei 3, hundert ab 100 Prozent. Kennt eine Stadt den Wert nicht, zählen
-- für sie die übrigen Parameter des Indikators.
return {
  label     = { de = "Digitale Fortbildung der Lehrkräfte",
                en = "Digital training of teachers" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(lehrkraefte_fortgebildet, lehrkraefte)",
  normalise = goalposts{ low = 3, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { lehrkraefte_fortgebildet = 82, lehrkraefte = 200, gives = 41 },
                { lehrkraefte_fortgebildet = 0, lehrkraefte = 0, gives = "missing" } },
}
