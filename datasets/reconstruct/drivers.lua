-- The column by which a parameter of a city can be set, and how: the numerator of a quotient,
-- or the column itself. A parameter is open in a city where that column was not measured.
local cities = require "cities"

local drivers = {}

-- Parts that can never exceed the whole, beyond what `share` says.
local whole = { busse_emissionsfrei = "busse_emissionsarm" }

-- What cannot be where something else of the same indicator is not there at all.
local needs = {
  serviceportal_nutzerkonto = "serviceportal_reifegrad",
  serviceportal_online_ausweis = "serviceportal_reifegrad",
  serviceportal_antraege_je_1000 = "serviceportal_reifegrad",
  anliegen_status_oeffentlich = "anliegen_maengelmelder",
  lorawan_mitnutzung = "lorawan_netz",
  lorawan_gateways_je_100k = "lorawan_netz",
  datenplattform_standards = "datenplattform_betrieb",
  datenplattform_quellen = "datenplattform_betrieb",
  open_data_schnittstelle = "open_data_portal",
}

-- Quotients that are set by what they are divided by.
local by_divisor = { schul_endgeraete_je_it_stelle = true }

-- "per(1000, a - b, c)" → 1000, "a", "b", "c"; "share(a, c)" → 100, "a", nil, "c".
local function parts(formula)
  local name, inside = formula:match("^(%l+)%((.*)%)$")
  if not name then return 1, formula end
  local factor = 100
  if name == "per" then factor, inside = inside:match("^(%d+), (.*)$") end
  local above, below = inside:match("^(.-), ([%w_]+)$")
  local plus, minus = above:match("^([%w_]+) %- ([%w_]+)$")
  return tonumber(factor), plus or above, minus, below, name
end

-- Sets driver, upper (a column it cannot exceed) and raw (cell, value → the driver's number).
function drivers.add(parameter, book)
  local factor, above, minus, below, name = parts(parameter.formula)
  parameter.driver = by_divisor[parameter.id] and below or above
  parameter.upper = whole[parameter.driver] or (name == "share" and below) or nil
  local column, divisor = book[parameter.driver], below and book[below]
  if divisor then divisor.min = math.max(1, divisor.min) end
  parameter.raw = function(cell, value)
    if not below then return cities.fit(value, column) end
    local number = by_divisor[parameter.id] and factor * cell[above] / value
                   or value * cell[below] / factor + (minus and cell[minus] or 0)
    local most = parameter.upper and cell[parameter.upper] or math.huge
    return math.min(most, cities.fit(number, column))
  end
end

function drivers.is_open(parameter, city)
  return not city.measured[parameter.driver]
end

local function nothing_of(parameter)
  if parameter.kind == "number" then return 0 end
  for _, answer in ipairs(parameter.answers or { { "nein", 0 } }) do
    if answer[2] == 0 then return answer[1] end
  end
end

-- The indicator's parameters that are open in the city, in order, and those of them that
-- need another one: { parameter, the one needed, what is there without it }.
local function open_in(indicator, city)
  local open = indicator.open_in[city]
  if open then return open end
  open = { needy = {} }
  for _, parameter in ipairs(indicator.parameters) do
    if drivers.is_open(parameter, city) then
      open[#open + 1] = parameter
      local needed = indicator.by_id[needs[parameter.id]]
      if needed then
        open.needy[#open.needy + 1] = { parameter, needed, nothing_of(parameter) }
      end
    end
  end
  indicator.open_in[city] = open
  return open
end

-- Puts all choices of an indicator (answers, or numbers near the wanted ones) into the
-- cells, and empties the cells of what cannot be there.
function drivers.settle(indicator, city)
  local cell, open = city.cell, open_in(indicator, city)
  for _, parameter in ipairs(open) do
    local choice = city.choice[parameter.id]
    cell[parameter.driver] = parameter.kind == "number" and parameter.raw(cell, choice) or
                             choice
  end
  for _, pair in ipairs(open.needy) do
    if pair[2].score(pair[2].value(cell)) == 0 then cell[pair[1].driver] = pair[3] end
  end
end

return drivers
