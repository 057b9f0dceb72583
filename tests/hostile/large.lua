-- A project with many towns, for a file that no test should take the time to read.
--
-- usage: lua5.4 tests/hostile/large.lua FOLDER TOWNS COLUMNS

local folder, towns, columns = arg[1], tonumber(arg[2]), tonumber(arg[3])

local function open(name)
  os.execute(("mkdir -p '%s/%s'"):format(folder, name:match("^(.*)/")))
  return assert(io.open(folder .. "/" .. name, "w"))
end

local function write(name, text) open(name):write(text):close() end

write("rules/large/edition.lua", [[
return {
  title    = "Große Datei",
  year     = 2024,
  units    = { file = "datasets/towns.csv", key = "ags", name = "ort" },
  data     = "datasets/large",
  measures = { "Anzahl" },
}
]])
write("rules/large/sources.lua", 'return { amt = { label = "Amt", publisher = "Amt", year = 2024 } }\n')
write("rules/large/anzahl.lua", [[
return {
  label     = "Anzahl",
  unit      = "Anzahl",
  source    = "amt",
  direction = "higher",
  value     = "c1 + c2",
  normalise = "minmax",
  examples  = { { c1 = 1, c2 = 2, gives = 3 } },
}
]])

local book = open("datasets/large/columns.csv")
book:write("column,label,unit,type,min,max,source,year,status\n")
for i = 1, columns do book:write(("c%d,c%d,Anzahl,integer,,,amt,2024,\n"):format(i, i)) end
book:close()

local head = { "ags" }
for i = 1, columns do head[#head + 1] = "c" .. i end
local units, data = open("datasets/towns.csv"), open("datasets/large/werte.csv")
units:write("ags,ort\n")
data:write(table.concat(head, ","), "\n")
for town = 1, towns do
  local row = { ("%08d"):format(town) }
  for i = 1, columns do row[#row + 1] = town * i % 9973 end
  units:write(row[1], ",Ort ", town, "\n")
  data:write(table.concat(row, ","), "\n")
end
units:close()
data:close()
