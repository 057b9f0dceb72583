-- Ob im Stadtgebiet mindestens fünf Lastenräder über ein allgemein zugängliches
-- Buchungssystem ausgeliehen werden können.
return {
  label     = { de = "Lastenrad-Sharing", en = "Cargo bike sharing" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "lastenrad_sharing",
  basis     = "own",
  examples  = { { lastenrad_sharing = "ja", gives = 1 },
                { lastenrad_sharing = "nein", gives = 0 },
                { gives = "missing" } },
}
