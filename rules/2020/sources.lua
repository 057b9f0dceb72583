-- Woher die Angaben kommen. Jede Quelle hat einen Schlüssel, den Parameter und Daten
-- nennen; die Quelle einer einzelnen Zelle geht der ihres Parameters vor.
return {
  -- Recherche und Register, aus denen die Werte des Index stammen sollen. Eine Befragung
  -- gab es noch nicht; 70 Prozent der Städte haben die Angaben über sich geprüft.
  recherche = {
    label     = "Recherche in öffentlichen Quellen",
    publisher = "Websites der Städte und ihrer Partner, Presse",
    year      = 2020,
  },
  webrecherche = {
    label     = "Webrecherche: was von außen zu sehen ist",
    year      = 2020,
  },
  bcs_staedteranking = {
    label     = "Städteranking",
    publisher = "Bundesverband CarSharing",
    url       = "https://carsharing.de",
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
  },
  bnetza_marktstammdatenregister = {
    label     = "Marktstammdatenregister",
    publisher = "Bundesnetzagentur",
    url       = "https://www.marktstammdatenregister.de",
    licence   = "dl-de/by-2-0",
    year      = 2024,
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
    year      = 2024,
  },
  kba_zulassungen = {
    label     = "Zulassungsstatistik",
    publisher = "Kraftfahrt-Bundesamt",
    url       = "https://www.kba.de",
  },
  mobilfunk_netztest = {
    label     = "unabhängiger Mobilfunk-Netztest",
  },
  oparl_verzeichnis = {
    label     = "Verzeichnis der Schnittstellen",
    publisher = "OParl",
    url       = "https://github.com/OParl/resources",
  },
  regionalstatistik = {
    label     = "Regionalstatistik",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://www.regionalstatistik.de",
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
    label     = "Bevölkerung nach Gemeinden",
    publisher = "Statistisches Bundesamt",
    url       = "https://www.destatis.de",
    licence   = "dl-de/by-2-0",
  },
  offen_breitbandatlas = {
    label     = "Breitbandatlas, Stand Mitte 2020; Gewerbe und LTE Mitte 2021",
    publisher = "Bundesnetzagentur: Gigabit-Grundbuch",
    url       = "https://github.com/hhilbig/broadband",
    licence   = "Nutzung mit Nennung „Breitbandatlas | Gigabit-Grundbuch“",
  },
  offen_ladesaeulen = {
    label     = "Ladesäulenregister, Inbetriebnahmen bis zum Vorjahr der Ausgabe",
    publisher = "Bundesnetzagentur",
    url       = "https://github.com/bnetzanalyse/ev-mobility-dashboard",
    licence   = "CC BY 4.0",
  },
  offen_abfall = {
    label     = "Haus- und Sperrmüll je Einwohner 2015",
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
  offen_gewerbeanmeldungen = {
    label     = "Gewerbeanmeldungen 2015",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2015,
  },
  offen_domains = {
    label     = "Registrierte .de-Domains, Ende 2016",
    publisher = "Statistische Ämter des Bundes und der Länder",
    url       = "https://github.com/datenguide/genesapi-data",
    licence   = "dl-de/by-2-0",
    year      = 2016,
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
