-- Bezahlen ohne Bargeld, in den Ämtern und in den Online-Diensten der Stadt.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Payment", en = "Payment" },
  basis     = "published",
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
