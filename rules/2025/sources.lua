-- Woher die Angaben kommen. Jede Quelle hat einen Schlüssel, den Parameter und Daten
-- nennen; die Quelle einer einzelnen Zelle geht der ihres Parameters vor.
return {
  -- Erhebung und Register, aus denen die Werte des Index stammen sollen.
  staedtebefragung = {
    label     = "Städtebefragung",
    publisher = "die Städte, mit Beleg für jede Antwort",
    year      = 2025,
  },
  webrecherche = {
    label     = "Webrecherche: was von außen zu sehen ist",
    year      = 2025,
  },
  bcs_staedteranking = {
    label     = "Städteranking",
    publisher = "Bundesverband CarSharing",
    url       = "https://carsharing.de",
  },
  bibliotheksstatistik = {
    label     = "Deutsche Bibliotheksstatistik",
    publisher = "Hochschulbibliothekszentrum NRW",
    url       = "https://www.bibliotheksstatistik.de",
  },
  bnetza_breitbandatlas = {
    label     = "Breitbandatlas",
    publisher = "Bundesnetzagentur",
    url       = "https://gigabitgrundbuch.bund.de",
  },
  bnetza_breitbandmessung = {
    label     = "Breitbandmessung",
    publisher = "Bundesnetzagentur",
    url       = "https://breitbandmessung.de",
  },
  bnetza_ladesaeulenregister = {
    label     = "Ladesäulenregister",
    publisher = "Bundesnetzagentur",
    url       = "https://www.bundesnetzagentur.de/ladesaeulen",
    licence   = "CC BY 4.0",
    year      = 2026,
  },
  bnetza_marktstammdatenregister = {
    label     = "Marktstammdatenregister",
    publisher = "Bundesnetzagentur",
    url       = "https://www.marktstammdatenregister.de",
  },
  bnetza_mobilfunkmonitoring = {
    label     = "Mobilfunk-Monitoring",
    publisher = "Bundesnetzagentur",
    url       = "https://gigabitgrundbuch.bund.de",
  },
  ccc_gruppenverzeichnis = {
    label     = "Gruppenverzeichnis",
    publisher = "Chaos Computer Club",
    url       = "https://www.ccc.de",
  },
  code_for_germany = {
    label     = "Gruppenverzeichnis",
    publisher = "Code for Germany",
    url       = "https://codefor.de",
    licence   = "CC BY 4.0",
    year      = 2026,
  },
  dashboard_digitale_verwaltung = {
    label     = "Dashboard Digitale Verwaltung (Bund)",
    url       = "https://dashboard.digitale-verwaltung.de",
  },
  db_stationsdaten = {
    label     = "Stationsdaten",
    publisher = "Deutsche Bahn",
    url       = "https://data.deutschebahn.com",
  },
  destatis_gemeindeverzeichnis = {
    label     = "Gemeindeverzeichnis",
    publisher = "Statistisches Bundesamt",
    url       = "https://www.destatis.de",
  },
  destatis_personenverkehr = {
    label     = "Personenverkehr mit Bussen und Bahnen",
    publisher = "Statistisches Bundesamt",
    url       = "https://www.destatis.de",
  },
  die_vhs_statistik = {
    label     = "Volkshochschul-Statistik",
    publisher = "Deutsches Institut für Erwachsenenbildung",
    url       = "https://www.die-bonn.de",
  },
  freifunk_verzeichnis = {
    label     = "API-Verzeichnis",
    publisher = "Freifunk",
    url       = "https://github.com/freifunk/directory.api.freifunk.net",
    licence   = "CC0",
    year      = 2026,
  },
  gi_gruppenverzeichnis = {
    label     = "Gruppenverzeichnis",
    publisher = "Gesellschaft für Informatik",
    url       = "https://gi.de",
  },
  govdata_musterdatenkatalog = {
    label     = "Musterdatenkatalog",
    publisher = "GovData",
    url       = "https://www.govdata.de",
  },
  kba_zulassungen = {
    label     = "Zulassungsstatistik",
    publisher = "Kraftfahrt-Bundesamt",
    url       = "https://www.kba.de",
  },
  mobilfunk_netztest = {
    label     = "unabhängiger Mobilfunk-Netztest",
  },
  mobilitydata_gbfs = {
    label     = "GBFS-Systemverzeichnis",
    publisher = "MobilityData",
    url       = "https://github.com/MobilityData/gbfs",
    licence   = "CC BY 3.0",
    year      = 2026,
  },
  oparl_verzeichnis = {
    label     = "Verzeichnis der Schnittstellen",
    publisher = "OParl",
    url       = "https://github.com/OParl/resources",
  },
  parkapi_verzeichnis = {
    label     = "Städteverzeichnis",
    publisher = "ParkAPI",
    url       = "https://github.com/offenesdresden/ParkAPI",
    licence   = "MIT",
    year      = 2025,
  },
  regionalstatistik = {
    label     = "Regionalstatistik",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://www.regionalstatistik.de",
  },
  uba_luftmessnetz = {
    label     = "Luftmessnetz",
    publisher = "Umweltbundesamt",
    url       = "https://www.umweltbundesamt.de",
  },
  unternehmensregister = {
    label     = "Unternehmensregister",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://www.regionalstatistik.de",
  },
  verbund_115 = {
    label     = "Teilnehmerverzeichnis",
    publisher = "115-Verbund",
    url       = "https://www.115.de",
  },

  -- Offene Daten, aus denen Messwerte übernommen sind.
  offen_einwohner = {
    label     = "Bevölkerung nach Gemeinden am 31. Dezember 2023",
    publisher = "Statistisches Bundesamt",
    url       = "https://www.destatis.de",
    licence   = "dl-de/by-2-0",
    year      = 2023,
  },
  offen_breitbandatlas = {
    label     = "Breitbandatlas, Stand Mitte 2021",
    publisher = "Bundesnetzagentur: Gigabit-Grundbuch",
    url       = "https://github.com/hhilbig/broadband",
    licence   = "Nutzung mit Nennung „Breitbandatlas | Gigabit-Grundbuch“",
    year      = 2021,
  },
  offen_ladesaeulen = {
    label     = "Ladesäulenregister, Inbetriebnahmen bis zum Vorjahr der Ausgabe",
    publisher = "Bundesnetzagentur",
    url       = "https://github.com/bnetzanalyse/ev-mobility-dashboard",
    licence   = "CC BY 4.0",
  },
  offen_mastr = {
    label     = "Marktstammdatenregister, Stand 2024",
    publisher = "Bundesnetzagentur, zusammengestellt von LocalZero",
    url       = "https://github.com/GermanZero-de/localzero-data-public",
    licence   = "dl-de/by-2-0",
    year      = 2024,
  },
  offen_govdata = {
    label     = "Datensätze in GovData, August 2024",
    publisher = "Musterdatenkatalog, Bertelsmann Stiftung",
    url       = "https://github.com/bertelsmannstift/Musterdatenkatalog-V4",
    licence   = "keine Angabe im Repositorium",
    year      = 2024,
  },
  offen_abfall = {
    label     = "Haus- und Sperrmüll je Einwohner 2015",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2015,
  },
  offen_unfaelle = {
    label     = "Unfälle mit Personenschaden je 1.000 Einwohner 2015",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2015,
  },
  offen_betriebe = {
    label     = "Betriebe der Information und Kommunikation 2014",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2014,
  },
  offen_gruendungen = {
    label     = "Betriebsgründungen 2015",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2015,
  },
  offen_luftmessnetz = {
    label     = "Stationen des Luftmessnetzes 2024",
    publisher = "Umweltbundesamt",
    url       = "https://github.com/youngleee/DataAnalyticsHAW",
    licence   = "amtliche Umweltinformation",
    year      = 2024,
  },
  offen_bahnhoefe = {
    label     = "Bahnhaltepunkte, Juli 2016",
    publisher = "Deutsche Bahn Station&Service",
    url       = "https://github.com/derhuerst/db-stations",
    licence   = "CC BY 4.0",
    year      = 2016,
  },
  offen_fahrleistung = {
    label     = "Personenverkehr mit Bussen und Bahnen 2018",
    publisher = "Statistisches Bundesamt, zusammengestellt von LocalZero",
    url       = "https://github.com/GermanZero-de/localzero-data-public",
    licence   = "Wiedergabe mit Quellenangabe gestattet",
    year      = 2018,
  },
  offen_pkw = {
    label     = "Pkw je 1.000 Einwohner (INKAR)",
    publisher = "BBSR, zusammengestellt von GERDA",
    url       = "https://github.com/hhilbig/gerda",
    licence   = "dl-de/by-2-0",
  },
  offen_oparl = {
    label     = "Verzeichnis der OParl-Schnittstellen, Dezember 2022",
    publisher = "OParl",
    url       = "https://github.com/OParl/resources",
    licence   = "keine Angabe; Liste öffentlicher Adressen",
    year      = 2022,
  },

  -- Was keine Messung ist.
  rekonstruktion = {
    label     = "Rekonstruktion, kein Messwert: " ..
                "so gewählt, dass die veröffentlichten Ergebnisse herauskommen",
  },
}
