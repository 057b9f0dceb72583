-- Where nothing is printed, the tables still have a shape: { place, score } as we think it
-- likely. Printed means hold: of the total 67.6 in 2024 and about 63 in 2023
-- (datasets/published/editions.csv), of Energie und Umwelt 60 in 2024 (www.energie-und-
-- management.de/nachrichten/detail/deutschlands-staedte-werden-smarter-254704). Printed
-- scores go before: these points only fill the gaps. The last place is always given, and the
-- first where no score is printed near it.
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
}
