-- A long and healthy life.
return {
  label     = { de = "Gesundheit", en = "Health" },
  basis     = "published",
}
