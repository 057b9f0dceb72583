-- The raw figures of 2009 were printed rounded: 21 of 26 HDI come out, the others
-- within what the rounding hides.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

local play = { life_expectancy = 0.05, adult_literacy = 0.05, gross_enrolment = 0.05,
               gdp_per_capita = 0.5 }

-- Literacy that is not printed is 99 % by rule; nothing is hidden there.
local function hdi(rules, cells)
  if not (cells.life_expectancy and cells.gross_enrolment) then return nil end
  return (rules:aggregate(nil, {
    health = rules:score("life_expectancy", cells),
    education = rules:aggregate("education", {
      adult_literacy = rules:score("adult_literacy", cells) or 0.99,
      gross_enrolment = rules:score("gross_enrolment", cells),
    }),
    income = rules:score("gdp_per_capita", cells),
  }))
end

TestPublished = {}

function TestPublished:test_scores_and_ranks()
  local scores, ranks = printed.missed(edition, printed.rows "2009")
  lu.assertEquals(scores, { "DNK", "ESP", "IRL", "NZL", "USA" })
  lu.assertEquals(ranks, { "CHE", "DEU", "GBR", "JPN", "LUX" })
end

-- Hong Kong alone does not: its literacy stands in a note of its own and is not 99 %.
function TestPublished:test_others_lie_within_the_rounding()
  lu.assertEquals(printed.impossible(edition, "2009", play, hdi), { "HKG" })
end

function TestPublished:test_countries_transcribed()
  lu.assertTrue(edition:selects{ hdi_2009 = "yes" })
  lu.assertFalse(edition:selects{ hdi_2009 = "no" })
end

-- The geometric mean of both posts lies half the way, in logarithms.
function TestPublished:test_income_is_logarithmic()
  local cells = { gdp_per_capita = math.sqrt(100 * 40000) }
  local middle = edition:score("gdp_per_capita", cells)
  lu.assertAlmostEquals(middle, 0.5, 1e-9)
end

function TestPublished:test_half_literate()
  local half = edition:score("adult_literacy", { adult_literacy = 50 })
  lu.assertAlmostEquals(half, 0.5, 1e-12)
end
