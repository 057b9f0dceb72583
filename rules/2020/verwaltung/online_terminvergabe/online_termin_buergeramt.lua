-- Ja, wenn man online einen Termin im Bürgeramt buchen kann. Für welche Anliegen,
-- spielt in dieser Ausgabe keine Rolle.
return {
  label     = { de = "Online-Termin im Bürgeramt",
                en = "Online appointment at the citizens office" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_termin_buergeramt",
  basis     = "own",
  examples  = { { online_termin_buergeramt = "ja", gives = 1 },
                { online_termin_buergeramt = "nein", gives = 0 },
                { gives = "missing" } },
}
