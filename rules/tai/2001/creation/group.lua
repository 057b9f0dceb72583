-- Was ein Land selbst erfindet, und was von früheren Erfindungen noch Geld einbringt.
return {
  label     = { de = "Schaffung von Technologie", en = "Creation of technology" },
  basis     = "published",
  children  = { "patents", "royalties" },
  weights   = "equal",
  aggregate = "arithmetic",
}
