-- Ob Museen und Archive der Stadt ihre Bestände im Internet zeigen. Der Indikator
-- besteht aus einem einzigen Parameter.
return {
  label     = { de = "Smart Culture", en = "Smart culture" },
  basis     = "own",
  children  = { "kultur_sammlung_online" },
  weights   = { kultur_sammlung_online = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
