-- Ob die Verwaltung ihre Dokumente digital verwaltet. Der Indikator besteht aus einem
-- einzigen Parameter.
return {
  label     = { de = "Dokumenten-Management-System",
                en = "Document management system" },
  basis     = "described",
  children  = { "dms_einfuehrung" },
  weights   = { dms_einfuehrung = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
