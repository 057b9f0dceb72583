-- Starthilfe für junge Unternehmen und wie viele Betriebe angemeldet werden.
return {
  label     = { de = "Start-up-Hubs", en = "Start-up hubs" },
  basis     = "own",
  children  = { "startup_hubs_anzahl", "gewerbeanmeldungen_je_10k" },
  weights   = { startup_hubs_anzahl = 1, gewerbeanmeldungen_je_10k = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
