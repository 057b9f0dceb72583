-- Zahl der gekennzeichneten Mobilitätsstationen mit mindestens drei verknüpften
-- Verkehrsangeboten je 100.000 Einwohner. Die Skala reicht von 0 bis 45 je 100.000
-- Einwohner.
return {
  label     = { de = "Mobilitätsstationen", en = "Mobility hubs" },
  unit      = "je 100.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(100000, mobilitaetsstationen, einwohner)",
  normalise = goalposts{ low = 0, high = 45 },
  basis     = "described",
  examples  = { { mobilitaetsstationen = 14, einwohner = 200000, gives = 7 },
                { einwohner = 200000, gives = "missing" } },
}
