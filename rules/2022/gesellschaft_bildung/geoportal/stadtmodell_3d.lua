-- Ob die Stadt ihr 3D-Modell nur im Internet zeigt („ansicht“) oder die Daten auch zum
-- Herunterladen freigibt („download“).
return {
  label     = { de = "3D-Stadtmodell", en = "3D city model" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "stadtmodell_3d",
  answers   = { {"keines", 0}, {"ansicht", 50}, {"download", 100} },
  basis     = "own",
  examples  = { { stadtmodell_3d = "ansicht", gives = 50 },
                { stadtmodell_3d = "download", gives = 100 },
                { stadtmodell_3d = "keines", gives = 0 } },
}
