-- Ja, wenn wenigstens ein Museum, ein Theater oder eine andere Kultureinrichtung der
-- Stadt ein Angebot in virtueller Realität hat, und zwar auf Dauer.
return {
  label     = { de = "Virtual-Reality-Angebote in der Kultur",
                en = "Virtual reality offers in culture" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "kultur_vr_angebote",
  basis     = "published",
  examples  = { { kultur_vr_angebote = "ja", gives = 1 },
                { kultur_vr_angebote = "nein", gives = 0 },
                { gives = "missing" } },
}
