-- Where the figures come from. All of them were taken from the workbook that the makers
-- of the index publish; its codebook names the first source of every indicator.
return {
  sdsn_2019 = {
    label     = "Sustainable Development Report 2019, workbook",
    publisher = "Bertelsmann Stiftung and Sustainable Development Solutions Network",
    url       = "https://github.com/sdsna/2019GlobalIndex",
    licence   = "CC BY 4.0",
    year      = 2019,
  },
  regional_mean = {
    label     = { de = "Mittel der gereihten Länder der Region, wie veröffentlicht",
                  en = "Mean of the ranked countries of the region, as published" },
    publisher = "Bertelsmann Stiftung and Sustainable Development Solutions Network",
    url       = "https://github.com/sdsna/2019GlobalIndex",
    licence   = "CC BY 4.0",
    year      = 2019,
  },
}
