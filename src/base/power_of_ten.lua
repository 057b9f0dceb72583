-- Prints the table of src/base/power_of_ten.c:
--   lua5.4 src/base/power_of_ten.lua >src/base/power_of_ten.inc
-- For each k from -342 to 324 the upper 128 bits of 10^k, rounded up where they are not all.

local LOWEST, HIGHEST, BASE = -342, 324, 1 << 24

-- Whole numbers without bound: digits to base 2^24, the lowest first.
local function times(number, factor)
  local carry = 0
  for i = 1, #number do
    local product = number[i] * factor + carry
    number[i], carry = product % BASE, product // BASE
  end
  if carry > 0 then number[#number + 1] = carry end
end

-- Leaves the whole part of the quotient.
local function divide(number, by)
  local rest = 0
  for i = #number, 1, -1 do
    local value = rest * BASE + number[i]
    number[i], rest = value // by, value % by
  end
  while number[#number] == 0 do number[#number] = nil end
end

local function bit(number, at) return (number[at // 24 + 1] or 0) >> at % 24 & 1 end

-- "{ 0x..., 0x... }": the upper 128 bits; whole: they count as they are where the rest is 0.
local function top(number, whole)
  local high, low, at = 0, 0, #number * 24 - 1
  while bit(number, at) == 0 do at = at - 1 end
  for i = at, at - 127, -1 do
    high, low = high << 1 | low >> 63, low << 1 | (i >= 0 and bit(number, i) or 0)
  end
  local exact = whole
  for i = 0, at - 128 do exact = exact and bit(number, i) == 0 end
  if not exact then low = low + 1 end
  if not exact and low == 0 then high = high + 1 end
  return ("  {0x%016x, 0x%016x},"):format(high, low)
end

local line = {}
local number = { 1 }
for k = 0, HIGHEST do
  line[k] = top(number, true)
  times(number, 10)
end
number = { 1 }
for _ = 1, 60 do times(number, BASE) end            -- far more bits than the last one needs
for k = -1, LOWEST, -1 do
  divide(number, 10)
  line[k] = top(number, false)
end
for k = LOWEST, HIGHEST do print(line[k]) end
