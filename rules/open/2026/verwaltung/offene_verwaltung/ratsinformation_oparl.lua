-- Ob das Verzeichnis des Projekts OParl eine Schnittstelle der Stadt nennt, über die
-- Programme Tagesordnungen und Vorlagen des Rats lesen; Stand Dezember 2022. Wer sie
-- anbietet, macht Politik durchsuchbar. In Berlin bieten nur Bezirke sie an, in München
-- ein Bürgerprojekt; beide haben den Status D.
return {
  label     = { de = "Offene Ratsinformation (OParl)",
                en = "Open council information (OParl)" },
  unit      = "ja/nein",
  source    = "oparl_verzeichnis",
  direction = "higher",
  value     = "ratsinformation_oparl",
  basis     = "own",
  examples  = { { ratsinformation_oparl = "ja", gives = 1 },
                { ratsinformation_oparl = "nein", gives = 0 },
                { gives = "missing" } },
}
