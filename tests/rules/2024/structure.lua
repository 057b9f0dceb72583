-- The edition 2024 is built as published: counts, places, and how scores go up the tree.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local structure = dofile(here .. "../structure.lua")
local published = dofile(here .. "../published.lua")
local edition = scirules.edition()

TestStructure = {}

-- 82 cities times 162 parameters are the 13,284 data points of the press release.
function TestStructure:test_counts()
  local counts = edition:counts()
  lu.assertEquals(counts.units, 82)
  lu.assertEquals(counts.parameters, 162)
  lu.assertEquals(counts.data_points, 13284)
end

-- Which cities take part the units file says, in a column of each edition's own.
function TestStructure:test_cities_that_take_part()
  lu.assertTrue(edition:selects{ sci_2024 = "ja", sci_2023 = "nein" })
  lu.assertFalse(edition:selects{ sci_2024 = "nein", sci_2023 = "ja" })
end

-- 37 indicators and 162 parameters in all.
function TestStructure:test_indicators_and_parameters_of_each_category()
  lu.assertEquals(structure.sizes(edition), {
    verwaltung           = "9 / 39",
    it_kommunikation     = "8 / 34",
    energie_umwelt       = "8 / 31",
    mobilitaet           = "6 / 32",
    gesellschaft_bildung = "6 / 26",
  })
end

-- Five parameters are new since 2023, and none went.
function TestStructure:test_parameters_since_2023()
  local now = structure.all_parameters(edition)
  local before = structure.all_parameters(published.rules(2023))
  local new, gone = {}, {}
  for id in pairs(now) do if not before[id] then new[#new + 1] = id end end
  for id in pairs(before) do if not now[id] then gone[#gone + 1] = id end end
  lu.assertItemsEquals(gone, {})
  lu.assertItemsEquals(new, {
    "verwaltung.serviceportal.serviceportal_online_ausweis",
    "it_kommunikation.smart_city_daten.digitaler_zwilling",
    "energie_umwelt.energieloesungen.ee_leistung_ohne_pv_je_1000",
    "mobilitaet.parken.parkplatz_sharing",
    "gesellschaft_bildung.digitalkompetenz.ki_lernangebote",
  })
end

-- The index never shares a place; equal printed scores differ in hidden decimals.
function TestStructure:test_no_place_is_shared()
  lu.assertNil(structure.shared_place(edition))
  for _, category in ipairs(structure.categories) do
    lu.assertNil(structure.shared_place(edition, category))
  end
end

function TestStructure:test_total_is_the_mean_of_five_categories()
  for _, city in ipairs(edition:units()) do
    lu.assertAlmostEquals(edition:score_of(city),
                          structure.mean(edition, city, structure.categories), 1e-9)
  end
end

-- Indicators count alike and make 95 hundredths of a category, innovative projects five.
function TestStructure:test_category_is_indicators_and_bonus()
  for _, category in ipairs(structure.categories) do
    local indicators = structure.indicators(edition, category)
    for _, city in ipairs(edition:units()) do
      lu.assertAlmostEquals(edition:score_of(city, category),
                            0.95 * structure.mean(edition, city, indicators) +
                            0.05 * edition:score_of(city, category .. ".bonus"), 1e-9)
    end
  end
end

function TestStructure:test_every_indicator_goes_from_0_to_100()
  for _, category in ipairs(structure.categories) do
    for _, indicator in ipairs(structure.indicators(edition, category)) do
      local least, greatest = structure.range(edition, indicator)
      lu.assertAlmostEquals(least, 0, 1e-9, indicator)
      lu.assertAlmostEquals(greatest, 100, 1e-9, indicator)
    end
  end
end

function TestStructure:test_every_parameter_has_a_description_and_an_example()
  for id in pairs(structure.all_parameters(edition)) do
    local parameter = edition:node(id)
    lu.assertStrContains(parameter.description or "", ".", id)
    lu.assertTrue(parameter.examples >= 1, id)
  end
end

-- The halves in "Sharing-Angebote" count half, and where a city has no car sharing the
-- share of electric cars gives its weight to the others.
function TestStructure:test_sharing_by_hand()
  local by_hand = structure.indicator_scores(edition, "mobilitaet.sharing_angebote", {
    carsharing_fahrzeuge_je_1000 = 1, leihraeder_je_1000 = 1, escooter_je_1000 = 1,
    lastenrad_sharing = 1, carsharing_elektro_anteil = 0.5, sharing_gbfs_feeds = 0.5,
  })
  for city, score in pairs(by_hand) do
    local calculated = edition:score_of(city, "mobilitaet.sharing_angebote")
    lu.assertAlmostEquals(calculated, score, 1e-9, city)
  end
end

-- Since 2024 the OZG services and the 5G coverage of households count double.
function TestStructure:test_double_weights_by_hand()
  local services = "verwaltung.online_dienstleistungen"
  local mobile = "it_kommunikation.mobilfunk"
  local services_by_hand = structure.indicator_scores(edition, services, {
    online_ummeldung = 1, online_bewohnerparkausweis = 1, online_meldebescheinigung = 1,
    online_gewerbeanmeldung = 1, online_kfz_zulassung = 1, online_kita_anmeldung = 1,
    online_bauantrag = 1, ozg_leistungen_online_anteil = 2,
  })
  local mobile_by_hand = structure.indicator_scores(edition, mobile, {
    mobilfunk_netzqualitaet = 1, mobilfunk_datenrate = 1, mobilfunk_5g_haushalte = 2,
    mobilfunk_5g_gewerbeflaeche = 1,
  })
  for _, city in ipairs(edition:units()) do
    lu.assertAlmostEquals(edition:score_of(city, services), services_by_hand[city], 1e-9)
    lu.assertAlmostEquals(edition:score_of(city, mobile), mobile_by_hand[city], 1e-9)
  end
end
