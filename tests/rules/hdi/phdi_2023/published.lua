-- Every PHDI of 2022 that the report 2023/24 prints comes out.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

TestPublished = {}

function TestPublished:test_phdi() printed.confirm(edition, "phdi_2023", 154) end

-- 0.9 * 0.8 = 0.72.
function TestPublished:test_product()
  local score = edition:aggregate(nil, { human_development = 0.9, planet = 0.8 })
  lu.assertAlmostEquals(score, 0.72, 1e-12)
end

-- The geometric mean of both posts lies half the way, in logarithms.
function TestPublished:test_income_is_logarithmic()
  local cells = { gni_per_capita = math.sqrt(100 * 75000) }
  local middle = edition:score("gni_per_capita", cells)
  lu.assertAlmostEquals(middle, 0.5, 1e-9)
end
