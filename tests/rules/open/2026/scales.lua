-- Every scale of the open index between two posts, worked out at one point: 100 times
-- the way from the worst post to the value, over the way to the best.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

-- Parameter, points, cells.
local points = {
  -- verwaltung
  { "wahlbeteiligung_europa", 29.411764706,  -- (59 - 54) / (71 - 54)
    { wahlbeteiligung_europa = 59 } },
  { "schulden_je_einwohner", 69.291338583,  -- (6700 - 2300) / (6700 - 350)
    { schulden_je_einwohner = 2300 } },
  { "steuerkraft_je_einwohner", 30,  -- (970 - 700) / (1600 - 700)
    { steuerkraft_je_einwohner = 970 } },
  -- it_kommunikation
  { "gigabit_haushalte", 30.769230769,  -- (61 - 45) / (97 - 45)
    { gigabit_haushalte = 61 } },
  { "glasfaser_haushalte", 30,  -- (18 - 0) / (60 - 0)
    { glasfaser_haushalte = 18 } },
  { "glasfaser_gewerbe", 29.090909091,  -- (16 - 0) / (55 - 0)
    { glasfaser_gewerbe = 16 } },
  { "mobilfunk_5g_haushalte", 27.777777778,  -- (92 - 89) / (99.8 - 89)
    { mobilfunk_5g_haushalte = 92 } },
  { "mobilfunk_5g_gewerbeflaeche", 27.777777778,  -- (92 - 89) / (99.8 - 89)
    { mobilfunk_5g_gewerbeflaeche = 92 } },
  { "ikt_beschaeftigte_anteil", 30.555555556,  -- (3.4 - 1.2) / (8.4 - 1.2)
    { ikt_beschaeftigte_anteil = 3.4 } },
  { "de_domains_je_1000", 30.434782609,  -- (180 - 110) / (340 - 110)
    { de_domains_je_1000 = 180 } },
  -- energie_umwelt
  { "pv_leistung_je_1000", 40.206185567,  -- (300 - 105) / (590 - 105)
    { pv_leistung_kw = 60000, einwohner_2023 = 200000 } },
  { "ee_ohne_pv_je_1000", 20.408163265,  -- (100 - 0) / (490 - 0)
    { ee_kw_je_1000 = 400, pv_leistung_kw = 60000, einwohner_2023 = 200000 } },
  { "ladepunkte_je_1000", 34.615384615,  -- (3 - 1.2) / (6.4 - 1.2)
    { ladepunkte = 600, einwohner_2023 = 200000 } },
  { "schnellladepunkte_anteil", 25.714285714,  -- (20 - 11) / (46 - 11)
    { schnellladepunkte = 60, ladepunkte = 300 } },
  { "ladepunkte_neu_je_1000", 30,  -- (0.42 - 0.15) / (1.05 - 0.15)
    { ladepunkte_neu_je_1000 = 0.42 } },
  { "siedlungsflaeche_je_einwohner", 52.863436123,  -- (420 - 300) / (420 - 193)
    { siedlungsflaeche_anteil = 50, flaeche_km2 = 120, einwohner_2021 = 200000 } },
  { "waldflaeche_anteil", 29.113924051,  -- (15 - 3.5) / (43 - 3.5)
    { waldflaeche_anteil = 15 } },
  { "gruenanlagen_je_einwohner", 29.787234043,  -- (26 - 12) / (59 - 12)
    { gruenanlagen_m2_je_einwohner = 26 } },
  { "haushaltsabfall_je_einwohner", 70.967741935,  -- (530 - 420) / (530 - 375)
    { haushaltsabfall_kg_je_einwohner = 420 } },
  { "getrennt_erfasst_anteil", 29.032258065,  -- (46 - 37) / (68 - 37)
    { getrennt_erfasst_anteil = 46 } },
  { "wasserabgabe_je_einwohner", 71.666666667,  -- (153 - 110) / (153 - 93)
    { wasserabgabe_liter_je_tag = 110 } },
  { "luftmessstationen_je_100k", 55.555555556,  -- (1 - 0) / (1.8 - 0)
    { luftmessstationen = 2, einwohner_2023 = 200000 } },
  -- mobilitaet
  { "fahrleistung_je_einwohner", 30.769230769,  -- (31 - 19) / (58 - 19)
    { oepnv_km_je_einwohner = 31 } },
  { "schienenanteil", 42.553191489,  -- (20 - 0) / (47 - 0)
    { bahn_km_je_einwohner = 8, oepnv_km_je_einwohner = 40 } },
  { "bahnhaltepunkte_je_100k", 37.5,  -- (3 - 1.2) / (6 - 1.2)
    { bahnhaltepunkte = 6, einwohner_2023 = 200000 } },
  { "pkw_je_1000", 68.75,  -- (645 - 480) / (645 - 405)
    { pkw_je_1000 = 480 } },
  { "unfaelle_je_1000", 69.230769231,  -- (5.3 - 3.5) / (5.3 - 2.7)
    { unfaelle_je_1000 = 3.5 } },
  -- gesellschaft_bildung
  { "abitur_anteil", 29.62962963,  -- (34 - 26) / (53 - 26)
    { abitur_anteil = 34 } },
  { "ohne_abschluss_anteil", 70,  -- (12 - 6.4) / (12 - 4)
    { ohne_abschluss_anteil = 6.4 } },
  { "betreuungsquote_unter3", 29.72972973,  -- (31 - 20) / (57 - 20)
    { betreuungsquote_unter3 = 31 } },
  { "studierende_je_100", 30,  -- (66 - 0) / (220 - 0)
    { studierende_je_100 = 66 } },
  { "akademiker_anteil", 28.571428571,  -- (18 - 10) / (38 - 10)
    { akademiker_anteil = 18 } },
  { "gruendungen_je_10000", 32.142857143,  -- (15 - 10.5) / (24.5 - 10.5)
    { gruendungen_je_10000 = 15 } },
  { "arbeitslose_je_100", 70,  -- (9.5 - 5.3) / (9.5 - 3.5)
    { arbeitslose_je_100 = 5.3 } },
  { "langzeitarbeitslose_anteil", 68.181818182,  -- (50 - 35) / (50 - 28)
    { langzeitarbeitslose_anteil = 35 } },
  { "aerzte_je_10000", 30.434782609,  -- (16 - 12.5) / (24 - 12.5)
    { aerzte_je_10000 = 16 } },
  { "mietbelastung", 62.857142857,  -- (19.4 - 15) / (19.4 - 12.4)
    { nettokaltmiete = 7.5, haushaltseinkommen = 2000 } },
  { "bevoelkerungsentwicklung", 42.307692308,  -- (2 + 0.2) / (5 + 0.2)
    { einwohner_2023 = 204000, einwohner_2018 = 200000 } },
}

TestScales = {}

function TestScales:test_points_between_the_posts()
  lu.assertEquals(#points, 38)
  for _, point in ipairs(points) do
    local name, expected, cells = table.unpack(point)
    lu.assertAlmostEquals(edition:score(name, cells), expected, 1e-8, name)
  end
end

-- 100,000 inhabitants, so that data sets are those per 100,000: 50 points at the median of
-- the cities, 90 and 100 at the ninetieth and ninety-fifth percentile, linear between.
function TestScales:test_open_data_rises_in_three_pieces()
  for count, expected in pairs{ [0] = 0, [4] = 20, [10] = 50, [40] = 66, [85] = 90,
                                [130] = 96, [160] = 100, [3000] = 100 } do
    local cells = { open_data_datensaetze = count, einwohner_2023 = 100000 }
    lu.assertAlmostEquals(edition:score("open_data_je_100k", cells), expected, 1e-9)
  end
end

-- The first feed counts most.
function TestScales:test_sharing_feeds()
  local expected = { 50, 75, 75, 100, 100, 100, [0] = 0 }
  for count = 0, 6 do
    local cells = { sharing_gbfs_feeds = count }
    lu.assertEquals(edition:score("sharing_gbfs_feeds", cells), expected[count])
  end
end
