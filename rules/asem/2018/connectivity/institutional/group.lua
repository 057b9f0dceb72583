-- Rules and costs that ease or hinder the way across the border.
return {
  label    = { de = "Institutionelle Konnektivität", en = "Institutional" },
  basis    = "published",
  children = { "costimpex", "tariff", "tbts", "tircon", "rtas", "visa" },
  weights  = { costimpex = 1, tariff = 1, tbts = 1, tircon = 1, rtas = 1, visa = 1 },
}
