-- Ja, wenn sich beim Standesamt online ein Termin buchen lässt, etwa um eine
-- Eheschließung anzumelden.
return {
  label     = { de = "Online-Termin im Standesamt",
                en = "Online appointment at the registry office" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_termin_standesamt",
  basis     = "published",
  examples  = { { online_termin_standesamt = "ja", gives = 1 },
                { online_termin_standesamt = "nein", gives = 0 },
                { gives = "missing" } },
}
