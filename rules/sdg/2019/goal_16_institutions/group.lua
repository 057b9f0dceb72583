-- Safety, rights and how the state is run.
return {
  label     = { de = "Ziel 16: Frieden, Gerechtigkeit und starke Institutionen",
                en = "Goal 16: Peace, justice and strong institutions" },
  children  = {
    "homicides",
    "unsentenced_detainees",
    "safe_at_night",
    "property_rights",
    "birth_registration",
    "corruption_perception",
    "child_labour",
    "weapons_exports",
    "press_freedom",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
