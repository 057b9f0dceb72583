-- DESI indicator 4a2. How much of what authorities know already stands in the online
-- forms of public services.
return {
  label     = { de = "Vorausgefüllte Formulare", en = "Pre-filled forms" },
  unit      = "score (0 to 100)",
  source    = "egovernment_benchmark",
  direction = "higher",
  value     = "prefilled_forms",
  normalise = goalposts{ low = 0, high = 100, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { prefilled_forms = 89.81481481481481, gives = 89.81481481481481 },
    -- Romania
    { prefilled_forms = 19.047619047619047, gives = 19.047619047619047 },
    { gives = "missing" },
  },
}
