-- Anteil der gebührenpflichtigen Online-Dienste, bei denen die Gebühr im selben
-- Vorgang elektronisch bezahlt wird, an allen gebührenpflichtigen Online-Diensten der
-- Stadt. Null Punkte bei 0, hundert ab 100 Prozent. Kennt eine Stadt den Wert nicht,
-- zählen für sie die übrigen Parameter des Indikators.
return {
  label     = { de = "Online-Dienste mit E-Payment",
                en = "Online services with e-payment" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(onlinedienste_epayment, onlinedienste_gebuehrenpflichtig)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { onlinedienste_epayment = 128,
                  onlinedienste_gebuehrenpflichtig = 200,
                  gives = 64 },
                { onlinedienste_epayment = 0,
                  onlinedienste_gebuehrenpflichtig = 0,
                  gives = "missing" } },
}
