-- Ob die Sitzungen des Rates im Internet zu sehen sind: nur live („livestream“) oder
-- auch später als Aufzeichnung („mediathek“).
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
