-- Wie viel Prozent der Lehrkräfte an städtischen Schulen sich im letzten Schuljahr für
-- den Unterricht mit digitalen Medien fortgebildet haben.
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
  examples  = { { lehrkraefte_fortgebildet = 820, lehrkraefte = 2000, gives = 41 },
                { lehrkraefte_fortgebildet = 0, lehrkraefte = 0, gives = "missing" } },
}
