-- Ob die Stadt mit einem eigenen oder gemeinsamen Servicecenter an die Behördennummer
-- 115 angeschlossen ist. Ein Plan oder Beschluss allein genügt nicht.
return {
  label     = { de = "Behördennummer 115", en = "Public service number 115" },
  unit      = "ja/nein",
  source    = "verbund_115",
  direction = "higher",
  value     = "anliegen_behoerdennummer_115",
  basis     = "own",
  examples  = { { anliegen_behoerdennummer_115 = "ja", gives = 1 },
                { anliegen_behoerdennummer_115 = "nein", gives = 0 },
                { gives = "missing" } },
}
