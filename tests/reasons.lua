-- Why every city moved, between all neighbouring editions of the project: the three parts add
-- up to the change, and with the editions exchanged every figure has the other sign.
--
-- usage: lua5.4 tests/reasons.lua PROGRAM; ends with "N passed, N failed", two for each pair.

local program = arg[1]
local tolerance = 1e-9

local function lines_of(command)
  local pipe <close> = assert(io.popen(command))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  return lines
end

local function fields_of(line)
  local fields = {}
  for field in (line .. ","):gmatch("([^,]*),") do fields[#fields + 1] = field end
  return fields
end

-- The figures of a comparison by city and column; cities of one edition alone left out.
local function comparison(before, after)
  local lines = lines_of(("%s compare rules/%s rules/%s --why --format csv"):format(program,
    before, after))
  local head, cities = fields_of(lines[1]), {}
  for i = 2, #lines do
    local fields, row = fields_of(lines[i]), {}
    for k, name in ipairs(head) do row[name] = tonumber(fields[k]) end
    if row.own then cities[fields[1]] = row end
  end
  return cities
end

-- The nodes of a row: "" for the index and the short name of each category.
local function nodes_of(row)
  local nodes = { "" }
  for name in pairs(row) do
    local node = name:match("^(.+)_own$")
    if node then nodes[#nodes + 1] = node end
  end
  return nodes
end

local function part(row, node, what)
  if node ~= "" then return row[node .. "_" .. what] end
  return row[what == "change" and "score_change" or what]
end

local function worst_sum(cities)
  local worst, count = 0, 0
  for _, row in pairs(cities) do
    count = count + 1
    for _, node in ipairs(nodes_of(row)) do
      local sum = part(row, node, "own") + part(row, node, "field") + part(row, node, "method")
      worst = math.max(worst, math.abs(sum - part(row, node, "change")))
    end
  end
  return count > 0 and worst or math.huge, count
end

local function worst_turn(cities, back)
  local worst = 0
  for key, row in pairs(cities) do
    for _, node in ipairs(nodes_of(row)) do
      for _, what in ipairs { "own", "field", "method", "change" } do
        local there, here = part(row, node, what), back[key] and part(back[key], node, what)
        worst = math.max(worst, here and math.abs(there + here) or math.huge)
      end
    end
  end
  return worst
end

local passed, failed = 0, 0

local function check(worst, text)
  if worst <= tolerance then passed = passed + 1 return end
  failed = failed + 1
  print(("FAILED %s: off by %g"):format(text, worst))
end

local editions = lines_of("cd rules && ls -d 20[0-9][0-9]")
for i = 2, #editions do
  local before, after = editions[i - 1], editions[i]
  local there, back = comparison(before, after), comparison(after, before)
  local worst, count = worst_sum(there)
  check(worst, ("%s to %s, the parts of %d cities"):format(before, after, count))
  check(worst_turn(there, back), ("%s to %s and back"):format(before, after))
end
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0 and passed > 0)
