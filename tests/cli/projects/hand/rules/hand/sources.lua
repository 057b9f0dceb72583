-- Die Quellen der Handrechnung.
return {
  umfrage  = { label = "Umfrage", publisher = "Landkreis", year = 2024 },
  statistik = { label = "Statistik", publisher = "Landesamt", year = 2023 },
}
