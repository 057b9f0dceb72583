-- What every part of the open index weighs, beside its siblings.
local lu = require "luaunit"
local scirules = require "scirules"
local edition = scirules.edition()

-- Group, then the weights of its children; those not named weigh 1.
local weights = {
  verwaltung = { offene_verwaltung = 2 },
  offene_verwaltung = { ratsinformation_oparl = 0.5 },
  it_kommunikation = { festnetz = 2, buergernetze = 0.5 },
  digitalwirtschaft = { de_domains_je_1000 = 0.5 },
  energie_umwelt = { kreislauf = 0.5, umweltmonitoring = 0.5 },
  erneuerbare = { ee_ohne_pv_je_1000 = 0.5 },
  ladeinfrastruktur = { ladepunkte_je_1000 = 2, ladepunkte_neu_je_1000 = 0.5 },
  flaeche_und_gruen = { waldflaeche_anteil = 0.5 },
  mobilitaet = { bahn = 0.5 },
  nahverkehr = { fahrleistung_je_einwohner = 2 },
  bahn = { fernverkehrshalt = 0.5 },
  gesellschaft_bildung = { arbeit = 0.5, lebensqualitaet = 0.5 },
  lebensqualitaet = { bevoelkerungsentwicklung = 0.5 },
}

local function short(id) return id:match("[^.]+$") end

local function parent(id) return id:match("^(.+)%.[^.]+$") or "" end

local function weight_of(id)
  local special = weights[parent(id):match("[^.]*$")] or {}
  return special[short(id)] or 1
end

TestWeights = {}

-- The five categories count the same; below, only what stands above counts otherwise.
function TestWeights:test_shares_of_the_parent()
  local total, ids = {}, {}
  for _, id in ipairs(edition:nodes()) do
    if id ~= "" then
      total[parent(id)] = (total[parent(id)] or 0) + weight_of(id)
      ids[#ids + 1] = id
    end
  end
  lu.assertEquals(#ids, 5 + 22 + 47)
  for _, id in ipairs(ids) do
    local share = weight_of(id) / total[parent(id)]
    lu.assertAlmostEquals(edition:node(id).weight, share, 1e-12, id)
  end
end
