-- Ob die Datenplattform ihre Daten über offene, dokumentierte Schnittstellen nach
-- anerkannten Normen bereitstellt. Ein Plan oder Beschluss allein genügt nicht.
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
