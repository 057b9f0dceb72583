-- Children under five whose birth is registered with an authority. SDG Index code
-- sdg16_u5reg; 11.3 gives 0 points, 100 gives 100.
return {
  label     = { de = "Registrierte Geburten", en = "Birth registrations" },
  unit      = "% of children under 5",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "birth_registration",
  normalise = goalposts{ low = 11.3, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { birth_registration = 100, gives = 100 },
    -- Chad
    { birth_registration = 12, gives = 12 },
    { gives = "missing" },
  },
}
