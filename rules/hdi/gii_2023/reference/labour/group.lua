-- The plain mean of the participation of women and that of men.
return {
  label     = { de = "Erwerbsbeteiligung", en = "Labour market" },
  children  = { "women", "men" },
  basis     = "published",
}
