-- Bezahlen ohne Bargeld am Schalter des Bürgeramts.
return {
  label     = { de = "Bezahlen", en = "Paying" },
  basis     = "described",
  children  = {
    "zahlung_girocard_buergeramt",
    "zahlung_kreditkarte_buergeramt",
    "zahlung_mobil_buergeramt",
  },
  weights   = {
    zahlung_girocard_buergeramt = 1,
    zahlung_kreditkarte_buergeramt = 1,
    zahlung_mobil_buergeramt = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
