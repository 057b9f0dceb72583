-- Ja, wenn man den Parkausweis für das eigene Viertel online beantragen kann.
return {
  label     = { de = "Anwohnerparkausweis online",
                en = "Resident parking permit online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_bewohnerparkausweis",
  basis     = "own",
  examples  = { { online_bewohnerparkausweis = "ja", gives = 1 },
                { online_bewohnerparkausweis = "nein", gives = 0 },
                { gives = "missing" } },
}
