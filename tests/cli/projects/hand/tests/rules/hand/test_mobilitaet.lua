-- Prüft Regeln der Handrechnung; die Zahlen stehen in README.md.
local unit = require "luaunit"
local scirules = require "scirules"

TestMobilitaet = {}

function TestMobilitaet:setUp()
  self.edition = scirules.edition()
end

function TestMobilitaet:test_ladepunkte_je_1000_einwohner()
  local cells = { ladepunkte = 250, einwohner = 100000 }
  unit.assertEquals(self.edition:value("laden", cells), 2.5)
  unit.assertEquals(self.edition:score("laden", cells), 50)
end

function TestMobilitaet:test_ceburg_fuehrt()
  unit.assertEquals(self.edition:score_of("Ceburg", "mobilitaet"), 95)
end
