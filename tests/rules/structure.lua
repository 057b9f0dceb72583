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

local function short(id) return id:match("[^.]+$") end

-- { verwaltung = { "online_terminvergabe", … }, … }: indicators in their order.
function structure.places(edition)
  local places = {}
  for _, category in ipairs(structure.categories) do
    local names = {}
    for i, id in ipairs(structure.indicators(edition, category)) do names[i] = short(id) end
    places[category] = names
  end
  return places
end

-- Where a parameter has another share of its indicator than it should; weights are 1 but
-- for the special ones. A list of sentences.
function structure.wrong_weights(edition, special)
  local total, named, wrong = {}, 0, {}
  for id in pairs(structure.all_parameters(edition)) do
    local indicator, weight = id:match("^(.+)%."), special[short(id)]
    if weight then named = named + 1 end
    total[indicator] = (total[indicator] or 0) + (weight or 1)
  end
  for id in pairs(structure.all_parameters(edition)) do
    local share = (special[short(id)] or 1) / total[id:match("^(.+)%.")]
    if math.abs(edition:node(id).weight - share) > 1e-12 then
      wrong[#wrong + 1] = ("%s: %g of its indicator, not %g"):format(
        id, edition:node(id).weight, share)
    end
  end
  for _ in pairs(special) do named = named - 1 end
  if named ~= 0 then wrong[#wrong + 1] = "a special weight is of no parameter" end
  return wrong
end

-- The short names of parameters that are new since another edition, and of those gone; what
-- only moved is neither.
function structure.changes(now, before)
  local function names(edition)
    local set = {}
    for id in pairs(structure.all_parameters(edition)) do set[short(id)] = true end
    return set
  end
  local function without(set, other)
    local rest = {}
    for name in pairs(set) do if not other[name] then rest[#rest + 1] = name end end
    return rest
  end
  local here, there = names(now), names(before)
  return without(here, there), without(there, here)
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

-- The mean of an indicator's parameters by weight, for each city; parameters without a
-- score are left out. With the least and the greatest of them.
local function means(edition, indicator, weights)
  local mean, least, greatest = {}, math.huge, -math.huge
  for _, city in ipairs(edition:units()) do
    local sum, present = 0, 0
    for parameter, weight in pairs(weights) do
      local score = edition:score_of(city, indicator .. "." .. parameter)
      if score then sum, present = sum + weight * score, present + weight end
    end
    mean[city] = sum / present
    least, greatest = math.min(least, mean[city]), math.max(greatest, mean[city])
  end
  return mean, least, greatest
end

-- What an indicator's scores must be from 2023 on, worked out from the scores of its
-- parameters: the worst city has 0 and the best 100.
function structure.indicator_scores(edition, indicator, weights)
  local scores, least, greatest = means(edition, indicator, weights)
  for city, mean in pairs(scores) do
    scores[city] = (mean - least) / (greatest - least) * 100
  end
  return scores
end

-- The same until 2022: the best city has 100, every other its share of that.
function structure.shares_of_best(edition, indicator, weights)
  local scores, _, greatest = means(edition, indicator, weights)
  for city, mean in pairs(scores) do scores[city] = mean / greatest * 100 end
  return scores
end

return structure
