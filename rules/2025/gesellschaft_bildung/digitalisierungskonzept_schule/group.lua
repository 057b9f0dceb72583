-- Wie gut die Stadt als Schulträgerin ihre Schulen digital ausstattet und betreut. Das
-- Konzept zählt doppelt, denn auf ihm beruht das Übrige.
return {
  label     = { de = "Digitalisierungskonzept Schule",
                en = "Digital concept for schools" },
  basis     = "own",
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
