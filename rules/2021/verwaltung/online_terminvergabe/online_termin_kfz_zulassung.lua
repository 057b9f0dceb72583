-- Ja, wenn die Zulassungsbehörde Termine online vergibt. Ist dafür nicht die Stadt,
-- sondern der Kreis zuständig, zählt dessen Angebot.
return {
  label     = { de = "Online-Termin in der Kfz-Zulassung",
                en = "Online appointment at the vehicle registration office" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_termin_kfz_zulassung",
  basis     = "own",
  examples  = { { online_termin_kfz_zulassung = "ja", gives = 1 },
                { online_termin_kfz_zulassung = "nein", gives = 0 },
                { gives = "missing" } },
}
