-- The open index rests on measured values alone, each of which can be traced and shown.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

local categories = { "verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet",
                     "gesellschaft_bildung" }

-- function(row) for every cell of the data.
local function each_cell(visit)
  for _, category in ipairs(categories) do
    local rows = scirules.csv("datasets/open/2026/" .. category .. ".csv")
    for _, row in ipairs(rows) do visit(row) end
  end
end

TestMeasured = {}

-- A is the city's own value, D its Kreis's or otherwise not plainly the city's: nothing
-- is estimated, reconstructed or carried over.
function TestMeasured:test_no_value_is_estimated()
  local count = { A = 0, D = 0 }
  each_cell(function(row)
    lu.assertNotNil(count[row.status], row.column .. " of " .. row.ags)
    count[row.status] = count[row.status] + 1
  end)
  lu.assertTrue(count.A > 6 * count.D)
end

-- What is an artefact, or 0 because the level does not exist, is left out.
function TestMeasured:test_artefacts_are_left_out()
  local left_out = {
    de_domains_je_1000    = { ["03404000"] = true },
    oepnv_km_je_einwohner = { ["09563000"] = true, ["05111000"] = true },
    bahn_km_je_einwohner  = { ["09563000"] = true, ["05111000"] = true },
    studierende_je_100    = { ["05914000"] = true, ["16051000"] = true },
    schulden_je_einwohner = { ["02000000"] = true, ["11000000"] = true },
  }
  each_cell(function(row)
    lu.assertNil((left_out[row.column] or {})[row.ags], row.column .. " of " .. row.ags)
  end)
end

-- Every city has a score, and no category hangs on a few values: a city lacks three of 47
-- parameters at most.
function TestMeasured:test_every_city_has_a_score()
  for _, unit in ipairs(edition:units()) do
    local missing = 0
    for _, id in ipairs(edition:nodes()) do
      local is_parameter = edition:node(id).kind == "parameter"
      if is_parameter and not edition:score_of(unit, id) then missing = missing + 1 end
    end
    lu.assertTrue(missing <= 3, unit)
    lu.assertNotNil(edition:score_of(unit), unit)
  end
end
