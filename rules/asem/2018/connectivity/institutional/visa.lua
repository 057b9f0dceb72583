-- From how many countries one may come without a visa, or get it on arrival.
return {
  label     = { de = "Einreise ohne Visum oder mit Visum bei Ankunft",
                en = "Visa-free or visa-on-arrival" },
  unit      = "number",
  source    = "asem",
  direction = "higher",
  value     = "visa",
  basis     = "published",
  examples  = { { visa = 82, gives = 82 } },
}
