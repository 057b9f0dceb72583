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
    { services_for_citizens = 82.95199580206452, gives = 82.95199580206452 },
    -- Romania, imputed
    { services_for_citizens = 40.852860724585724, gives = 40.852860724585724 },
    { gives = "missing" },
  },
}
