-- Writes an index to measure on: parameters in five groups, a rule file each, and its data.
-- usage: lua5.4 tests/bench/index.lua FOLDER UNITS PARAMETERS [long]
--
-- Values are thousandths, counts and shares; one cell in fifty is a gap. The same arguments
-- give the same bytes. long: a row for each cell instead of one for each unit.

local folder, units, parameters = arg[1], tonumber(arg[2]), tonumber(arg[3])
local is_long = arg[4] == "long"
local GROUPS = { "administration", "energy", "networks", "mobility", "society" }

local function open(name)
  os.execute(("mkdir -p '%s/%s'"):format(folder, name:match("^(.*)/")))
  return assert(io.open(folder .. "/" .. name, "w"))
end

local function write(name, text) open(name):write(text):close() end

local function parameter_name(k) return ("p%05d"):format(k) end

local function write_parameter(k)
  write(("rules/bench/%s/%s.lua"):format(GROUPS[k % 5 + 1], parameter_name(k)), ([[
return {
  label     = "Parameter %d",
  unit      = "points",
  source    = "made",
  direction = "%s",
  value     = "%s",
  normalise = "minmax",
  examples  = { { %s = 1, gives = 1 } },
}
]]):format(k, k % 7 == 3 and "lower" or "higher", parameter_name(k), parameter_name(k)))
end

local function write_group(g)
  local child, weight = {}, {}
  for k = g - 1 > 0 and g - 1 or 5, parameters, 5 do
    child[#child + 1] = ('    "%s",\n'):format(parameter_name(k))
    weight[#weight + 1] = ("    %s = %d,\n"):format(parameter_name(k), 1 + k % 3)
  end
  write(("rules/bench/%s/group.lua"):format(GROUPS[g]), ([[
return {
  label     = "%s",
  children  = {
%s  },
  weights   = {
%s  },
  aggregate = "arithmetic",
}
]]):format(GROUPS[g], table.concat(child), table.concat(weight)))
end

local state = 42
local function random(below)
  state = state * 6364136223846793005 + 1442695040888963407
  return (state >> 33) % below
end

-- By k % 3: thousandths up to 1000, counts, shares of four decimals; "" is a gap.
local function cell(k)
  local draw = random(1000000)
  if random(50) == 0 then return "" end
  if k % 3 == 1 then return draw end
  if k % 3 == 2 then return ("%d.%03d"):format(draw // 1000, draw % 1000) end
  return ("0.%04d"):format(draw % 10000)
end

local function write_data()
  local data, list, row = open("datasets/bench/values.csv"), open("datasets/units.csv"), {}
  for k = 1, parameters do row[k] = parameter_name(k) end
  data:write(is_long and "key,column,value" or "key," .. table.concat(row, ","), "\n")
  list:write("key,name\n")
  for unit = 1, units do
    local key = ("u%07d"):format(unit)
    list:write(key, ",Unit ", unit, "\n")
    for k = 1, parameters do
      row[k] = is_long and ("%s,%s,%s"):format(key, parameter_name(k), cell(k)) or cell(k)
    end
    if is_long then data:write(table.concat(row, "\n"), "\n")
    else data:write(key, ",", table.concat(row, ","), "\n") end
  end
  data:close()
  list:close()
end

write("rules/bench/edition.lua", [[
return {
  title    = "Bench",
  year     = 2024,
  units    = { file = "datasets/units.csv", key = "key", name = "name" },
  data     = "datasets/bench",
  measures = { "points" },
}
]])
write("rules/bench/sources.lua",
      'return { made = { label = "Made", publisher = "Made", year = 2024 } }\n')
for k = 1, parameters do write_parameter(k) end
for g = 1, #GROUPS do write_group(g) end
write_data()
