-- Die elektronische Akte: ob sie eingeführt ist und wie weit sie in Ämter und
-- Fachverfahren reicht.
-- Alle Parameter zählen gleich. Danach wird der Indikator gestreckt: die beste Stadt
-- erhält 100, die schwächste 0.
return {
  label     = { de = "eAkte", en = "Electronic files" },
  basis     = "published",
  children  = {
    "eakte_aemter_anteil",
    "eakte_posteingang_digital",
    "eakte_fachverfahren_anteil",
  },
  weights   = {
    eakte_aemter_anteil = 1,
    eakte_posteingang_digital = 1,
    eakte_fachverfahren_anteil = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
