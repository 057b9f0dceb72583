-- Growth, work and what is wrong with work, at home and abroad.
return {
  label     = { de = "Ziel 8: Menschenwürdige Arbeit und Wachstum",
                en = "Goal 8: Decent work and economic growth" },
  children  = {
    "adjusted_growth",
    "modern_slavery",
    "bank_accounts",
    "unemployment",
    "imported_accidents",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
