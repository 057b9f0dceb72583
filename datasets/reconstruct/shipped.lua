-- An edition as its files say: its rules, and every city with all of its cells, measured
-- and reconstructed.
local csv = require "csv"
local rules = require "rules"

local shipped = {}

local function files_of(edition, categories)
  local files = { ("datasets/%s/messwerte.csv"):format(edition) }
  for _, category in ipairs(categories) do
    files[#files + 1] = ("datasets/%s/%s.csv"):format(edition, category.id)
  end
  return files
end

local function exists(path)
  local file = io.open(path)
  return file and file:close()
end

-- Returns categories and cities, in the order of the units file; nil where files are missing.
function shipped.read(edition)
  local categories = rules.read(edition)
  local list, by_ags = {}, {}
  for _, row in ipairs(csv.read("datasets/cities.csv")) do
    if row["sci_" .. edition] == "ja" then
      local city = { ags = row.ags, name = row.short_name,
                     cell = { flaeche_km2 = tonumber(row.flaeche_km2) } }
      list[#list + 1], by_ags[row.ags] = city, city
    end
  end
  for _, path in ipairs(files_of(edition, categories)) do
    if not exists(path) then return nil end
    for _, row in ipairs(csv.read(path)) do
      by_ags[row.ags].cell[row.column] = tonumber(row.value) or row.value
    end
  end
  return categories, list
end

-- What every city answered: by city key and parameter, { answer, points, usual points };
-- usual: parameter → points.
function shipped.answers(edition, usual)
  local categories, list = shipped.read(edition)
  local answers = {}
  for _, city in ipairs(list) do
    local own = {}
    for _, category in ipairs(categories) do
      for _, indicator in ipairs(category.indicators) do
        for _, parameter in ipairs(indicator.parameters) do
          local answer = parameter.value(city.cell)
          own[parameter.id] = { answer = answer, points = parameter.score(answer),
                                usual = usual(parameter) }
        end
      end
    end
    answers[city.ags] = own
  end
  return answers
end

return shipped
