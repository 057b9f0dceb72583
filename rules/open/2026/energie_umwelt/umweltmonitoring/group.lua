-- Ob gemessen wird, was man verbessern will. Für alle Städte gleich erfasst lag dazu
-- nur das Luftmessnetz von Bund und Ländern vor.
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
