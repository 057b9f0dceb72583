-- The edition 2022 is built as published: counts, places, and how scores go up the tree.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local structure = dofile(here .. "../structure.lua")
local published = dofile(here .. "../published.lua")
local edition = scirules.edition()

TestStructure = {}

-- 81 cities times 133 parameters are the 10,773 data points of the press release.
function TestStructure:test_counts()
  local counts = edition:counts()
  lu.assertEquals(counts.units, 81)
  lu.assertEquals(counts.parameters, 133)
  lu.assertEquals(counts.data_points, 10773)
end

-- Which cities take part the units file says, in a column of each edition's own.
function TestStructure:test_cities_that_take_part()
  lu.assertTrue(edition:selects{ sci_2022 = "ja", sci_2021 = "nein" })
  lu.assertFalse(edition:selects{ sci_2022 = "nein", sci_2021 = "ja" })
end

-- 36 indicators and 133 parameters in all.
function TestStructure:test_indicators_and_parameters_of_each_category()
  lu.assertEquals(structure.sizes(edition), {
    verwaltung           = "9 / 35",
    it_kommunikation     = "6 / 22",
    energie_umwelt       = "8 / 25",
    mobilitaet           = "6 / 27",
    gesellschaft_bildung = "7 / 24",
  })
end

-- Open data and geoportal belonged to Gesellschaft, for the last time.
function TestStructure:test_category_of_each_indicator()
  lu.assertEquals(structure.places(edition), {
    verwaltung = {
      "online_terminvergabe", "online_dienstleistungen", "serviceportal", "payment",
      "bevoelkerungsanliegen", "web_auftritt", "social_media", "city_app",
      "interne_prozesse",
    },
    it_kommunikation = {
      "breitband", "glasfaser", "mobilfunk", "oeffentliches_wlan", "iot_netze",
      "smart_city_daten",
    },
    energie_umwelt = {
      "strassenbeleuchtung", "smart_waste", "anteil_e_fahrzeuge", "ladeinfrastruktur",
      "emissionsarme_busse", "energieloesungen", "smart_grid_smart_meter",
      "umweltmonitoring",
    },
    mobilitaet = {
      "parken", "verkehrsmanagement", "sharing_angebote", "smarter_oepnv",
      "multimodalitaet", "letzte_meile_logistik",
    },
    gesellschaft_bildung = {
      "open_data", "geoportal", "oeffentlichkeitsbeteiligung", "digitalszene",
      "fablabs_coworking", "lokaler_handel_startup_hubs", "smart_culture",
    },
  })
end

-- Doubles and halves; whatever is not named here counts alike within its indicator.
function TestStructure:test_weights()
  lu.assertEquals(structure.wrong_weights(edition, {
    serviceportal_reifegrad = 2, website_leichte_sprache = 0.5,
    website_fremdsprachen = 0.5, breitband_50_haushalte = 0.5,
    datenplattform_betrieb = 2, ladepunkte_je_1000 = 2,
    busse_emissionsfrei_anteil = 0.5, pv_leistung_je_100k = 2,
    luftmessstationen_je_100k = 0.5, parkplatzsuche_online = 0.5,
    carsharing_elektro_anteil = 0.5, oepnv_autonomes_fahren = 0.5,
    bahnhaltepunkte_je_100k = 0.5, open_data_portal = 2, ratsinformation_oparl = 0.5,
    code_for_germany_gruppe = 0.5, chaos_computer_club_gruppe = 0.5,
    gesellschaft_informatik_gruppe = 0.5,
  }), {})
end

-- The parameters are those of 2021.
function TestStructure:test_parameters_since_2021()
  local new, gone = structure.changes(edition, published.rules(2021))
  lu.assertItemsEquals(gone, {})
  lu.assertItemsEquals(new, {})
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

-- The best city has 100 points; the scale begins at nothing, so that the weakest city may
-- have some, too.
function TestStructure:test_best_city_of_every_indicator_has_100()
  for _, category in ipairs(structure.categories) do
    for _, indicator in ipairs(structure.indicators(edition, category)) do
      local least, greatest = structure.range(edition, indicator)
      lu.assertTrue(least >= 0, indicator)
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

-- The electric share counts half, and where a city has no car sharing it gives its weight
-- to the others.
function TestStructure:test_sharing_by_hand()
  local by_hand = structure.shares_of_best(edition, "mobilitaet.sharing_angebote", {
    carsharing_fahrzeuge_je_1000 = 1, leihraeder_je_1000 = 1, escooter_je_1000 = 1,
    lastenrad_sharing = 1, carsharing_elektro_anteil = 0.5,
  })
  for city, score in pairs(by_hand) do
    local calculated = edition:score_of(city, "mobilitaet.sharing_angebote")
    lu.assertAlmostEquals(calculated, score, 1e-9, city)
  end
end
