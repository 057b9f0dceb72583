-- Every scale between two posts of 2025, worked by hand at one point: 100 times the way
-- from the worst post to the value, over the way to the best.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

-- Parameter, points, cells.
local points = {
  -- verwaltung
  { "wartetage_termin_buergeramt", 85,  -- (60 - 9) / (60 - 0)
    { wartetage_termin_buergeramt = 9 } },
  { "ozg_leistungen_online_anteil", 57.777777778,  -- (62 - 10) / (100 - 10)
    { ozg_leistungen_online = 124, ozg_leistungen_untersucht = 200 } },
  { "serviceportal_antraege_je_1000", 18.209876543,  -- (120 - 2) / (650 - 2)
    { online_antraege_jahr = 24000, einwohner = 200000 } },
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
  { "mobile_arbeitsplaetze_anteil", 68.888888889,  -- (72 - 10) / (100 - 10)
    { mobile_arbeitsplaetze = 1440, bueroarbeitsplaetze = 2000 } },
  { "eakte_aemter_anteil", 57.5,  -- (57.5 - 0) / (100 - 0)
    { organisationseinheiten_eakte = 23, organisationseinheiten = 40 } },
  { "eakte_fachverfahren_anteil", 25,  -- (25 - 0) / (100 - 0)
    { fachverfahren_eakte = 10, fachverfahren = 40 } },
  -- it_kommunikation
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
  { "glasfaser_schulen_anteil", 80.555555556,  -- (82.5 - 10) / (100 - 10)
    { schulen_glasfaser = 33, schulen = 40 } },
  { "glasfaser_genehmigung_tage", 75.213675214,  -- (120 - 32) / (120 - 3)
    { glasfaser_genehmigung_tage = 32 } },
  { "mobilfunk_netzqualitaet", 70.454545455,  -- (86 - 55) / (99 - 55)
    { mobilfunk_netzqualitaet = 86 } },
  { "mobilfunk_datenrate", 37.142857143,  -- (72 - 20) / (160 - 20)
    { mobilfunk_datenrate = 72 } },
  { "mobilfunk_5g_haushalte", 97.5,  -- (98 - 20) / (100 - 20)
    { mobilfunk_5g_haushalte = 98 } },
  { "mobilfunk_5g_gewerbeflaeche", 92.5,  -- (97 - 60) / (100 - 60)
    { mobilfunk_5g_gewerbeflaeche = 97 } },
  { "wlan_hotspots_je_10k", 13.333333333,  -- (8 - 0) / (60 - 0)
    { wlan_hotspots = 160, einwohner = 200000 } },
  { "lorawan_gateways_je_100k", 16.666666667,  -- (10 - 0) / (60 - 0)
    { lorawan_gateways = 20, einwohner = 200000 } },
  { "iot_sensoren_je_1000", 6.666666667,  -- (5 - 0) / (75 - 0)
    { iot_sensoren = 1000, einwohner = 200000 } },
  { "datenplattform_quellen", 12.5,  -- (15 - 0) / (120 - 0)
    { datenplattform_quellen = 15 } },
  { "open_data_datensaetze_je_100k", 2,  -- (10 - 0) / (500 - 0)
    { open_data_datensaetze = 20, einwohner = 200000 } },
  { "open_data_stellen", 1.538461538,  -- (2 - 0) / (130 - 0)
    { open_data_stellen = 2 } },
  { "geoportal_funktionen", 66.666666667,  -- (8 - 0) / (12 - 0)
    { geoportal_funktionen = 8 } },
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
  { "ladepunkte_zubau_je_1000", 25,  -- (0.4 - 0) / (1.6 - 0)
    { ladepunkte_zubau = 80, einwohner = 200000 } },
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
  { "ee_leistung_ohne_pv_je_1000", 5.517241379,  -- (80 - 0) / (1450 - 0)
    { ee_leistung_kw = 56000, pv_leistung_kw = 40000, einwohner = 200000 } },
  { "ortsnetzstationen_digital_anteil", 19,  -- (19 - 0) / (100 - 0)
    { ortsnetzstationen_digital = 38, ortsnetzstationen = 200 } },
  { "luftmessstationen_je_100k", 40,  -- (1 - 0) / (2.5 - 0)
    { luftmessstationen = 2, einwohner = 200000 } },
  -- mobilitaet
  { "ampeln_adaptiv_anteil", 58,  -- (58 - 0) / (100 - 0)
    { ampeln_adaptiv = 116, ampeln = 200 } },
  { "ampeln_oepnv_vorrang_anteil", 63,  -- (63 - 0) / (100 - 0)
    { ampeln_oepnv_vorrang = 126, ampeln_linienweg = 200 } },
  { "unfaelle_je_1000", 56.521739130,  -- (6.6 - 4) / (6.6 - 2)
    { unfaelle_personenschaden = 800, einwohner = 200000 } },
  { "carsharing_fahrzeuge_je_1000", 15.555555556,  -- (0.7 - 0) / (4.5 - 0)
    { carsharing_fahrzeuge = 140, einwohner = 200000 } },
  { "leihraeder_je_1000", 15.625,  -- (2.5 - 0) / (16 - 0)
    { leihraeder = 500, einwohner = 200000 } },
  { "escooter_je_1000", 27.777777778,  -- (5 - 0) / (18 - 0)
    { escooter = 1000, einwohner = 200000 } },
  { "carsharing_elektro_anteil", 21,  -- (21 - 0) / (100 - 0)
    { carsharing_elektro = 42, carsharing_fahrzeuge = 200 } },
  { "sharing_gbfs_feeds", 12.5,  -- (1 - 0) / (8 - 0)
    { sharing_gbfs_feeds = 1 } },
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
  { "pkw_je_1000", 73.913043478,  -- (1010 - 500) / (1010 - 320)
    { pkw = 100000, einwohner = 200000 } },
  { "paketstationen_offen_je_100k", 13.333333333,  -- (2 - 0) / (15 - 0)
    { paketstationen_offen = 4, einwohner = 200000 } },
  -- gesellschaft_bildung
  { "beteiligungsverfahren_je_100k", 20,  -- (5 - 0) / (25 - 0)
    { beteiligungsverfahren_online = 10, einwohner = 200000 } },
  { "digitaltreffen_je_100k", 12.727272727,  -- (14 - 0) / (110 - 0)
    { digitaltreffen = 28, einwohner = 200000 } },
  { "ikt_betriebe_je_1000", 26.470588235,  -- (1.85 - 0.5) / (5.6 - 0.5)
    { ikt_betriebe = 370, einwohner = 200000 } },
  { "coworking_je_100k", 22.222222222,  -- (4 - 0) / (18 - 0)
    { coworking_spaces = 8, einwohner = 200000 } },
  { "gruendungen_je_10k", 36.956521739,  -- (16.5 - 8) / (31 - 8)
    { betriebsgruendungen = 330, einwohner = 200000 } },
  { "digitalschulung_beschaeftigte_anteil", 26.262626263,  -- (27 - 1) / (100 - 1)
    { beschaeftigte_digitalschulung = 1350, beschaeftigte_stadt = 5000 } },
  { "vhs_digitalkurse_je_10k", 22.033898305,  -- (7 - 0.5) / (30 - 0.5)
    { vhs_digitalkurse = 140, einwohner = 200000 } },
  { "bibliothek_digitalausleihe_anteil", 34.482758621,  -- (22 - 2) / (60 - 2)
    { bibliothek_ausleihen_digital = 264000, bibliothek_ausleihen = 1200000 } },
  { "lehrkraefte_fortbildung_anteil", 39.175257732,  -- (41 - 3) / (100 - 3)
    { lehrkraefte_fortgebildet = 820, lehrkraefte = 2000 } },
  { "schul_endgeraete_je_100", 35.294117647,  -- (44 - 8) / (110 - 8)
    { schul_endgeraete = 11000, lernende = 25000 } },
  { "schulen_wlan_anteil", 85.294117647,  -- (87.5 - 15) / (100 - 15)
    { schulen_wlan = 35, schulen_stadt = 40 } },
  { "schul_endgeraete_je_it_stelle", 80.888888889,  -- (2500 - 680) / (2500 - 250)
    { schul_endgeraete = 17000, schul_it_stellen = 25 } },
}

TestScales = {}

function TestScales:test_one_point_of_each()
  lu.assertEquals(#points, 74)
  for _, row in ipairs(points) do
    local parameter, expected, cells = table.unpack(row)
    lu.assertAlmostEquals(edition:score(parameter, cells), expected, 1e-8, parameter)
  end
end
