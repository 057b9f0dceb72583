-- Random numbers that are the same on every machine: splitmix64 (Steele, Lea & Flood 2014),
-- seeded by a name, so that what is drawn for one city does not depend on the others.
local random = {}
random.__index = random

local function hash(name)                       -- FNV-1a, 64 bits
  local h = 0xcbf29ce484222325
  for i = 1, #name do h = (h ~ name:byte(i)) * 0x100000001b3 end
  return h
end

function random.of(name)
  return setmetatable({ state = hash(name) }, random)
end

function random:bits()
  self.state = self.state + 0x9e3779b97f4a7c15
  local z = self.state
  z = (z ~ z >> 30) * 0xbf58476d1ce4e5b9
  z = (z ~ z >> 27) * 0x94d049bb133111eb
  return z ~ z >> 31
end

-- From 0 to 1, 1 excluded.
function random:uniform()
  return (self:bits() >> 11) * 0x1p-53
end

function random:between(low, high)
  return low + (high - low) * self:uniform()
end

-- A whole number from 1 to n.
function random:pick(n)
  return 1 + math.floor(self:uniform() * n)
end

-- Bell-shaped with mean 0 and standard deviation 1: a sum of twelve, without logarithms,
-- whose last digits differ between C libraries.
function random:bell()
  local sum = -6
  for _ = 1, 12 do sum = sum + self:uniform() end
  return sum
end

-- The list in another order.
function random:shuffle(list)
  for i = #list, 2, -1 do
    local k = self:pick(i)
    list[i], list[k] = list[k], list[i]
  end
  return list
end

return random
