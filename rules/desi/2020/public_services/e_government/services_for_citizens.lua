-- DESI indicator 4a3. Which share of the steps of major life events can be done
-- online, at home and across borders. The lower goalpost is 35.
return {
  label     = { de = "Digitale öffentliche Dienste für Bürgerinnen und Bürger",
                en = "Digital public services for citizens" },
  unit      = "score (0 to 100)",
  source    = "egovernment_benchmark",
  direction = "higher",
  value     = "services_for_citizens",
  normalise = goalposts{ low = 35, high = 100, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { services_for_citizens = 85.17195728318208, gives = 85.17195728318208 },
    -- Romania, imputed
    { services_for_citizens = 41.946165066755434, gives = 41.946165066755434 },
    { gives = "missing" },
  },
}
