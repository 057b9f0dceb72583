-- Parameters of 2025 whose scale is of that year, worked by hand from given cells.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

local function value(parameter, cells) return edition:value(parameter, cells) end
local function score(parameter, cells) return edition:score(parameter, cells) end

-- The points of each answer, and nothing else is an answer.
local function confirm_answers(parameter, points, unknown)
  for answer, expected in pairs(points) do
    lu.assertEquals(score(parameter, { [parameter] = answer }), expected, answer)
  end
  lu.assertErrorMsgContains(unknown, function()
    score(parameter, { [parameter] = unknown })
  end)
end

TestCells = {}

-- Since 2025 a chatbot has to converse for all points; that there is one brings half.
function TestCells:test_chatbot()
  confirm_answers("anliegen_chatbot",
                  { keiner = 0, regelbasiert = 50, ["dialogfähig"] = 100 }, "vorhanden")
end

function TestCells:test_artificial_intelligence_in_the_administration()
  confirm_answers("ki_anwendung_verwaltung",
                  { keine = 0, pilot = 50, regelbetrieb = 100 }, "geplant")
end

-- Solar power has a parameter of its own and is taken off: 16,000 kW are left for 200,000
-- inhabitants, 80 for 1,000, on a scale to 1,450.
function TestCells:test_wind_biomass_and_hydro()
  local cells = { ee_leistung_kw = 56000, pv_leistung_kw = 40000, einwohner = 200000 }
  lu.assertAlmostEquals(value("ee_leistung_ohne_pv_je_1000", cells), 80, 1e-12)
  lu.assertAlmostEquals(score("ee_leistung_ohne_pv_je_1000", cells), 5.517241379, 1e-8)
end

-- Innovative projects are points already; a city that reports none has none.
function TestCells:test_innovative_projects()
  for _, category in ipairs { "verwaltung", "it_kommunikation", "energie_umwelt",
                              "mobilitaet", "gesellschaft_bildung" } do
    local bonus = category .. ".bonus"
    local cells = { ["pilotprojekte_" .. category] = 62.5 }
    lu.assertEquals(value(bonus, cells), 62.5)
    lu.assertEquals(score(bonus, cells), 62.5)
    lu.assertEquals(score(bonus, {}), 0)
  end
end
