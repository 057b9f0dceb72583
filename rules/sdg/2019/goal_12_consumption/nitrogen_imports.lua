-- Reactive nitrogen released by what is imported, less that of exports: negative for
-- net exporters, who get full points. SDG Index code sdg12_reacnitro; 432.4 gives 0
-- points, 0 gives 100.
return {
  label     = { de = "Importierte Emissionen reaktiven Stickstoffs",
                en = "Imported emissions of reactive nitrogen" },
  unit      = "kg per head",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "nitrogen_imports",
  normalise = goalposts{ low = 0, high = 432.4 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { nitrogen_imports = 169.2769196859543, gives = 169.2769196859543 },
    -- India
    { nitrogen_imports = -8.71361574043339, gives = -8.71361574043339 },
    { gives = "missing" },
  },
}
