-- Rechner, die im Internet erreichbar sind, je 1.000 Einwohner (2000). Ohne Internet
-- ist keine Teilhabe am Zeitalter der Netze.
return {
  label     = { de = "Internet-Hosts", en = "Internet hosts" },
  unit      = "je 1.000 Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  direction = "higher",
  value     = "internet_hosts",
  normalise = minmax{ to = { 0, 1 } },
  examples  = {
    { internet_hosts = 200.2, gives = 200.2 },
    { internet_hosts = 4.8, gives = 4.8 },
  },
}
