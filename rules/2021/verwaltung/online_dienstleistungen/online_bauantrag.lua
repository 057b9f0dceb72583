-- Ja, wenn sich ein Bauantrag digital einreichen lässt. Ob auch der Bescheid digital
-- kommt, spielt in dieser Ausgabe keine Rolle.
return {
  label     = { de = "Baugenehmigungsverfahren online",
                en = "Building permit procedure online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_bauantrag",
  basis     = "own",
  examples  = { { online_bauantrag = "ja", gives = 1 },
                { online_bauantrag = "nein", gives = 0 },
                { gives = "missing" } },
}
