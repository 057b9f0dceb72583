-- Angebote der Verwaltung; das Portal zählt dreifach.
return {
  label     = { de = "Verwaltung", en = "Administration" },
  children  = { "termin", "portal" },
  weights   = { termin = 1, portal = 3 },
  bonus     = { value = "pilot", share = 0.1, label = { de = "Pilotprojekte" },
                source = "umfrage", missing = 0 },
  normalise = "minmax",
}
