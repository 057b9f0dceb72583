-- Ja, wenn man Karten und Geodaten der Stadt über genormte Dienste beziehen kann, ohne
-- Konto und unter offener Lizenz.
return {
  label     = { de = "Offene Geodatendienste", en = "Open geodata services" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "geodatendienste_offen",
  basis     = "own",
  examples  = { { geodatendienste_offen = "ja", gives = 1 },
                { geodatendienste_offen = "nein", gives = 0 },
                { gives = "missing" } },
}
