-- International concessional public finance, official development assistance
-- included. It is asked of high-income countries and of all members of the
-- Development Assistance Committee; the others have no value here, and government
-- revenue in its place. SDG Index code sdg17_oda; 0.1 gives 0 points, 1 gives 100.
return {
  label     = { de = "Öffentliche Entwicklungsfinanzierung",
                en = "Concessional public finance, with development aid" },
  unit      = "% of GNI",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "development_aid",
  normalise = goalposts{ low = 0.1, high = 1 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { development_aid = 1.018878, gives = 1.018878 },
    { gives = "missing" },
  },
}
