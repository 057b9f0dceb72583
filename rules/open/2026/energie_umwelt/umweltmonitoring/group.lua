-- Ob gemessen wird, was man verbessern will. Offen und für alle Städte gleich erfasst
-- ist nur das Luftmessnetz von Bund und Ländern.
return {
  label     = { de = "Umweltmonitoring", en = "Environmental monitoring" },
  basis     = "own",
  children  = {
    "luftmessstationen_je_100k",
  },
  weights   = {
    luftmessstationen_je_100k = 1,
  },
  aggregate = "arithmetic",
}
