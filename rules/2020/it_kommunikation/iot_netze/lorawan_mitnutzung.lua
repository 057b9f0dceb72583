-- Ja, wenn auch andere ihre Sensoren in das Funknetz der Stadt einbinden dürfen:
-- Unternehmen, Vereine oder Privatleute.
return {
  label     = { de = "Mitnutzung des LPWAN durch Dritte",
                en = "Third-party use of the LPWAN" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "lorawan_mitnutzung",
  basis     = "own",
  examples  = { { lorawan_mitnutzung = "ja", gives = 1 },
                { lorawan_mitnutzung = "nein", gives = 0 },
                { gives = "missing" } },
}
