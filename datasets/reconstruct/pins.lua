-- Printed figures of single indicators and parameters (datasets/published/facts.csv): what a
-- city's indicator scored, and values that were printed. Met where the measured values allow.
local pins = {
  ["2023"] = {
    indicators = {
      { "Bergisch Gladbach", "ladeinfrastruktur", 3.5 },
      { "Essen", "payment", 100 }, { "Essen", "serviceportal", 100 },
      { "Essen", "strassenbeleuchtung", 100 },
      { "Heilbronn", "digitalkompetenz", 100 },
      { "Heilbronn", "lokaler_handel_startup_hubs", 100 },
      { "Mönchengladbach", "serviceportal", 100 },
      { "Mönchengladbach", "strassenbeleuchtung", 100 },
      { "Mönchengladbach", "parken", 100 },
      { "Mönchengladbach", "digitalisierungskonzept_schule", 100 },
      { "Paderborn", "online_terminvergabe", 33.3 }, { "Paderborn", "smart_city_daten", 25 },
      { "Paderborn", "digitalkompetenz", 27.3 },
      { "Paderborn", "digitalisierungskonzept_schule", 40 },
      { "Salzgitter", "anteil_e_fahrzeuge", 0 }, { "Siegen", "anteil_e_fahrzeuge", 50 },
      { "Trier", "umweltmonitoring", 100 }, { "Trier", "energieloesungen", 100 },
      { "Trier", "strassenbeleuchtung", 100 },
      { "Ulm", "online_terminvergabe", 100 }, { "Ulm", "ladeinfrastruktur", 100 },
      { "Ulm", "umweltmonitoring", 100 }, { "Wiesbaden", "anteil_e_fahrzeuge", 100 },
    },
    parameters = {
      { "Wiesbaden", "e_fahrzeuge_anteil", 7.8 }, { "Salzgitter", "e_fahrzeuge_anteil", 0.1 },
    },
    bonus = { Ulm = 100 },
  },
  ["2024"] = {
    indicators = {
      { "Aachen", "glasfaser", 21 }, { "Aachen", "parken", 100 },
      { "Aachen", "verkehrsmanagement", 100 }, { "Duisburg", "parken", 100 },
      { "Oldenburg", "serviceportal", 100 }, { "Oldenburg", "breitband", 97.9 },
      { "Oldenburg", "energieloesungen", 96.9 }, { "Oldenburg", "parken", 0 },
      { "Trier", "online_terminvergabe", 100 }, { "Trier", "bevoelkerungsanliegen", 100 },
      { "Trier", "serviceportal", 100 }, { "Trier", "strassenbeleuchtung", 100 },
      { "Trier", "energieloesungen", 100 }, { "Trier", "umweltmonitoring", 100 },
      { "Wiesbaden", "anteil_e_fahrzeuge", 100 },
    },
    parameters = {
      { "Wiesbaden", "e_fahrzeuge_anteil", 18.6 },
      { "Köln", "ozg_leistungen_online_anteil", 83 },
    },
    bonus = {},
  },
  ["2022"] = {
    indicators = {
      { "Bergisch Gladbach", "geoportal", 100 }, { "Halle (Saale)", "geoportal", 100 },
      { "Köln", "geoportal", 100 }, { "Köln", "oeffentlichkeitsbeteiligung", 100 },
      { "Krefeld", "umweltmonitoring", 100 }, { "Krefeld", "strassenbeleuchtung", 75 },
      { "Krefeld", "multimodalitaet", 75 }, { "Magdeburg", "online_dienstleistungen", 0 },
      { "Magdeburg", "fablabs_coworking", 91.3 },
      { "Magdeburg", "lokaler_handel_startup_hubs", 100 },
      { "Ulm", "serviceportal", 100 }, { "Ulm", "ladeinfrastruktur", 100 },
      { "Ulm", "umweltmonitoring", 100 },
    },
    parameters = {},
    bonus = {},
  },
  ["2021"] = {
    indicators = {
      { "Bochum", "interne_prozesse", 100 }, { "Bochum", "parken", 100 },
      { "Bochum", "lokaler_handel_startup_hubs", 100 },
      { "Göttingen", "interne_prozesse", 100 }, { "Wolfsburg", "anteil_e_fahrzeuge", 100 },
    },
    parameters = { { "Wolfsburg", "e_fahrzeuge_anteil", 6.9 } },
    -- Printed with 30 as the highest possible number: 23.3 in Verwaltung, 0 elsewhere.
    bonus = { ["Göttingen"] = { verwaltung = 77.67, it_kommunikation = 0,
                                energie_umwelt = 0, gesellschaft_bildung = 0 } },
  },
  ["2020"] = {
    indicators = {
      { "Duisburg", "strassenbeleuchtung", 100 }, { "Duisburg", "smart_waste", 100 },
      { "Duisburg", "anteil_e_fahrzeuge", 1.2 }, { "Duisburg", "parken", 87.5 },
      { "Duisburg", "letzte_meile_logistik", 25 },
      { "Gelsenkirchen", "oeffentliches_wlan", 100 },
      { "Gelsenkirchen", "smart_culture", 100 }, { "Gelsenkirchen", "digitalszene", 0 },
    },
    parameters = {},
    bonus = {},
  },
  ["2019"] = {
    indicators = {
      { "Bergisch Gladbach", "online_terminvergabe", 16.5 },
      { "Bergisch Gladbach", "oeffentliches_wlan", 0 },
      { "Bergisch Gladbach", "verkehrsmanagement", 0 },
      { "Bergisch Gladbach", "oeffentlichkeitsbeteiligung", 0 },
      { "Duisburg", "glasfaser", 0 }, { "Duisburg", "elektrogeraete", 100 },
    },
    parameters = {},
    bonus = {},
  },
  ["2025"] = {
    indicators = { { "Frankfurt am Main", "iot_netze", 98.7 } },
    parameters = {
      { "Düsseldorf", "e_fahrzeuge_anteil", 4.5 },
      { "Hannover", "ozg_leistungen_online_anteil", 94 },
    },
    bonus = {},
  },
}

local function is_best(pinned, city, indicator)
  for _, pin in ipairs(pinned.indicators) do
    if pin[1] == city and pin[2] == indicator then return pin[3] == 100 end
  end
end

-- Where an indicator is one parameter, the printed value of the best city is the end of the
-- scale: parameter.top, in points of the parameter's own scale.
function pins.set_top(indicator, pinned)
  local parameter = indicator.parameters[1]
  if #indicator.parameters > 1 then return end
  for _, pin in ipairs(pinned.parameters) do
    if pin[2] == parameter.id and is_best(pinned, pin[1], indicator.id) then
      parameter.top = math.max(parameter.top or 0, parameter.score(pin[3]))
    end
  end
end

return pins
