-- Gas bought from and sold to other countries, measured by the country's energy
-- consumption.
return {
  label       = { de = "Gashandel", en = "Trade in gas" },
  unit        = "million tonnes per Mtoe",
  source      = "asem",
  direction   = "higher",
  value       = "gas",
  denominator = "energy",
  basis       = "published",
  examples    = { { gas = 48.7, energy = 220.17, gives = 0.22119271472 },
                  { gas = 0.00841, gives = "missing" } },
  note        = "COINr's table says billion tonnes. Norway's 94.8 would be more than "
                .. "the whole world takes out of the ground; millions are taken to be "
                .. "meant. The score is the same.",
}
