-- A goal without any indicator takes the mean of its region, and only then.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

local goals = {
  goal_1_no_poverty = { "poverty_190", "poverty_320" },
  goal_10_inequality = { "adjusted_gini" },
  goal_14_oceans = { "marine_protection", "clean_waters", "overexploited_fish",
                     "trawling" },
}

-- "regional_mean_goal_14" for "goal_14_oceans".
local function mean_of(goal) return "regional_mean_" .. goal:match("^goal_%d+") end

TestRegionalMeans = {}

-- One value, whichever it is, and the goal speaks for itself.
function TestRegionalMeans:test_exists_where_nothing_is_measured()
  for goal, indicators in pairs(goals) do
    lu.assertTrue(edition:exists(mean_of(goal), {}))
    for _, indicator in ipairs(indicators) do
      lu.assertFalse(edition:exists(mean_of(goal), { [indicator] = 1 }), indicator)
    end
  end
end

-- The published mean is the mean of the goal over the ranked countries of the region
-- that have an indicator of it: calculated here anew, for all 61 cells.
function TestRegionalMeans:test_are_means_of_the_region()
  local region, stands_in, goal_of = {}, {}, {}
  for goal in pairs(goals) do goal_of[mean_of(goal)] = goal end
  for _, row in ipairs(scirules.csv "datasets/sdg/countries.csv") do
    if row.sdg_2019 == "yes" then region[row.iso] = row.region end
  end
  local cells = scirules.csv "datasets/sdg/2019/regional_means.csv"
  for _, cell in ipairs(cells) do stands_in[cell.iso .. cell.column] = true end
  lu.assertEquals(#cells, 61)
  for _, cell in ipairs(cells) do
    local sum, count = 0, 0
    for iso, its in pairs(region) do
      if its == region[cell.iso] and not stands_in[iso .. cell.column] then
        sum, count = sum + edition:score_of(iso, goal_of[cell.column]), count + 1
      end
    end
    lu.assertAlmostEquals(tonumber(cell.value), sum / count, 1e-9)
  end
end
