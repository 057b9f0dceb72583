-- Connections to other partners by a regional trade agreement.
return {
  label     = { de = "Regionale Handelsabkommen", en = "Regional trade agreements" },
  unit      = "number",
  source    = "asem",
  direction = "higher",
  value     = "rtas",
  basis     = "published",
  examples  = { { rtas = 30, gives = 30 } },
}
