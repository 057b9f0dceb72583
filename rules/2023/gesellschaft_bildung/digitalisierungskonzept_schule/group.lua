-- Digitale Ausstattung der Schulen, für die die Stadt zuständig ist, und das Konzept
-- dahinter.
-- „Digitalisierungskonzept des Schulträgers“ zählt doppelt. Danach wird der Indikator
-- gestreckt: die beste Stadt erhält 100, die schwächste 0.
return {
  label     = { de = "Digitalisierungskonzept Schule",
                en = "Digital concept for schools" },
  basis     = "published",
  children  = {
    "schule_digitalisierungskonzept",
    "lehrkraefte_fortbildung_anteil",
    "schul_endgeraete_je_100",
    "schulen_wlan_anteil",
    "schul_endgeraete_je_it_stelle",
  },
  weights   = {
    schule_digitalisierungskonzept = 2,
    lehrkraefte_fortbildung_anteil = 1,
    schul_endgeraete_je_100 = 1,
    schulen_wlan_anteil = 1,
    schul_endgeraete_je_it_stelle = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
