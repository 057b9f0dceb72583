-- A smooth falling curve through given points, without overshooting between them: cubic
-- Hermite pieces with slopes limited as Fritsch and Carlson (1980) do.
local curve = {}

local function slopes_of(points)
  local rise, slope, n = {}, {}, #points
  for i = 1, n - 1 do
    rise[i] = (points[i + 1][2] - points[i][2]) / (points[i + 1][1] - points[i][1])
  end
  slope[1], slope[n] = rise[1], rise[n - 1]
  for i = 2, n - 1 do
    local a, b = rise[i - 1], rise[i]
    slope[i] = a * b > 0 and 2 * a * b / (a + b) or 0
  end
  return slope
end

-- The points are { place, score }, in order of places; returns place → score.
function curve.through(points)
  local slope = slopes_of(points)
  return function(place)
    local i = 1
    while i < #points - 1 and place > points[i + 1][1] do i = i + 1 end
    local a, b = points[i], points[i + 1]
    local width = b[1] - a[1]
    local t = (place - a[1]) / width
    return (1 + 2 * t) * (1 - t) ^ 2 * a[2] + t * (1 - t) ^ 2 * width * slope[i] +
           t * t * (3 - 2 * t) * b[2] - t * t * (1 - t) * width * slope[i + 1]
  end
end

return curve
