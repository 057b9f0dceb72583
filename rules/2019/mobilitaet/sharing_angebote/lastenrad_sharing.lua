-- Ja, wenn man in der Stadt mindestens fünf Lastenräder leihen kann und das
-- Buchungssystem allen offensteht.
return {
  label     = { de = "Lastenrad-Sharing", en = "Cargo bike sharing" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "lastenrad_sharing",
  basis     = "own",
  examples  = { { lastenrad_sharing = "ja", gives = 1 },
                { lastenrad_sharing = "nein", gives = 0 },
                { gives = "missing" } },
}
