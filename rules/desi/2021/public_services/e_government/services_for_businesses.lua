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
    { services_for_businesses = 88.9423076923077, gives = 88.9423076923077 },
    -- Romania, imputed
    { services_for_businesses = 40.64312423687422, gives = 40.64312423687422 },
    { gives = "missing" },
  },
}
