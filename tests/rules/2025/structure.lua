-- The edition 2025 is built as published: counts, places, and how scores go up the tree.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local structure = dofile(here .. "../structure.lua")
local published = dofile(here .. "../published.lua")
local edition = scirules.edition()

TestStructure = {}

-- 83 cities times 163 parameters are the 13,529 data points of the press release.
function TestStructure:test_counts()
  local counts = edition:counts()
  lu.assertEquals(counts.units, 83)
  lu.assertEquals(counts.parameters, 163)
  lu.assertEquals(counts.data_points, 13529)
end

-- Which cities take part the units file says, in a column of each edition's own.
function TestStructure:test_cities_that_take_part()
  lu.assertTrue(edition:selects{ sci_2025 = "ja", sci_2024 = "nein" })
  lu.assertFalse(edition:selects{ sci_2025 = "nein", sci_2024 = "ja" })
end

-- 37 indicators and 163 parameters in all.
function TestStructure:test_indicators_and_parameters_of_each_category()
  lu.assertEquals(structure.sizes(edition), {
    verwaltung           = "9 / 40",
    it_kommunikation     = "8 / 34",
    energie_umwelt       = "8 / 31",
    mobilitaet           = "6 / 32",
    gesellschaft_bildung = "6 / 26",
  })
end

-- The indicators are those of 2024, in the same places.
function TestStructure:test_category_of_each_indicator()
  lu.assertEquals(structure.places(edition), {
    verwaltung = {
      "online_terminvergabe", "online_dienstleistungen", "serviceportal", "payment",
      "bevoelkerungsanliegen", "web_auftritt", "social_media", "interne_prozesse",
      "eakte",
    },
    it_kommunikation = {
      "breitband", "glasfaser", "mobilfunk", "oeffentliches_wlan", "iot_netze",
      "smart_city_daten", "open_data", "geoportal",
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
      "oeffentlichkeitsbeteiligung", "digitalszene", "fablabs_coworking",
      "lokaler_handel_startup_hubs", "digitalkompetenz",
      "digitalisierungskonzept_schule",
    },
  })
end

-- Doubles and halves; whatever is not named here counts alike within its indicator.
function TestStructure:test_weights()
  lu.assertEquals(structure.wrong_weights(edition, {
    ozg_leistungen_online_anteil = 2, serviceportal_reifegrad = 2,
    website_leichte_sprache = 0.5, website_fremdsprachen = 0.5, eakte_aemter_anteil = 2,
    breitband_gigabit_haushalte = 2, glasfaser_haushalte = 2,
    mobilfunk_5g_haushalte = 2, wlan_unbegrenzt = 0.5, datenplattform_betrieb = 2,
    ladepunkte_je_1000 = 2, ladepunkte_zubau_je_1000 = 0.5, pv_leistung_je_100k = 2,
    ee_leistung_ohne_pv_je_1000 = 0.5, luftmessstationen_je_100k = 0.5,
    unfaelle_je_1000 = 0.5, carsharing_elektro_anteil = 0.5, sharing_gbfs_feeds = 0.5,
    oepnv_autonomes_fahren = 0.5, bahnhaltepunkte_je_100k = 0.5, pkw_je_1000 = 0.5,
    ratsinformation_oparl = 0.5, code_for_germany_gruppe = 0.5,
    chaos_computer_club_gruppe = 0.5, gesellschaft_informatik_gruppe = 0.5,
    schule_digitalisierungskonzept = 2,
  }), {})
end

-- One parameter is new since 2024, and none went.
function TestStructure:test_parameters_since_2024()
  local new, gone = structure.changes(edition, published.rules(2024))
  lu.assertItemsEquals(gone, {})
  lu.assertItemsEquals(new, { "ki_anwendung_verwaltung" })
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

-- Since 2025 the offices with electronic files count double.
function TestStructure:test_electronic_files_by_hand()
  local by_hand = structure.indicator_scores(edition, "verwaltung.eakte", {
    eakte_aemter_anteil = 2, eakte_posteingang_digital = 1,
    eakte_fachverfahren_anteil = 1,
  })
  for city, score in pairs(by_hand) do
    lu.assertAlmostEquals(edition:score_of(city, "verwaltung.eakte"), score, 1e-9, city)
  end
end
