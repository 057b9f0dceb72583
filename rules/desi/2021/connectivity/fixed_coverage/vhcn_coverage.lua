-- DESI indicator 2b2. Households in reach of a fixed network of very high capacity:
-- fibre to the home or building, from 2019 on also cable with Docsis 3.1.
return {
  label     = { de = "Versorgung mit Netzen sehr hoher Kapazität (VHCN)",
                en = "Fixed very high capacity network (VHCN) coverage" },
  unit      = "share (0 to 1)",
  source    = "broadband_coverage",
  direction = "higher",
  value     = "vhcn_coverage",
  normalise = goalposts{ low = 0, high = 1, cap = false },
  basis     = "published",
  examples  = {
    -- Finland
    { vhcn_coverage = 0.6672971659822107, gives = 0.6672971659822107 },
    -- Romania
    { vhcn_coverage = 0.7594310051184836, gives = 0.7594310051184836 },
    { gives = "missing" },
  },
}
