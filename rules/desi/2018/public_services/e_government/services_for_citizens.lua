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
    { services_for_citizens = 81.09940526397814, gives = 81.09940526397814 },
    -- Romania, imputed
    { services_for_citizens = 39.94048215550681, gives = 39.94048215550681 },
    { gives = "missing" },
  },
}
