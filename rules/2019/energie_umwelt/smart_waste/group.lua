-- Ob Papierkörbe und Sammelcontainer von selbst melden, wie voll sie sind.
return {
  label     = { de = "Intelligente Mülleimer", en = "Smart waste bins" },
  basis     = "described",
  children  = { "papierkorb_fuellstand", "container_fuellstand" },
  weights   = { papierkorb_fuellstand = 1, container_fuellstand = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
