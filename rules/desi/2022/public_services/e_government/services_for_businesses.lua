-- DESI indicator 4a4. Which share of the steps to start and run a business can be
-- done online, at home and across borders. The lower goalpost is 40.
return {
  label     = { de = "Digitale öffentliche Dienste für Unternehmen",
                en = "Digital public services for businesses" },
  unit      = "score (0 to 100)",
  source    = "egovernment_benchmark",
  direction = "higher",
  value     = "services_for_businesses",
  normalise = goalposts{ low = 40, high = 100, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { services_for_businesses = 92.5, gives = 92.5 },
    -- Romania
    { services_for_businesses = 42.268849206349195, gives = 42.268849206349195 },
    { gives = "missing" },
  },
}
