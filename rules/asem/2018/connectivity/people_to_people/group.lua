-- Students, scientists, travellers, migrants, culture and language.
return {
  label    = { de = "Begegnung der Menschen", en = "People to People" },
  basis    = "published",
  children = {
    "stmob", "research", "pat", "cultserv", "cultgood", "tourist", "migstock",
    "lang",
  },
  weights  = {
    stmob = 1, research = 1, pat = 1, cultserv = 1, cultgood = 1, tourist = 1,
    migstock = 1, lang = 1,
  },
}
