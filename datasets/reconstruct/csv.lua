-- CSV files, as the project's data folders hold them: comma, quotes doubled, UTF-8.
local csv = {}

local function fields_of(line)
  local fields, at = {}, 1
  while true do
    if line:sub(at, at) == '"' then
      local text = ""
      repeat
        local stop = line:find('"', at + 1, true)
        text = text .. line:sub(at + 1, stop - 1)
        at = stop + 1
        if line:sub(at, at) == '"' then text = text .. '"' end
      until line:sub(at, at) ~= '"'
      fields[#fields + 1] = text
    else
      local stop = line:find(",", at, true) or #line + 1
      fields[#fields + 1] = line:sub(at, stop - 1)
      at = stop
    end
    if at > #line then return fields end
    at = at + 1
    if at > #line then fields[#fields + 1] = "" return fields end
  end
end

-- Rows of the file as tables by column name, in order.
function csv.read(path)
  local names, rows = nil, {}
  for line in io.lines(path) do
    local fields = fields_of((line:gsub("\r$", "")))
    if names == nil then
      names = fields
    else
      local row = {}
      for i, name in ipairs(names) do row[name] = fields[i] or "" end
      rows[#rows + 1] = row
    end
  end
  return rows
end

-- Writes lines of fields that need no quotes.
function csv.write(path, lines)
  local file <close> = assert(io.open(path, "wb"))
  for _, line in ipairs(lines) do file:write(table.concat(line, ","), "\n") end
end

-- The shortest decimal of a number.
function csv.number(value)
  if value == math.floor(value) then return ("%d"):format(value) end
  for digits = 1, 17 do
    local text = ("%." .. digits .. "g"):format(value)
    if tonumber(text) == value then return text end
  end
end

return csv
