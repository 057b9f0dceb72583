-- Ja, wenn sich die Zulassung eines Kraftfahrzeugs online beantragen lässt, und zwar
-- bei der Behörde, die für die Stadt zuständig ist.
return {
  label     = { de = "Kfz-Zulassung online", en = "Vehicle registration online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_kfz_zulassung",
  basis     = "published",
  examples  = { { online_kfz_zulassung = "ja", gives = 1 },
                { online_kfz_zulassung = "nein", gives = 0 },
                { gives = "missing" } },
}
