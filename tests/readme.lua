-- README.md and docs/*.md say what the program prints: every fenced block that begins with
-- "$ ./scirules …" is run, and its lines compared; "…" alone on a line stands for the rest.
-- And the README's new parameter is added to a copy of the edition, step by step; and
-- datasets/README.md names what datasets/published/unmet.csv does.
--
-- usage: lua5.4 tests/readme.lua PROGRAM; ends with "N passed, N failed".
local program = arg[1]

local function lines_of(text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n") do lines[#lines + 1] = (line:gsub("%s+$", "")) end
  return lines
end

-- The blocks of a page: { command =, expected = { line, … } }.
local function blocks_of(path)
  local file <close> = assert(io.open(path))
  local blocks = {}
  for command, body in file:read("a"):gmatch("```\n%$ %./scirules ([^\n]*)\n(.-)```") do
    blocks[#blocks + 1] = { path = path, command = command, expected = lines_of(body) }
  end
  return blocks
end

local function output_of(command)
  local pipe <close> = assert(io.popen(("%s %s 2>&1"):format(program, command)))
  return lines_of(pipe:read("a"))
end

-- The first line that differs, or nil.
local function difference(expected, printed)
  for i, line in ipairs(expected) do
    if line == "…" then return nil end
    if line ~= printed[i] then return ("%s\n  printed: %s"):format(line, printed[i]) end
  end
  return printed[#expected + 1]
end

local passed, failed = 0, 0

local function count(is_right, what)
  if not is_right then print(what) end
  passed, failed = passed + (is_right and 1 or 0), failed + (is_right and 0 or 1)
end

-- --- the new parameter -------------------------------------------------------------------

local function read(path)
  local file <close> = assert(io.open(path))
  return file:read("a")
end

local function write(path, text)
  local file <close> = assert(io.open(path, "w"))
  file:write(text)
end

-- The block of the README that begins with start, without its indentation.
local function block_of(readme, start)
  for body in readme:gmatch("\n   ```%l*\n(.-\n)   ```") do
    body = body:gsub("^   ", ""):gsub("\n   ", "\n")
    if body:sub(1, #start) == start then return body end
  end
  error("README.md has no block that begins with " .. start)
end

local function add_parameter(copy)
  local readme = read "README.md"
  local rule = assert(readme:match("`(rules/2024/[%w_/]*/trinkbrunnen_je_100k%.lua)`"))
  local group = copy .. rule:match("^(.*/)") .. "group.lua"
  write(copy .. "datasets/2024/trinkbrunnen.csv", block_of(readme, "ags;trinkbrunnen"))
  write(copy .. rule, block_of(readme, "-- Öffentliche Trinkbrunnen"))
  write(group, (read(group):gsub("children  = {", "%0 \"trinkbrunnen_je_100k\",", 1)))
end

local function follow_readme()
  local pipe <close> = assert(io.popen("mktemp -d"))
  local copy = pipe:read("l") .. "/"
  local function run(words)
    local command = "cd %s && %s %s >out 2>&1"
    return os.execute(command:format(copy, program, words)) and read(copy .. "out")
  end
  os.execute("cp -r rules datasets " .. copy)
  add_parameter(copy)
  count(run "check rules/2024", "the README's new parameter does not pass check")
  local text = run "explain rules/2024 Bochum trinkbrunnen_je_100k" or ""
  count(text:find("trinkbrunnen = 24", 1, true), "the README's new parameter is not explained")
  os.execute("rm -r " .. copy)
end

-- --- what is not met ---------------------------------------------------------------------

-- Every figure of the table of unmet ones stands in datasets/README.md, with its reason.
local function name_unmet()
  local csv, page = dofile "datasets/reconstruct/csv.lua", read "datasets/README.md"
  for _, row in ipairs(csv.read "datasets/published/unmet.csv") do
    local start = ("\n| %s | %s | "):format(row.edition, row.city)
    local rest = (" | %s | %s |\n"):format(row.value, row.reason)
    local at, found = page:find(rest, 1, true), false
    while at and not found do
      found = page:sub(1, at):match(".*(\n[^\n]*)"):sub(1, #start) == start
      at = page:find(rest, at + 1, true)
    end
    count(found, ("datasets/README.md does not name: %s %s %s"):format(row.edition, row.city,
      row.value))
  end
end

local here = assert(io.popen("realpath " .. program))
program = here:read("l")

local pages = assert(io.popen("ls README.md docs/*.md datasets/README.md"))
for path in pages:lines() do
  for _, block in ipairs(blocks_of(path)) do
    local differs = difference(block.expected, output_of(block.command))
    count(not differs, ("%s: %s\n  %s"):format(path, block.command, differs))
  end
end
follow_readme()
name_unmet()
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
