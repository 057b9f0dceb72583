-- Households that could have fixed broadband. Networks of very high capacity count
-- twice.
return {
  label     = { de = "Festnetz-Breitbandversorgung", en = "Fixed broadband coverage" },
  children  = {
    "nga_coverage",
    "vhcn_coverage",
    "fttp_coverage",
  },
  weights   = {
    nga_coverage = 1,
    vhcn_coverage = 2,
    fttp_coverage = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
