-- Ob Eltern ein Kind über ein stadtweites Online-Verfahren für einen Platz in der
-- Kindertagesbetreuung vormerken lassen können.
return {
  label     = { de = "Kita-Anmeldung online", en = "Day-care registration online" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_kita_anmeldung",
  basis     = "published",
  examples  = { { online_kita_anmeldung = "ja", gives = 1 },
                { online_kita_anmeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
