-- Every GDI that the report 2023/24 prints comes out, and the HDI of women and of men.
local lu = require "luaunit"
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

TestPublished = {}

function TestPublished:test_gdi() printed.confirm(edition, "gdi_2023", 182) end

-- The release gives both to nine decimals.
function TestPublished:test_hdi_of_women_and_men()
  for _, row in ipairs(printed.rows "gdi_2023") do
    for _, sex in ipairs{ "women", "men" } do
      lu.assertAlmostEquals(edition:score_of(row.key, sex), tonumber(row[sex]), 1.5e-9)
    end
  end
end

-- 0.6 / 0.8 = 0.75.
function TestPublished:test_ratio()
  lu.assertAlmostEquals(edition:aggregate(nil, { women = 0.6, men = 0.8 }), 0.75, 1e-12)
end
