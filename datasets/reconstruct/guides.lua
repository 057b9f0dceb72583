-- Where nothing is printed, the tables still have a shape: { place, score } as we think it
-- likely. Printed means hold: of the total 70.8 in 2025, 67.6 in 2024, about 63 in 2023 and
-- 52.4 in 2021 (datasets/published/editions.csv), of Energie und Umwelt 60 in 2024
-- (www.energie-und-management.de/nachrichten/detail/deutschlands-staedte-werden-smarter-
-- 254704). Printed scores go before: these points only fill the gaps. The last place is
-- always given, and the first where no score is printed near it.
return {
  ["2024"] = {
    total                = { { 61, 62.2 }, { 71, 54.2 }, { 76, 48.5 } },
    verwaltung           = { { 5, 88.8 }, { 41, 75.8 }, { 62, 66 }, { 82, 41 } },
    it_kommunikation     = { { 5, 84.6 }, { 40, 70.5 }, { 66, 58 }, { 82, 32 } },
    energie_umwelt       = { { 1, 87 }, { 34, 63.6 }, { 59, 53.2 }, { 82, 25 } },
    mobilitaet           = { { 5, 94 }, { 38, 63.8 }, { 60, 52 }, { 82, 21 } },
    gesellschaft_bildung = { { 1, 97.5 }, { 40, 76.5 }, { 70, 56 }, { 82, 36 } },
  },
  ["2023"] = {
    total                = { { 56, 56.5 }, { 74, 45 } },
    verwaltung           = { { 12, 87 }, { 57, 58.5 }, { 81, 37 } },
    it_kommunikation     = { { 34, 67 }, { 60, 52 }, { 81, 27 } },
    energie_umwelt       = { { 1, 87 }, { 13, 71 }, { 44, 55 }, { 81, 24 } },
    mobilitaet           = { { 60, 46 }, { 81, 17 } },
    gesellschaft_bildung = { { 11, 88.5 }, { 37, 75.2 }, { 60, 60 }, { 81, 27 } },
  },
  ["2022"] = {
    total                = { { 81, 27 } },
    verwaltung           = { { 1, 94 }, { 15, 81 }, { 60, 58 }, { 81, 30 } },
    it_kommunikation     = { { 1, 88.5 }, { 81, 26 } },
    energie_umwelt       = { { 1, 84 }, { 77, 24 }, { 81, 14 } },
    mobilitaet           = { { 81, 18 } },
    gesellschaft_bildung = { { 20, 80 }, { 81, 24 } },
  },
  ["2021"] = {
    total                = { { 50, 49.3 }, { 81, 22 } },
    verwaltung           = { { 41, 58 }, { 62, 44 }, { 81, 18 } },
    it_kommunikation     = { { 1, 86 }, { 20, 66 }, { 62, 42 }, { 81, 22 } },
    energie_umwelt       = { { 1, 76 }, { 10, 63 }, { 50, 40 }, { 81, 14 } },
    mobilitaet           = { { 2, 90 }, { 6, 79 }, { 41, 51 }, { 62, 38 }, { 81, 14 } },
    gesellschaft_bildung = { { 12, 80 }, { 41, 58 }, { 62, 44 }, { 81, 18 } },
  },
  ["2020"] = {
    total                = {},
    verwaltung           = { { 81, 14 } },
    it_kommunikation     = { { 4, 68 }, { 81, 15 } },
    energie_umwelt       = { { 81, 10 } },
    mobilitaet           = { { 81, 10 } },
    gesellschaft_bildung = { { 45, 50 }, { 81, 10 } },
  },
  ["2019"] = {
    total                = {},
    verwaltung           = { { 81, 16 } },
    it_kommunikation     = { { 81, 18 } },
    energie_umwelt       = { { 81, 13 } },
    mobilitaet           = { { 81, 10 } },
    gesellschaft_bildung = { { 5, 72 }, { 81, 10 } },
  },
  ["2025"] = {
    total                = { { 60, 64 }, { 83, 44 } },
    verwaltung           = { { 1, 95 }, { 5, 92.5 }, { 41, 79 }, { 62, 69 }, { 83, 44 } },
    it_kommunikation     = { { 8, 87 }, { 41, 73 }, { 66, 60 }, { 83, 34 } },
    energie_umwelt       = { { 1, 89 }, { 34, 66.5 }, { 59, 56 }, { 83, 27 } },
    mobilitaet           = { { 1, 96 }, { 5, 93.5 }, { 38, 67 }, { 60, 55 }, { 83, 23 } },
    gesellschaft_bildung = { { 1, 95.5 }, { 9, 91.5 }, { 40, 80 }, { 70, 59 }, { 83, 38 } },
  },
}
