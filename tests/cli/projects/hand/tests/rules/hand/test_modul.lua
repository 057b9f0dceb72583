-- Prüft das Modul, mit dem Regeln geprüft werden; die Zahlen stehen in README.md.
local unit = require "luaunit"
local scirules = require "scirules"

TestModul = {}

function TestModul:setUp()
  self.edition = scirules.edition()
end

function TestModul:fails(what, name, ...)
  unit.assertErrorMsgContains(what, self.edition[name], self.edition, ...)
end

function TestModul:test_werte()
  local edition = self.edition
  unit.assertEquals(edition:value("unfaelle", { unfaelle = 400, einwohner = 100000.0 }), 4)
  unit.assertEquals(edition:value("laden", { ladepunkte = "1200", einwohner = 200000 }), 6)
  unit.assertEquals(edition:value("portal", { portal_stufe = "teilweise" }), 50)
  unit.assertEquals(edition:value("termin", { termin_online = true }), 1)
  unit.assertEquals(edition:value("verwaltung.bonus", { pilot = 12.5 }), 12.5)
  unit.assertNil(edition:value("busse_elektrisch", { busse_e = 0, busse = 0 }))
  unit.assertNil(edition:value("laden", {}))
end

function TestModul:test_punkte()
  unit.assertEquals(self.edition:score("laden", { ladepunkte = 600, einwohner = 100000 }), 100)
  unit.assertEquals(self.edition:score("termin", { termin_online = "ja" }), 100)
  unit.assertEquals(self.edition:score("portal", { portal_stufe = "keines" }), 0)
  self:fails("has no score by itself", "score", "unfaelle", { unfaelle = 4, einwohner = 1000 })
end

function TestModul:test_falsche_zellen()
  self:fails("'verwaltung' is a group", "value", "verwaltung", {})
  self:fails("'ladepunkt'", "value", "laden", { ladepunkt = 1 })
  self:fails("'einwohner'", "value", "laden", { einwohner = "viele" })
  self:fails("is a table", "value", "laden", { einwohner = {} })
  self:fails("by name", "value", "laden", { 250, 100000 })
  self:fails("table expected", "value", "laden", 250)
  self:fails("super", "value", "portal", { portal_stufe = "super" })
  self:fails("'laaden'", "value", "laaden", {})
end

function TestModul:test_ergebnisse()
  local edition = self.edition
  unit.assertEquals(edition:units(), { "Ahausen", "Bedorf", "Ceburg" })
  unit.assertEquals(edition:score_of("ceb"), 47.5)
  unit.assertEquals(edition:rank_of("Bedorf"), 3)
  unit.assertEquals(edition:rank_of("Bedorf", "verwaltung"), 2)
  unit.assertNil(edition:score_of("Bedorf", "busse_elektrisch"))
  self:fails("'Nirgends'", "score_of", "Nirgends")
  unit.assertEquals(edition:counts(),
    { units = 3, parameters = 5, data_points = 15, missing = 2, estimated = 1 })
end

function TestModul:test_regeln()
  local nodes = self.edition:nodes()
  unit.assertEquals(#nodes, 9)
  unit.assertEquals(nodes[5], "verwaltung.bonus")
  local node = self.edition:node("portal")
  unit.assertEquals(node.id, "verwaltung.portal")
  unit.assertEquals(node.kind, "parameter")
  unit.assertEquals(node.label, "Serviceportal")
  unit.assertEquals(node.formula, "portal_stufe")
  unit.assertEquals(node.examples, 1)
  unit.assertAlmostEquals(node.weight, 0.675, 1e-15)
end

function TestModul:test_andere_edition()
  local other = scirules.edition("rules/hand/")
  unit.assertEquals(other:score_of("Ceburg"), 47.5)
  unit.assertErrorMsgContains("no folder 'rules/nirgends'", scirules.edition, "rules/nirgends")
end

function TestModul:test_dateien()
  local rows = scirules.csv("datasets/towns.csv")
  unit.assertEquals(#rows, 4)
  unit.assertEquals(rows[3], { ags = "03", ort = "Ceburg", land = "Süd", dabei = "1" })
  unit.assertErrorMsgContains("datasets/nichts.csv", scirules.csv, "datasets/nichts.csv")
end
