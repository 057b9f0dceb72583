-- Ja, wenn die Stadt unter der Behördennummer 115 zu erreichen ist, ob über ein eigenes
-- Servicecenter oder eines, das sie mit anderen teilt.
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
