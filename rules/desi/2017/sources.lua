-- Where the figures come from. All of them were taken from one workbook of the European
-- Commission; behind it stand the surveys and studies that are named here. A cell that
-- the Commission imputed names that instead.
return {
  desi_imputed = {
    label     = { de = "Von der Kommission imputiert; wie, sagt die Arbeitsmappe nicht",
                  en = "Imputed by the Commission; the workbook does not say how" },
    publisher = "European Commission, DG CONNECT, workbook DESI 2022 final",
    url       = "https://github.com/Annaspella/DESI_statistical_assessment",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
    year      = 2022,
  },
  eurostat_households = {
    label     = "Survey on ICT usage in households and by individuals",
    publisher = "Eurostat",
    url       = "https://ec.europa.eu/eurostat",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  eurostat_enterprises = {
    label     = "Survey on ICT usage and e-commerce in enterprises",
    publisher = "Eurostat",
    url       = "https://ec.europa.eu/eurostat",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  eurostat_labour = {
    label     = "Labour force survey",
    publisher = "Eurostat",
    url       = "https://ec.europa.eu/eurostat",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  eurostat_education = {
    label     = "Education statistics",
    publisher = "Eurostat",
    url       = "https://ec.europa.eu/eurostat",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  cocom = {
    label     = "Communications Committee (COCOM)",
    publisher = "European Commission",
    url       = "https://digital-strategy.ec.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  broadband_coverage = {
    label     = "Broadband coverage in Europe",
    publisher = "Studies for the European Commission",
    url       = "https://digital-strategy.ec.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  broadband_prices = {
    label     = "Mobile and fixed broadband prices in Europe",
    publisher = "Studies for the European Commission",
    url       = "https://digital-strategy.ec.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  ict_environment = {
    label     = "Survey on the contribution of ICT to environmental sustainability",
    publisher = "European Commission",
    url       = "https://digital-strategy.ec.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  egovernment_benchmark = {
    label     = "eGovernment benchmark",
    publisher = "European Commission",
    url       = "https://digital-strategy.ec.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
  open_data_maturity = {
    label     = "Open data maturity",
    publisher = "European data portal",
    url       = "https://data.europa.eu",
    licence   = "CC BY 4.0 (Commission Decision 2011/833/EU)",
  },
}
