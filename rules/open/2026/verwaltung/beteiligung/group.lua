-- Wie viele Menschen mitmachen, wenn sie gefragt sind. Offen für alle Städte lag dazu
-- nur die Wahlbeteiligung vor.
return {
  label     = { de = "Beteiligung", en = "Participation" },
  basis     = "own",
  children  = {
    "wahlbeteiligung_europa",
  },
  weights   = {
    wahlbeteiligung_europa = 1,
  },
  aggregate = "arithmetic",
}
