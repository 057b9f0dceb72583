-- Quality of the infrastructure for trade and transport, from the logistics
-- performance index. SDG Index code sdg9_lpi; 1.8 gives 0 points, 4.2 gives 100.
return {
  label     = { de = "Handels- und Verkehrsinfrastruktur",
                en = "Infrastructure for trade and transport" },
  unit      = "score (1 to 5)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "logistics",
  normalise = goalposts{ low = 1.8, high = 4.2 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { logistics = 4.239947, gives = 4.239947 },
    -- Chad
    { logistics = 2.372041, gives = 2.372041 },
    { gives = "missing" },
  },
}
