-- Columns that parameters are shares of: how many there are in a city, by its inhabitants.
-- { per inhabitant, spread, decimals }; spread 0.2 means that cities differ by some 20 %.
-- `fixed` is the same for all cities.
return {
  ozg_leistungen_untersucht = { fixed = 120 },
  onlinedienste_gebuehrenpflichtig = { 0.00012, 0.25, offset = 20 },
  bueroarbeitsplaetze = { 0.0105, 0.15 },
  organisationseinheiten = { 0.00002, 0.12, offset = 22 },
  fachverfahren = { 0.00025, 0.20, offset = 70 },
  schulen = { 0.00026, 0.12, offset = 8 },
  laternen = { 0.105, 0.15 },
  fahrzeuge_zugelassen = { 0.56, 0.10 },
  busse = { 0.00062, 0.20, offset = 10 },
  stromverbrauch_mwh = { 4.9, 0.15 },
  fernwaerme_mwh = { 2.2, 0.35 },
  ortsnetzstationen = { 0.0028, 0.15 },
  ampeln = { 0.00085, 0.18, offset = 15 },
  ampeln_linienweg = { 0.00050, 0.15, offset = 10 },
  oepnv_linien = { 0.00006, 0.18, offset = 16 },
  oepnv_fahrzeuge = { 0.00085, 0.18, offset = 20 },
  beschaeftigte_stadt = { 0.0165, 0.15 },
  bibliothek_ausleihen = { 4.4, 0.20 },
  lehrkraefte = { 0.0092, 0.10 },
  lernende = { 0.112, 0.08 },
  laeden_zentrum = { 0.0012, 0.25, offset = 60 },
  schulen_stadt = { 0.00019, 0.12, offset = 8 },
}
