-- Every IHDI that the report 2023/24 prints comes out.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

TestPublished = {}

function TestPublished:test_ihdi() printed.confirm(edition, "ihdi_2023", 165) end

-- Inequality of 10 per cent takes a tenth off a dimension: 0.8 * (1 - 0.1) = 0.72.
function TestPublished:test_inequality_cuts_a_dimension()
  for group, what in pairs{ health = "life_expectancy", education = "schooling",
                            income = "gni_per_capita" } do
    local score = edition:aggregate(group, { [what] = 0.8, equality = 0.9 })
    lu.assertAlmostEquals(score, 0.72, 1e-12)
  end
end

-- The geometric mean of both posts lies half the way, in logarithms.
function TestPublished:test_income_is_logarithmic()
  local cells = { gni_per_capita = math.sqrt(100 * 75000) }
  local middle = edition:score("gni_per_capita", cells)
  lu.assertAlmostEquals(middle, 0.5, 1e-9)
end
