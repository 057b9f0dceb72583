-- Every scale between two posts of 2020, worked by hand at one point: 100 times the way
-- from the worst post to the value, over the way to the best.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

-- Parameter, points, cells.
local points = {
  -- verwaltung
  { "zahlung_onlinedienste_anteil", 64,  -- (64 - 0) / (100 - 0)
    { onlinedienste_epayment = 128, onlinedienste_gebuehrenpflichtig = 200 } },
  { "website_nutzerfreundlichkeit", 62.5,  -- (70 - 20) / (100 - 20)
    { website_nutzerfreundlichkeit = 70 } },
  { "website_informationsfuelle", 65.714285714,  -- (76 - 30) / (100 - 30)
    { website_informationsfuelle = 76 } },
  { "website_fremdsprachen", 15,  -- (3 - 0) / (20 - 0)
    { website_fremdsprachen = 3 } },
  { "social_kanaele_aktiv", 55.555555556,  -- (5 - 0) / (9 - 0)
    { social_kanaele_aktiv = 5 } },
  { "social_follower_je_1000", 21.518987342,  -- (270 - 15) / (1200 - 15)
    { social_follower = 54000, einwohner = 200000 } },
  { "city_app_bewertung", 60,  -- (3.4 - 1) / (5 - 1)
    { city_app_bewertung = 3.4 } },
  -- it_kommunikation
  { "breitband_50_haushalte", 82.857142857,  -- (98.8 - 93) / (100 - 93)
    { breitband_50_haushalte = 98.8 } },
  { "breitband_100_haushalte", 86,  -- (97.2 - 80) / (100 - 80)
    { breitband_100_haushalte = 97.2 } },
  { "breitband_400_haushalte", 83,  -- (91.5 - 50) / (100 - 50)
    { breitband_400_haushalte = 91.5 } },
  { "breitband_gigabit_haushalte", 83.529411765,  -- (86 - 15) / (100 - 15)
    { breitband_gigabit_haushalte = 86 } },
  { "breitband_gigabit_gewerbe", 77.647058824,  -- (81 - 15) / (100 - 15)
    { breitband_gigabit_gewerbe = 81 } },
  { "glasfaser_haushalte", 27,  -- (27 - 0) / (100 - 0)
    { glasfaser_haushalte = 27 } },
  { "glasfaser_gewerbe", 30,  -- (30 - 0) / (100 - 0)
    { glasfaser_gewerbe = 30 } },
  { "mobilfunk_lte_haushalte", 90,  -- (99.5 - 95) / (100 - 95)
    { mobilfunk_lte_haushalte = 99.5 } },
  { "mobilfunk_netzqualitaet", 70.454545455,  -- (86 - 55) / (99 - 55)
    { mobilfunk_netzqualitaet = 86 } },
  { "mobilfunk_datenrate", 37.142857143,  -- (72 - 20) / (160 - 20)
    { mobilfunk_datenrate = 72 } },
  { "mobilfunk_5g_haushalte", 97.5,  -- (98 - 20) / (100 - 20)
    { mobilfunk_5g_haushalte = 98 } },
  { "wlan_hotspots_je_10k", 13.333333333,  -- (8 - 0) / (60 - 0)
    { wlan_hotspots = 160, einwohner = 200000 } },
  { "lorawan_gateways_je_100k", 16.666666667,  -- (10 - 0) / (60 - 0)
    { lorawan_gateways = 20, einwohner = 200000 } },
  -- energie_umwelt
  { "laternen_laden_je_1000", 5,  -- (0.6 - 0) / (12 - 0)
    { laternen_ladepunkte = 12, laternen = 20000 } },
  { "laternen_led_anteil", 51.111111111,  -- (56 - 10) / (100 - 10)
    { laternen_led = 16800, laternen = 30000 } },
  { "restabfall_je_einwohner", 52,  -- (350 - 220) / (350 - 100)
    { restabfall_t = 44000, einwohner = 200000 } },
  { "e_fahrzeuge_anteil", 17.085427136,  -- (3.5 - 0.1) / (20 - 0.1)
    { e_fahrzeuge = 4200, fahrzeuge_zugelassen = 120000 } },
  { "ladepunkte_je_1000", 13.114754098,  -- (1.46 - 0.02) / (11 - 0.02)
    { ladepunkte = 292, einwohner = 200000 } },
  { "ladepunkte_je_km2", 10.909957122,  -- (2.3 - 0.01) / (21 - 0.01)
    { ladepunkte = 460, flaeche_km2 = 200 } },
  { "schnellladepunkte_anteil", 33.333333333,  -- (20 - 0) / (60 - 0)
    { schnellladepunkte = 40, ladepunkte = 200 } },
  { "busse_emissionsarm_anteil", 32.5,  -- (32.5 - 0) / (100 - 0)
    { busse_emissionsarm = 26, busse = 80 } },
  { "busse_emissionsfrei_anteil", 19.444444444,  -- (17.5 - 0) / (90 - 0)
    { busse_emissionsfrei = 14, busse = 80 } },
  { "pv_leistung_je_100k", 12.274368231,  -- (18.5 - 1.5) / (140 - 1.5)
    { pv_leistung_kw = 37000, einwohner = 200000 } },
  { "pv_stromverbrauch_anteil", 11.290322581,  -- (3 - 0.2) / (25 - 0.2)
    { pv_strom_mwh = 45000, stromverbrauch_mwh = 1500000 } },
  { "gruene_waerme_anteil", 23.157894737,  -- (22 - 0) / (95 - 0)
    { fernwaerme_erneuerbar_mwh = 198000, fernwaerme_mwh = 900000 } },
  { "elektrogeraete_sammelstellen_je_100k", 12.162162162,  -- (4 - 0.4) / (30 - 0.4)
    { elektrogeraete_sammelstellen = 8, einwohner = 200000 } },
  -- mobilitaet
  { "ampeln_adaptiv_anteil", 58,  -- (58 - 0) / (100 - 0)
    { ampeln_adaptiv = 116, ampeln = 200 } },
  { "ampeln_oepnv_vorrang_anteil", 63,  -- (63 - 0) / (100 - 0)
    { ampeln_oepnv_vorrang = 126, ampeln_linienweg = 200 } },
  { "carsharing_fahrzeuge_je_1000", 15.555555556,  -- (0.7 - 0) / (4.5 - 0)
    { carsharing_fahrzeuge = 140, einwohner = 200000 } },
  { "leihraeder_je_1000", 15.625,  -- (2.5 - 0) / (16 - 0)
    { leihraeder = 500, einwohner = 200000 } },
  { "escooter_je_1000", 27.777777778,  -- (5 - 0) / (18 - 0)
    { escooter = 1000, einwohner = 200000 } },
  { "carsharing_elektro_anteil", 21,  -- (21 - 0) / (100 - 0)
    { carsharing_elektro = 42, carsharing_fahrzeuge = 200 } },
  { "oepnv_echtzeit_linien_anteil", 93.333333333,  -- (94 - 10) / (100 - 10)
    { oepnv_linien_echtzeit = 47, oepnv_linien = 50 } },
  { "oepnv_wlan_fahrzeuge_anteil", 43,  -- (43 - 0) / (100 - 0)
    { oepnv_fahrzeuge_wlan = 86, oepnv_fahrzeuge = 200 } },
  { "mobilitaetsstationen_je_100k", 15.555555556,  -- (7 - 0) / (45 - 0)
    { mobilitaetsstationen = 14, einwohner = 200000 } },
  { "bahnhaltepunkte_je_100k", 33.333333333,  -- (3 - 0) / (9 - 0)
    { bahnhaltepunkte = 6, einwohner = 200000 } },
  { "oepnv_fahrleistung_je_einwohner", 44.705882353,  -- (43 - 5) / (90 - 5)
    { oepnv_fahrzeug_km = 8600000, einwohner = 200000 } },
  { "paketstationen_offen_je_100k", 13.333333333,  -- (2 - 0) / (15 - 0)
    { paketstationen_offen = 4, einwohner = 200000 } },
  -- gesellschaft_bildung
  { "open_data_datensaetze_je_100k", 2,  -- (10 - 0) / (500 - 0)
    { open_data_datensaetze = 20, einwohner = 200000 } },
  { "geoportal_funktionen", 66.666666667,  -- (8 - 0) / (12 - 0)
    { geoportal_funktionen = 8 } },
  { "beteiligungsverfahren_je_100k", 20,  -- (5 - 0) / (25 - 0)
    { beteiligungsverfahren_online = 10, einwohner = 200000 } },
  { "digitaltreffen_je_100k", 12.727272727,  -- (14 - 0) / (110 - 0)
    { digitaltreffen = 28, einwohner = 200000 } },
  { "ikt_betriebe_je_1000", 26.470588235,  -- (1.85 - 0.5) / (5.6 - 0.5)
    { ikt_betriebe = 370, einwohner = 200000 } },
  { "fablab_oeffnungstage", 42.857142857,  -- (3 - 0) / (7 - 0)
    { fablab_oeffnungstage = 3 } },
  { "coworking_anzahl", 4,  -- (6 - 0) / (150 - 0)
    { coworking_spaces = 6 } },
  { "startup_hubs_anzahl", 7.5,  -- (3 - 0) / (40 - 0)
    { startup_hubs_anzahl = 3 } },
  { "gewerbeanmeldungen_je_10k", 23.448275862,  -- (84 - 50) / (195 - 50)
    { gewerbeanmeldungen = 1680, einwohner = 200000 } },
  { "handel_onlineangebot_anteil", 38.666666667,  -- (34 - 5) / (80 - 5)
    { laeden_zentrum_online = 51, laeden_zentrum = 150 } },
  { "de_domains_je_1000", 8.070175439,  -- (190 - 75) / (1500 - 75)
    { de_domains = 38000, einwohner = 200000 } },
}

TestScales = {}

function TestScales:test_one_point_of_each()
  lu.assertEquals(#points, 56)
  for _, row in ipairs(points) do
    local parameter, expected, cells = table.unpack(row)
    lu.assertAlmostEquals(edition:score(parameter, cells), expected, 1e-8, parameter)
  end
end
