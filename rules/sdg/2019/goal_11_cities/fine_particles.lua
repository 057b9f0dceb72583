-- Annual mean of particles smaller than 2.5 micrometres in the air. SDG Index code
-- sdg11_pm25; 87 gives 0 points, 6.3 gives 100.
return {
  label     = { de = "Feinstaub (PM2,5)", en = "Fine particles (PM2.5)" },
  unit      = "µg/m³",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "fine_particles",
  normalise = goalposts{ low = 6.3, high = 87 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { fine_particles = 6.185, gives = 6.185 },
    -- Chad
    { fine_particles = 66.029, gives = 66.029 },
    { gives = "missing" },
  },
}
