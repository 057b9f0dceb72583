-- Surviving infants who received two vaccines that the WHO recommends. SDG Index code
-- sdg3_vac; 41 gives 0 points, 100 gives 100.
return {
  label     = { de = "Geimpfte Säuglinge", en = "Vaccinated infants" },
  unit      = "% of infants",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "vaccination",
  normalise = goalposts{ low = 41, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { vaccination = 97, gives = 97 },
    -- Chad
    { vaccination = 37, gives = 37 },
    { gives = "missing" },
  },
}
