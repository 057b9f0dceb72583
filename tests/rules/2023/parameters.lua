-- Parameters of 2023 worked by hand, one of every kind: from given cells, and from the
-- measured cells in datasets/2023/messwerte.csv to the score of a city.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

local function value(parameter, cells) return edition:value(parameter, cells) end
local function score(parameter, cells) return edition:score(parameter, cells) end
local function score_of(city, parameter) return edition:score_of(city, parameter) end

-- --- from given cells ----------------------------------------------------------------

TestCells = {}

-- A service that nobody can show has no value, and counts as not there.
function TestCells:test_yes_or_no()
  lu.assertEquals(value("online_kita_anmeldung", { online_kita_anmeldung = "ja" }), 1)
  lu.assertEquals(value("online_kita_anmeldung", { online_kita_anmeldung = "nein" }), 0)
  lu.assertNil(value("online_kita_anmeldung", {}))
  lu.assertEquals(score("online_kita_anmeldung", {}), 0)
end

function TestCells:test_levels()
  local points = { keine = 0, begonnen = 30, entwurf = 60, beschlossen = 100 }
  for answer, expected in pairs(points) do
    local cells = { waermeplanung_stand = answer }
    lu.assertEquals(score("waermeplanung_stand", cells), expected)
  end
end

-- In 2023 any chatbot will do; what it can do counts from 2025 on.
function TestCells:test_levels_of_the_chatbot()
  lu.assertEquals(score("anliegen_chatbot", { anliegen_chatbot = "vorhanden" }), 100)
  lu.assertErrorMsgContains("regelbasiert", function()
    score("anliegen_chatbot", { anliegen_chatbot = "regelbasiert" })
  end)
end

-- 26 of 80 buses are 32.5 per cent; the scale goes from 0 to 100.
function TestCells:test_share()
  lu.assertEquals(score("busse_emissionsarm_anteil",
                        { busse_emissionsarm = 26, busse = 80 }), 32.5)
end

-- A city without car sharing has no share of electric cars in it, and no score for it.
function TestCells:test_share_of_nothing()
  local none = { carsharing_elektro = 0, carsharing_fahrzeuge = 0 }
  lu.assertNil(value("carsharing_elektro_anteil", none))
  lu.assertNil(score("carsharing_elektro_anteil", none))
end

-- 292 charging points for 200,000 inhabitants are 1.46 for 1,000; on the scale from 0.02
-- to 11 that is 1.44 / 10.98 of the way.
function TestCells:test_rate()
  local cells = { ladepunkte = 292, einwohner = 200000 }
  lu.assertAlmostEquals(value("ladepunkte_je_1000", cells), 1.46, 1e-12)
  lu.assertAlmostEquals(score("ladepunkte_je_1000", cells), 13.114754098, 1e-8)
end

-- Beyond the posts nothing more is won or lost: 13 is above 11, none is below 0.02.
function TestCells:test_rate_is_capped()
  local function with(points)
    return score("ladepunkte_je_1000", { ladepunkte = points, einwohner = 100000 })
  end
  lu.assertEquals(with(1300), 100)
  lu.assertEquals(with(1100), 100)
  lu.assertEquals(with(0), 0)
end

-- Waiting 9 of at most 60 days leaves 51 / 60 of the points; 75 days are not below none.
function TestCells:test_lower_is_better()
  local function after(days)
    return score("wartetage_termin_buergeramt", { wartetage_termin_buergeramt = days })
  end
  lu.assertEquals(after(0), 100)
  lu.assertAlmostEquals(after(9), 85, 1e-9)
  lu.assertEquals(after(60), 0)
  lu.assertEquals(after(75), 0)
end

-- Consent after 32 days, on a scale from 3 (best) to 120: 88 / 117 of the points.
function TestCells:test_lower_is_better_between_two_posts()
  lu.assertAlmostEquals(score("glasfaser_genehmigung_tage",
                              { glasfaser_genehmigung_tage = 32 }), 75.213675214, 1e-8)
end

function TestCells:test_a_quantity_nobody_knows_is_left_out()
  lu.assertNil(score("laternen_led_anteil", {}))
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

-- --- weights -------------------------------------------------------------------------

TestWeights = {}

-- Three parameters with 1 and two with 0.5 make 4.
function TestWeights:test_halves()
  lu.assertEquals(edition:node("website_barrierefreiheit").weight, 1 / 4)
  lu.assertEquals(edition:node("website_leichte_sprache").weight, 0.5 / 4)
  lu.assertEquals(edition:node("pkw_je_1000").weight, 0.5 / 4)
end

-- Eight online services count alike, and so do the four parameters of mobile networks;
-- OZG services and 5G of households count double only from 2024 on.
function TestWeights:test_not_yet_double()
  lu.assertEquals(edition:node("ozg_leistungen_online_anteil").weight, 1 / 8)
  lu.assertEquals(edition:node("mobilfunk_5g_haushalte").weight, 1 / 4)
end

-- The leading values count double in both years: gigabit 2 of 5, photovoltaics 2 of 6.
function TestWeights:test_doubles()
  lu.assertAlmostEquals(edition:node("breitband_gigabit_haushalte").weight, 2 / 5, 1e-12)
  lu.assertAlmostEquals(edition:node("pv_leistung_je_100k").weight, 2 / 6, 1e-12)
end

-- --- from measured cells -------------------------------------------------------------

TestMeasured = {}

-- 315 charging points, 365,742 inhabitants: 0.861263 for 1,000; 0.841263 / 10.98.
function TestMeasured:test_charging_points_in_bochum()
  lu.assertAlmostEquals(score_of("Bochum", "ladepunkte_je_1000"), 7.661774658, 1e-8)
end

-- 2,341 charging points on 310.7 km²: 7.534599; 7.524599 / 20.99.
function TestMeasured:test_charging_points_on_the_map_of_munich()
  lu.assertAlmostEquals(score_of("München", "ladepunkte_je_km2"), 35.848495912, 1e-8)
end

-- 77.88 per cent of households, on the scale from 15 to 100: 62.88 / 85.
function TestMeasured:test_gigabit_in_salzgitter()
  lu.assertAlmostEquals(score_of("Salzgitter", "breitband_gigabit_haushalte"),
                        73.976470588, 1e-8)
end

-- 126,443 cars (the fleet of a car maker among them) for 125,961 people: 1,003.826581 for
-- 1,000, next to the worst post of 1,010. Bochum has 211,172 for 365,742: 577.379683.
function TestMeasured:test_cars_in_wolfsburg_and_bochum()
  lu.assertAlmostEquals(score_of("Wolfsburg", "pkw_je_1000"), 0.894698371, 1e-8)
  lu.assertAlmostEquals(score_of("Bochum", "pkw_je_1000"), 62.698596675, 1e-8)
end

-- The council of Munich speaks OParl, that of Bochum does not: yes is all points.
function TestMeasured:test_oparl()
  lu.assertEquals(score_of("München", "ratsinformation_oparl"), 100)
  lu.assertEquals(score_of("Bochum", "ratsinformation_oparl"), 0)
end
