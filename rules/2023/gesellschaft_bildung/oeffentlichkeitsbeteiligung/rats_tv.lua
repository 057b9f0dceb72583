-- Form der Übertragung von Ratssitzungen im Internet, unterschieden nach keiner
-- Übertragung, Livestream und Livestream mit abrufbarer Aufzeichnung.
return {
  label     = { de = "Rats-TV", en = "Council television" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "rats_tv",
  answers   = { {"keine", 0}, {"livestream", 60}, {"mediathek", 100} },
  basis     = "published",
  examples  = { { rats_tv = "livestream", gives = 60 },
                { rats_tv = "mediathek", gives = 100 },
                { rats_tv = "keine", gives = 0 } },
}
