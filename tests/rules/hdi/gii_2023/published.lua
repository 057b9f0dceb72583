-- Every GII and every rank that the report 2023/24 prints comes out, as 1 - GII.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

TestPublished = {}

function TestPublished:test_gii() printed.confirm(edition, "gii_2023", 166) end

-- 2 / (1 / 0.4 + 1 / 0.6) = 0.48, of a reference of 0.6: 0.8.
function TestPublished:test_harmonic_mean_to_reference()
  local score = edition:aggregate(nil, { women = 0.4, men = 0.6, reference = 0.6 })
  lu.assertAlmostEquals(score, 0.8, 1e-12)
end

-- The cube root of 1 * 0.5 * 0.25 = 0.125.
function TestPublished:test_health_of_men_is_1()
  local score = edition:aggregate("men", { empowerment = 0.5, labour = 0.25 })
  lu.assertAlmostEquals(score, 0.5, 1e-12)
end

-- (sqrt(0.5 * 0.32) + 1) / 2 = (0.4 + 1) / 2 = 0.7.
function TestPublished:test_mean_health()
  local scores = { maternal_mortality = 0.5, adolescent_births = 0.32 }
  local score = edition:aggregate("reference.health", scores)
  lu.assertAlmostEquals(score, 0.7, 1e-12)
end
