-- Ob die für die Stadt zuständige Kfz-Zulassungsbehörde Vorsprachetermine über das
-- Internet vergibt. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Online-Termin in der Kfz-Zulassung",
                en = "Online appointment at the vehicle registration office" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_termin_kfz_zulassung",
  basis     = "own",
  examples  = { { online_termin_kfz_zulassung = "ja", gives = 1 },
                { online_termin_kfz_zulassung = "nein", gives = 0 },
                { gives = "missing" } },
}
