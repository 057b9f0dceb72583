-- Every published score and rank of the SDG Index 2019 comes out.
local lu = require "luaunit"
local edition = require("scirules").edition()

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local agreement = dofile(here .. "../../agreement.lua")

TestPublished = {}

-- 162 countries, each with a score and a rank.
function TestPublished:test_scores_and_ranks()
  local wrong, compared = agreement(edition, "datasets/sdg/published_2019.csv")
  lu.assertEquals(wrong, {})
  lu.assertEquals(compared, 324)
end

-- A country that misses more than a fifth of the indicators is no unit of the index.
function TestPublished:test_unranked_countries_are_left_out()
  lu.assertTrue(edition:selects{ sdg_2019 = "yes" })
  lu.assertFalse(edition:selects{ sdg_2019 = "no" })
end
