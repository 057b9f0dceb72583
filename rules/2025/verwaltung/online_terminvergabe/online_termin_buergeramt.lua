-- Wofür man im Bürgeramt online einen Termin bekommt: für nichts, nur für einzelne
-- Anliegen oder für alle, die dort bearbeitet werden.
return {
  label     = { de = "Online-Termin im Bürgeramt",
                en = "Online appointment at the citizens office" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_termin_buergeramt",
  answers   = { {"keine", 0}, {"einzelne", 50}, {"alle", 100} },
  basis     = "own",
  examples  = { { online_termin_buergeramt = "einzelne", gives = 50 },
                { online_termin_buergeramt = "alle", gives = 100 },
                { online_termin_buergeramt = "keine", gives = 0 } },
}
