-- Planetary pressures-adjusted Human Development Index (PHDI) of the report 2023/24,
-- with figures for 2022.
--
-- The HDI, times what is left of 1 after the pressure that a country's way of living
-- puts on the planet. The HDI enters with the three decimals it is printed with.
return {
  title       = { de = "Um Belastungen des Planeten bereinigter HDI 2023/24",
                  en = "Planetary pressures-adjusted HDI 2023/24" },
  year        = 2023,
  level_names = { "Factor", "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name" },
  data        = { "datasets/hdi/2023", "datasets/hdi/phdi_2023" },
  children    = { "human_development", "planet" },
  aggregate   = function(scores)
    return scores.human_development * scores.planet
  end,
  ranking     = { round_first = true, ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "log of 2017 PPP $",
                  "t CO2 per capita", "t per capita" },
}
