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
    -- Finland, imputed
    { prefilled_forms = 76.7706006973122, gives = 76.7706006973122 },
    -- Romania, imputed
    { prefilled_forms = 16.281246686911572, gives = 16.281246686911572 },
    { gives = "missing" },
  },
}
