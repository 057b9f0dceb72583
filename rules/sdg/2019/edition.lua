-- The SDG Index 2019 of the Bertelsmann Stiftung and the Sustainable Development
-- Solutions Network: how near 162 countries are to the 17 Sustainable Development
-- Goals of the United Nations, in 85 indicators.
--
-- How a place comes about: each indicator lies between two fixed bounds; what is
-- beyond them counts as the bound. 0 points is about the worst 2.5 per cent of an
-- earlier data set, 100 points a target, a technical optimum or the mean of the five
-- best. Where less is better the bounds change places. A goal is the plain mean of
-- the indicators that a country has, the index the plain mean of the 17 goals.
-- Nothing is rounded on the way.
--
-- A country that has no value under goal 1, 10 or 14 gets the mean of the ranked
-- countries of its region there; that mean is a parameter of the goal, which exists
-- for these countries alone. Countries that miss more than a fifth of the indicators
-- are not ranked; the units file says which, as published.
return {
  title       = { de = "SDG-Index 2019", en = "SDG Index 2019" },
  year        = 2019,
  level_names = { "Goal", "Indicator" },
  units       = { file = "datasets/sdg/countries.csv", key = "iso", name = "name",
                  where = "sdg_2019" },
  data        = "datasets/sdg/2019",
  children    = {
    "goal_1_no_poverty",
    "goal_2_zero_hunger",
    "goal_3_health",
    "goal_4_education",
    "goal_5_gender_equality",
    "goal_6_clean_water",
    "goal_7_clean_energy",
    "goal_8_decent_work",
    "goal_9_innovation",
    "goal_10_inequality",
    "goal_11_cities",
    "goal_12_consumption",
    "goal_13_climate",
    "goal_14_oceans",
    "goal_15_land",
    "goal_16_institutions",
    "goal_17_partnerships",
  },
  weights     = "equal",
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 1 },
  rank_within = { "region" },
  measures    = {
    "% of population",
    "% of children under 5",
    "% of adults",
    "t/ha",
    "index",
    "level (2 to 3)",
    "per 100,000 live births",
    "per 1,000 live births",
    "per 100,000 population",
    "per 1,000 population",
    "rate, ages 30 to 70",
    "years",
    "per 1,000 women aged 15 to 19",
    "% of births",
    "% of infants",
    "score (0 to 100)",
    "ladder (0 to 10)",
    "% of age group",
    "% of women aged 15 to 49",
    "% (women to men)",
    "% of seats",
    "% of renewable resources",
    "m³ a year per head",
    "% of wastewater",
    "MtCO2/TWh",
    "%",
    "% of labour force",
    "deaths per 100,000 population",
    "per 100 inhabitants",
    "score (1 to 5)",
    "% of GDP",
    "Gini (1 to 100)",
    "µg/m³",
    "% of urban population",
    "% of respondents",
    "kg a day per head",
    "kg per head",
    "tCO2 per head",
    "% of area",
    "% of fish stocks",
    "% of catch",
    "index (0 to 1)",
    "% a year",
    "threats per million population",
    "share (0 to 1)",
    "score (1 to 7)",
    "% of children 5 to 14",
    "million 1990 US$ per 100,000",
    "score (100 to 0)",
    "% of GNI",
    "score (0 to 5)",
  },
}
