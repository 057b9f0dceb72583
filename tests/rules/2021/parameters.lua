-- Parameters of 2021 whose scale is of that year, worked by hand from given cells.
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

-- A service is there or not; how far it goes counts from 2023 on. What nobody can show
-- counts as not there.
function TestCells:test_services_are_there_or_not()
  for _, service in ipairs { "online_termin_buergeramt", "online_ummeldung",
                             "online_bewohnerparkausweis", "online_meldebescheinigung",
                             "online_gewerbeanmeldung", "online_kfz_zulassung",
                             "online_bauantrag" } do
    lu.assertEquals(score(service, { [service] = "ja" }), 100, service)
    lu.assertEquals(score(service, { [service] = "nein" }), 0, service)
    lu.assertNil(value(service, {}))
    lu.assertEquals(score(service, {}), 0)
  end
end

-- An account of the city alone brings 60 points; 30 from 2023 on.
function TestCells:test_user_account()
  confirm_answers("serviceportal_nutzerkonto",
                  { keines = 0, ["städtisch"] = 60, bundid = 100 }, "elster")
end

-- A data platform is being built or runs; for how many topics counts from 2023 on.
function TestCells:test_data_platform()
  confirm_answers("datenplattform_betrieb", { keine = 0, aufbau = 40, betrieb = 100 },
                  "teilbetrieb")
end

function TestCells:test_electronic_files()
  confirm_answers("eakte_einfuehrung",
                  { keine = 0, pilot = 25, teilweise = 60, alle = 100 }, "papier")
end

-- Single tickets on the phone bring 60 points; 40 from 2023 on.
function TestCells:test_mobile_tickets()
  confirm_answers("oepnv_handyticket", { keiner = 0, einzeltickets = 60, alle = 100 },
                  "abo")
end

function TestCells:test_document_management()
  confirm_answers("dms_einfuehrung",
                  { keines = 0, einzelne = 50, verwaltungsweit = 100 }, "pilot")
end

function TestCells:test_city_app()
  confirm_answers("city_app_angebot",
                  { keine = 0, einzelthemen = 50, ["gebündelt"] = 100 }, "ja")
end

-- One star is no point, five are all; a city without an app has no rating, and what its
-- apps offer counts alone.
function TestCells:test_rating_of_the_city_app()
  lu.assertEquals(score("city_app_bewertung", { city_app_bewertung = 1 }), 0)
  lu.assertEquals(score("city_app_bewertung", { city_app_bewertung = 4 }), 75)
  lu.assertEquals(score("city_app_bewertung", { city_app_bewertung = 5 }), 100)
  lu.assertNil(score("city_app_bewertung", {}))
end

function TestCells:test_collections_of_museums()
  confirm_answers("kultur_sammlung_online",
                  { keine = 0, auswahl = 50, ["überwiegend"] = 100 }, "alle")
end

function TestCells:test_lorawan()
  confirm_answers("lorawan_netz", { keines = 0, pilot = 50, ["flächendeckend"] = 100 },
                  "vorhanden")
end

function TestCells:test_participation()
  confirm_answers("beteiligungsplattform",
                  { keine = 0, anlassbezogen = 50, dauerhaft = 100 }, "vorhanden")
end

-- Innovative projects are points already; a city that is known for none has none.
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
