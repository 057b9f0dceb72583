-- Ja, wenn man die Daten der Plattform über offene und dokumentierte Schnittstellen
-- abrufen kann, die einer anerkannten Norm folgen.
return {
  label     = { de = "Offene Standards der Datenplattform",
                en = "Open standards of the data platform" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "datenplattform_standards",
  basis     = "own",
  examples  = { { datenplattform_standards = "ja", gives = 1 },
                { datenplattform_standards = "nein", gives = 0 },
                { gives = "missing" } },
}
