-- Adjustment for planetary pressures: 1 where there is none, 0 where both are the
-- greatest of any country in any year since 1990.
return {
  label     = { de = "Schonung des Planeten",
                en = "Adjustment for planetary pressures" },
  children  = { "co2_emissions", "material_footprint" },
  basis     = "published",
}
