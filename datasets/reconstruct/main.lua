-- Reconstructs what is not public: lua5.4 datasets/reconstruct/main.lua [EDITION]...
--
-- For each edition: sets what every city is to score (targets.lua), so that all published
-- figures hold; reads the rules and what was measured, draws what an ordinary survey would
-- return for the rest, and adjusts the draws until the scores come out. Writes
-- datasets/reconstruct/targets_<edition>.csv and datasets/<edition>/<category>.csv.
--
-- Without a name all editions are made. Each but the first starts from its neighbour
-- (chain.lua), so that cities keep their habits, and reads what that one ships: an edition
-- made alone comes out as it does among the others. The same bytes on every run and every
-- machine; fails where a published figure differs.
package.path = "datasets/reconstruct/?.lua;" .. package.path

local chain = require "chain"
local choices = require "choices"
local cities = require "cities"
local csv = require "csv"
local drivers = require "drivers"
local pins = require "pins"
local plan = require "plan"
local rules = require "rules"
local shipped = require "shipped"
local targets = require "targets"
local verify = require "verify"

local function prepare(categories, book, edition, pinned)
  for _, category in ipairs(categories) do
    for _, indicator in ipairs(category.indicators) do
      for _, parameter in ipairs(indicator.parameters) do
        drivers.add(parameter, book)
        choices.prepare(parameter, edition)
      end
      pins.set_top(indicator, pinned)
    end
  end
end

-- Printed values of single parameters become choices that are not to be touched.
local function pin_parameters(list, pinned)
  for _, city in ipairs(list) do
    city.choice, city.pinned = {}, {}
    for _, pin in ipairs(pinned.parameters) do
      if pin[1] == city.name then
        city.choice[pin[2]], city.pinned[pin[2]] = pin[3], true
      end
    end
  end
end

-- Lines of a category's file: its columns that were drawn, by column and city.
local function lines_of(category, list)
  local lines, seen = { { "ags", "column", "value", "status", "source" } }, {}
  local function add(column)
    if seen[column] then return end
    seen[column] = true
    for _, city in ipairs(list) do
      if not city.measured[column] and column ~= "flaeche_km2" then
        local value = city.cell[column]
        local text = type(value) == "number" and csv.number(value) or value
        lines[#lines + 1] = { city.ags, column, text, "E", "rekonstruktion" }
      end
    end
  end
  for _, indicator in ipairs(category.indicators) do
    for _, parameter in ipairs(indicator.parameters) do
      for _, column in ipairs(parameter.columns) do add(column) end
    end
  end
  add(category.bonus)
  return lines
end

-- What every city answered in the edition that this one starts from.
local function answers_before(edition)
  local start = chain.start_of(edition)
  if not start then return {} end
  return shipped.answers(start, function(parameter)
    choices.prepare(parameter, start)
    return choices.usual(parameter)
  end)
end

local function reconstruct(edition)
  local categories, book = rules.read(edition)
  local list = cities.read(edition, book)
  local before = answers_before(edition)
  prepare(categories, book, edition, pins[edition])
  pin_parameters(list, pins[edition])
  for _, category in ipairs(categories) do
    local failed = plan.category(edition, category, list, pins[edition], before)
    for _, failure in ipairs(failed) do
      print(("%s %s: %s would need a bonus of %.2f"):format(edition, category.id,
        failure[1].name, failure[2]))
    end
    csv.write(("datasets/%s/%s.csv"):format(edition, category.id), lines_of(category, list))
  end
end

local editions = #arg > 0 and arg or chain.all
for _, edition in ipairs(editions) do
  targets.make(edition)
  reconstruct(edition)
end
os.exit(verify.editions(editions) == 0)
