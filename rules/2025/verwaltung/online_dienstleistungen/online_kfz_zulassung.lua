-- Wie weit sich ein Kraftfahrzeug online zulassen lässt, und zwar bei der Behörde, die
-- für die Stadt zuständig ist. „durchgängig“ heißt: bis zur fertigen Zulassung, ohne
-- einmal hinzugehen.
return {
  label     = { de = "Kfz-Zulassung online", en = "Vehicle registration online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_kfz_zulassung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_kfz_zulassung = "antrag", gives = 60 },
                { online_kfz_zulassung = "durchgängig", gives = 100 },
                { online_kfz_zulassung = "keiner", gives = 0 } },
}
