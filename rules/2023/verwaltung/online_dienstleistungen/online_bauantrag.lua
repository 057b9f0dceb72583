-- Reifegrad des digitalen Baugenehmigungsverfahrens, von der Papierakte über den
-- digitalen Antrag bis zum digitalen Bescheid.
return {
  label     = { de = "Baugenehmigungsverfahren online",
                en = "Building permit procedure online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_bauantrag",
  answers   = { {"papier", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "published",
  examples  = { { online_bauantrag = "antrag", gives = 60 },
                { online_bauantrag = "durchgängig", gives = 100 },
                { online_bauantrag = "papier", gives = 0 } },
}
