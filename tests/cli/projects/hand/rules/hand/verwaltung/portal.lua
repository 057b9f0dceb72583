-- Ausbaustufe des Serviceportals.
return {
  label     = { de = "Serviceportal", en = "Service portal" },
  unit      = "Stufe",
  source    = "umfrage",
  direction = "higher",
  value     = "portal_stufe",
  answers   = { {"keines", 0}, {"teilweise", 50}, {"voll", 100} },
  examples  = { { portal_stufe = "teilweise", gives = 50 } },
}
