-- A decent standard of living.
return {
  label     = { de = "Einkommen", en = "Income" },
  basis     = "published",
}
