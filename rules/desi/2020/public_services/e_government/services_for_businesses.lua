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
    -- Finland, imputed
    { services_for_businesses = 85.52144970414201, gives = 85.52144970414201 },
    -- Romania, imputed
    { services_for_businesses = 39.0799271508406, gives = 39.0799271508406 },
    { gives = "missing" },
  },
}
