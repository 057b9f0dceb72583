-- The raw figures of 2011 were printed with one decimal: half of the HDI come out, the
-- others within what that hides.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

local play = { life_expectancy = 0.05, expected_schooling = 0.05, mean_schooling = 0.05,
               gni_per_capita = 0.5 }

local function hdi(rules, cells)
  local _, education = rules:aggregate("education", {
    expected_schooling = rules:score("expected_schooling", cells),
    mean_schooling = rules:score("mean_schooling", cells),
  })
  return (rules:aggregate(nil, {
    health = rules:score("life_expectancy", cells),
    education = education,
    income = rules:score("gni_per_capita", cells),
  }))
end

TestPublished = {}

function TestPublished:test_scores()
  local rows = printed.rows "2011"
  lu.assertEquals({ #rows, #printed.missed(edition, rows) }, { 187, 92 })
  lu.assertEquals(printed.scored(edition), 187)
end

function TestPublished:test_others_lie_within_the_rounding()
  lu.assertEquals(printed.impossible(edition, "2011", play, hdi), {})
end

function TestPublished:test_countries_of_the_report()
  lu.assertTrue(edition:selects{ hdi_2011 = "yes" })
  lu.assertFalse(edition:selects{ hdi_2011 = "no" })
end

-- The geometric mean of both posts lies half the way, in logarithms.
function TestPublished:test_income_is_logarithmic()
  local cells = { gni_per_capita = math.sqrt(100 * 107721) }
  local middle = edition:score("gni_per_capita", cells)
  lu.assertAlmostEquals(middle, 0.5, 1e-9)
end
