-- What holds for every vintage of the Digital Economy and Society Index: the published
-- scores come out, and a value below its lower goalpost scores less than 0.
local lu = require "luaunit"
local edition = require("scirules").edition()

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local agreement = dofile(here .. "../agreement.lua")

-- 27 member states and the EU; ranks were not published with them.
local function test_scores(path)
  local wrong, compared = agreement(edition, path)
  lu.assertEquals(wrong, {})
  lu.assertEquals(compared, 28)
end

-- Between 0.2 and 1: 0.12 is a tenth of the way below.
local function test_no_clamping()
  local cells = { basic_digital_intensity = 0.12 }
  lu.assertAlmostEquals(edition:score("basic_digital_intensity", cells), -10, 1e-12)
end

-- Before there was any 5G or gigabit, nothing was observed: that counts 0 and is not
-- left out. Half of the households at 1 Gbps are full points.
local function test_nothing_observed()
  for column, full in pairs{ coverage_5g = 1, spectrum_5g = 1, take_up_1_gbps = 0.5 } do
    lu.assertEquals(edition:score(column, {}), 0)
    lu.assertAlmostEquals(edition:score(column, { [column] = full }), 100, 1e-12)
  end
end

return function(year)
  return {
    test_scores = function()
      test_scores(("datasets/desi/published_%d.csv"):format(year))
    end,
    test_no_clamping = test_no_clamping,
    test_nothing_observed = test_nothing_observed,
  }
end
