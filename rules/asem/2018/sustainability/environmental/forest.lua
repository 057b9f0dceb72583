-- The share of forest that is lost and not grown again.
return {
  label     = { de = "Netto-Waldverlust", en = "Net forest loss" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "forest",
  basis     = "published",
  examples  = { { forest = 2.370348871422051, gives = 2.370348871422051 } },
}
