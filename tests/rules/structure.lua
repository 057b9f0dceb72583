-- How an edition of the index is built, whatever its year.
local structure = {}

structure.categories = { "verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet",
                         "gesellschaft_bildung" }

-- The ids of the nodes below a group, by kind and by how many levels below.
local function below(edition, group, kind, levels)
  local ids, dots = {}, levels - 1
  for _, id in ipairs(edition:nodes()) do
    local rest = id:match("^" .. group .. "%.(.+)$")
    if rest and select(2, rest:gsub("%.", "")) == dots then
      if edition:node(id).kind == kind then ids[#ids + 1] = id end
    end
  end
  return ids
end

function structure.indicators(edition, category)
  return below(edition, category, "group", 1)
end

function structure.parameters(edition, category)
  return below(edition, category, "parameter", 2)
end

-- The ids of all parameters: { [id] = true }.
function structure.all_parameters(edition)
  local set = {}
  for _, category in ipairs(structure.categories) do
    for _, id in ipairs(structure.parameters(edition, category)) do set[id] = true end
  end
  return set
end

-- { verwaltung = "9 / 39", … }: indicators and parameters, as the sources write it.
function structure.sizes(edition)
  local sizes = {}
  for _, category in ipairs(structure.categories) do
    sizes[category] = ("%d / %d"):format(#structure.indicators(edition, category),
                                         #structure.parameters(edition, category))
  end
  return sizes
end

-- The first place of 1..n that no city or more than one has; nil where there is none.
function structure.shared_place(edition, node)
  local holder, cities = {}, edition:units()
  for _, city in ipairs(cities) do
    local rank = edition:rank_of(city, node)
    if holder[rank] then
      return ("%s and %s share place %g"):format(holder[rank], city, rank)
    end
    holder[rank] = city
  end
  for rank = 1, #cities do
    if not holder[rank] then return ("nobody has place %d"):format(rank) end
  end
end

-- The least and the greatest score of a node over all cities.
function structure.range(edition, node)
  local least, greatest = math.huge, -math.huge
  for _, city in ipairs(edition:units()) do
    local score = edition:score_of(city, node)
    least, greatest = math.min(least, score), math.max(greatest, score)
  end
  return least, greatest
end

-- The mean of a city's scores at the nodes.
function structure.mean(edition, city, nodes)
  local sum = 0
  for _, node in ipairs(nodes) do sum = sum + edition:score_of(city, node) end
  return sum / #nodes
end

-- What an indicator's scores must be, worked out from the scores of its parameters: their
-- mean by weight, parameters without a score left out, then the worst city at 0 and the
-- best at 100.
function structure.indicator_scores(edition, indicator, weights)
  local raw, least, greatest = {}, math.huge, -math.huge
  for _, city in ipairs(edition:units()) do
    local sum, present = 0, 0
    for parameter, weight in pairs(weights) do
      local score = edition:score_of(city, indicator .. "." .. parameter)
      if score then sum, present = sum + weight * score, present + weight end
    end
    raw[city] = sum / present
    least, greatest = math.min(least, raw[city]), math.max(greatest, raw[city])
  end
  for city, value in pairs(raw) do
    raw[city] = (value - least) / (greatest - least) * 100
  end
  return raw
end

return structure
