-- Bezahlen ohne Bargeld, am Schalter des Bürgeramts und in den Online-Diensten.
return {
  label     = { de = "Payment", en = "Payment" },
  basis     = "own",
  children  = {
    "zahlung_girocard_buergeramt",
    "zahlung_kreditkarte_buergeramt",
    "zahlung_mobil_buergeramt",
    "zahlung_onlinedienste_anteil",
    "zahlung_paypal_serviceportal",
  },
  weights   = {
    zahlung_girocard_buergeramt = 1,
    zahlung_kreditkarte_buergeramt = 1,
    zahlung_mobil_buergeramt = 1,
    zahlung_onlinedienste_anteil = 1,
    zahlung_paypal_serviceportal = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
