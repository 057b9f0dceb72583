-- Wie viel Prozent der Wärme in den Netzen der Stadt aus erneuerbaren Quellen oder
-- unvermeidbarer Abwärme stammen. Eine Stadt ohne Wärmenetz hat hier keinen Wert.
return {
  label     = { de = "Grüne Wärme", en = "Green heat" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(fernwaerme_erneuerbar_mwh, fernwaerme_mwh)",
  normalise = goalposts{ low = 0, high = 95 },
  missing   = "skip",
  basis     = "own",
  examples  = { { fernwaerme_erneuerbar_mwh = 198000,
                  fernwaerme_mwh = 900000,
                  gives = 22 },
                { fernwaerme_erneuerbar_mwh = 0,
                  fernwaerme_mwh = 0,
                  gives = "missing" } },
}
