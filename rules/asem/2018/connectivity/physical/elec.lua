-- Electricity bought from and sold to other countries, measured by the country's energy
-- consumption.
return {
  label       = { de = "Stromhandel", en = "Trade in electricity" },
  unit        = "TWh per Mtoe",
  source      = "asem",
  direction   = "higher",
  value       = "elec",
  denominator = "energy",
  basis       = "published",
  examples    = { { elec = 110.17956283333335, energy = 220.17,
                    gives = 0.500429499175 },
                  { elec = 2.047842, gives = "missing" } },
}
