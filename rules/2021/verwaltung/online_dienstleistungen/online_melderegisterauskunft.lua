-- Ja, wenn man eine einfache Auskunft aus dem Melderegister, etwa die Anschrift einer
-- Person, online beantragen kann und sie auch online bekommt.
return {
  label     = { de = "Melderegisterauskunft online",
                en = "Register-of-residents enquiry online" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "online_melderegisterauskunft",
  basis     = "published",
  examples  = { { online_melderegisterauskunft = "ja", gives = 1 },
                { online_melderegisterauskunft = "nein", gives = 0 },
                { gives = "missing" } },
}
