-- Der Technology Achievement Index mit Gewichten aus den Paarvergleichen einer einzigen
-- Person: der Matrix, an der das Handbuch von OECD und JRC (2008, Tabelle 20) den
-- Analytic Hierarchy Process erklärt.
--
-- Patente sind ihr dreimal so wichtig wie das Internet, Schuljahre viermal so wichtig
-- wie das Studium. Aus den 28 Vergleichen ergeben sich acht Gewichte. Eine Rangliste
-- dazu ist nicht gedruckt; die der Ausgabe ahp beruht auf dem Mittel über alle
-- Befragten.
return {
  title       = { de = "TAI, Paarvergleiche einer Person", en = "TAI, one expert" },
  year        = 2001,
  level_names = { "Indikator" },
  units       = { file = "datasets/tai/countries.csv", key = "code", name = "country" },
  data        = "datasets/tai/2001",
  basis       = "described",
  children    = {
    "patents",
    "royalties",
    "internet",
    "exports",
    "telephones",
    "electricity",
    "schooling",
    "university",
  },
  weights     = ahp{
    patents     = {
      royalties = 2, internet = 3, exports = 2, telephones = 5, electricity = 5,
      schooling = 1, university = 3,
    },
    royalties   = {
      internet = 2, exports = 1/2, telephones = 4, electricity = 4, schooling = 1/2,
      university = 3,
    },
    internet    = {
      exports = 1/4, telephones = 2, electricity = 2, schooling = 1/5, university = 1/2,
    },
    exports     = { telephones = 4, electricity = 4, schooling = 1/2, university = 3 },
    telephones  = { electricity = 1, schooling = 1/5, university = 1/2 },
    electricity = { schooling = 1/5, university = 1/2 },
    schooling   = { university = 4 },
  },
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 2 },
  measures    = {
    "je 1 Mio. Einwohner",
    "US-$ je 1.000 Einwohner",
    "je 1.000 Einwohner",
    "%",
    "log10 je 1.000 Einwohner",
    "log10 kWh je Einwohner",
    "Jahre",
  },
}
