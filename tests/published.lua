-- Indices that others published, calculated from their data by their method: how many of the
-- printed scores and ranks come out.
--
-- tests/published.csv says for each edition where the printed figures stand (key, score and
-- rank, empty where nothing is printed) and how many are met. Fewer is a failure; so is more,
-- since what is written there would not be true any more.
--
-- A score is met where it comes out to the last printed digit; a figure with more than nine
-- significant digits was not rounded for print and is met to 1e-9 of itself.
--
-- usage: lua5.4 tests/published.lua PROGRAM; prints the table; ends with "N passed, N failed".

local program = arg[1]
local list = "tests/published.csv"
local most = 10                     -- figures that are not met are listed, up to so many

-- The fields of a line of CSV; a quotation mark within one is written twice.
local function fields_of(line)
  local fields, at = {}, 1
  while at <= #line + 1 do
    local quoted = line:match('^"(.-)"%f[,\0]', at)
    local field = quoted or line:match("[^,]*", at)
    fields[#fields + 1] = quoted and quoted:gsub('""', '"') or field
    at = at + #field + (quoted and 2 or 0) + 1
  end
  return fields
end

local function rows_of(lines)
  local head, rows = nil, {}
  for line in lines do
    local fields = fields_of((line:gsub("\r$", "")))
    if not head then
      head = fields
    else
      local row = {}
      for i, name in ipairs(head) do row[name] = fields[i] end
      rows[#rows + 1] = row
    end
  end
  return rows
end

local function calculated(edition)
  local pipe <close> = assert(io.popen(("%s run %s --format csv 2>/dev/null"):format(program,
    edition)))
  local units = {}
  for _, row in ipairs(rows_of(pipe:lines())) do units[row.key or ""] = row end
  return units
end

local function digits(text) return #text:gsub("[eE].*", ""):gsub("%D", ""):gsub("^0+", "") end

-- The score x as it would be printed, and how far that may be from what was printed.
local function as_printed(printed, x)
  if digits(printed) > 9 then return x, 1e-9 * math.abs(x) end
  local decimals = #(printed:match("%.(%d+)") or "")
  return tonumber(("%." .. decimals .. "f"):format(x)), 0
end

local function score_met(printed, x, found)
  local rounded, tolerance = as_printed(printed, x)
  local deviation = math.abs(rounded - tonumber(printed))
  found.deviation = math.max(found.deviation, deviation)
  return deviation <= tolerance
end

-- How a printed figure of one column was met, counted in found.
local function compare(found, printed, unit, column)
  if (printed[column] or "") == "" then return end
  local x = unit and tonumber(unit[column])
  found[column].printed = found[column].printed + 1
  local met = x and x == tonumber(printed[column])
  if x and column == "score" then met = score_met(printed.score, x, found) end
  if met then found[column].met = found[column].met + 1
  else found.unmet[#found.unmet + 1] = ("%s %s: %s printed, %s comes out"):format(printed.key,
    column, printed[column], x or "nothing") end
end

local function edition(row)
  local units = calculated(row.edition)
  local found = { score = { printed = 0, met = 0 }, rank = { printed = 0, met = 0 },
                  deviation = 0, unmet = {}, units = 0 }
  for _, printed in ipairs(rows_of(io.lines(row.figures))) do
    found.units = found.units + 1
    compare(found, printed, units[printed.key], "score")
    compare(found, printed, units[printed.key], "rank")
  end
  return found
end

local function of(column)
  return column.printed == 0 and "-" or ("%d of %d"):format(column.met, column.printed)
end

local format = "%-37s %-29s %5s  %-10s  %-10s  %s"
local passed, failed = 0, 0
print(format:format("index", "edition", "units", "scores met", "ranks met", "largest deviation"))
for _, row in ipairs(rows_of(io.lines(list))) do
  local found = edition(row)
  print(format:format(row.index, row.edition, found.units, of(found.score), of(found.rank),
    found.score.printed == 0 and "-" or ("%.2g"):format(found.deviation)))
  local right = found.score.met == tonumber(row.scores) and found.rank.met == tonumber(row.ranks)
  if right then
    passed = passed + 1
  else
    failed = failed + 1
    print(("FAILED %s: %s says %s scores and %s ranks are met"):format(row.edition, list,
      row.scores, row.ranks))
    print("  " .. table.concat(found.unmet, "\n  ", 1, math.min(#found.unmet, most)))
  end
end
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
