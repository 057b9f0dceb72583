-- Bei wie viel Prozent der gebührenpflichtigen Online-Dienste man die Gebühr gleich
-- mitbezahlen kann, also im selben Vorgang und ohne spätere Überweisung.
return {
  label     = { de = "Online-Dienste mit E-Payment",
                en = "Online services with e-payment" },
  unit      = "%",
  source    = "recherche",
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
