-- Survival of mothers: 10 deaths of 100,000 live births, divided by those there are.
-- No country counts as having fewer than 10 or more than 1,000.
return {
  label     = { de = "Überleben von Müttern", en = "Survival of mothers" },
  unit      = "ratio",
  source    = "hdr",
  direction = "higher",
  value     = "10 / clamp(maternal_mortality, 10, 1000)",
  normalise = "none",
  basis     = "published",
  examples  = { { maternal_mortality = 4.428440323, gives = 1 },
                { maternal_mortality = 40, gives = 0.25 },
                { maternal_mortality = 1222.530912, gives = 0.01 } },
}
