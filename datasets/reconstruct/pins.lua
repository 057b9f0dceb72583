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
