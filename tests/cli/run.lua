-- Command-line cases as data: tests/cli/*.case, each case a paragraph of lines.
--
--   # what the case protects (its name)
--   in: hand                        the project under tests/cli/projects, copied afresh, or
--                                   "." for the project itself, where nothing is written
--   edit: FILE | old | new          a change to one file of the copy; old must be there
--   file: FILE                      a file of the copy is written; its lines follow:
--   > return {                      one of them
--   made: FILE | ("x"):rep(99)      the same, where it is long or no text: its bytes are the
--                                   value of an expression of Lua
--   sh: mkdir reports               a preparation by the shell, in the copy; changes are made
--                                   in the order in which they stand
--   limit: 2                        seconds of the processor that each scirules has; what is
--                                   not done in ten times as many of the clock is ended too
--   $ scirules run rules/hand       the command; more than one may follow each other
--   | a line of standard output     "| ..." stands for any number of further lines, and
--                                   "..." within a line for any text
--   ! a line of standard error      likewise
--   ? 0                             the exit code
--
-- Commands are run by sh in the copy. scirules is PROGRAM, $GOLDEN the folder tests/cli/golden.
-- A line "each: LINE" stands for that LINE in every case that follows in the file.
--
-- usage: lua5.4 tests/cli/run.lua PROGRAM [FILE.case ...]; ends with "N passed, N failed".

local here = arg[0]:match("^(.*)/") or "."
local work = io.popen("mktemp -d"):read("l")

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a")
end

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function shell(command)
  local _, _, code = os.execute(command)
  return code
end

local function real(path) return io.popen("realpath " .. quoted(path)):read("l") end

-- What every command begins with: the program by its name, the golden files by theirs.
local function surroundings()
  local bin = work .. "/bin"
  shell(("mkdir %s && ln -s %s %s/scirules"):format(quoted(bin), quoted(real(arg[1])),
    quoted(bin)))
  write(bin .. "/limited", '#!/bin/sh\nulimit -t "$LIMIT"\n' ..
    'exec timeout -k 1 "${LIMIT}0" "$0.program" "$@"\n')
  shell(("mkdir %s/in && mv %s/limited %s/in/scirules && chmod +x %s/in/scirules && " ..
    "ln -s ../scirules %s/in/scirules.program"):gsub("%%s", quoted(bin)))
  return ("PATH=%s:$PATH GOLDEN=%s; export PATH GOLDEN; "):format(quoted(bin),
    quoted(real(here .. "/golden")))
end

local setting = surroundings()

local function folder_for(case, number)
  if case.project == "." then
    assert(#case.changes == 0, "the project itself is not to be changed")
    return real(here .. "/../..")
  end
  local folder = ("%s/%d"):format(work, number)
  shell(("cp -r %s %s && rm -rf %s/reports"):format(
    quoted(here .. "/projects/" .. case.project), quoted(folder), quoted(folder)))
  return folder
end

local function edit(folder, line)
  local path, old, new = line:match("^(%S+) | (.-) | ?(.*)$")
  local text = read(folder .. "/" .. path)
  old, new = old:gsub("\\n", "\n"), new:gsub("\\n", "\n")
  local first, last = text:find(old, 1, true)
  assert(first, path .. " does not hold " .. old)
  write(folder .. "/" .. path, text:sub(1, first - 1) .. new .. text:sub(last + 1))
end

local function in_folder(folder, command)
  return ("cd %s && %s{ %s\n}"):format(quoted(folder), setting, command)
end

-- The command, with scirules under a limit of so many seconds, where there is one.
local function limited(command, limit)
  if not limit then return command end
  return ("PATH=%s/bin/in:$PATH LIMIT=%s; export LIMIT; %s"):format(quoted(work), limit, command)
end

local function run(folder, command, limit)
  local code = shell(("%s >%s/out 2>%s/err </dev/null"):format(
    in_folder(folder, limited(command, limit)), work, work))
  return code, read(work .. "/out"), read(work .. "/err")
end

-- Whether a line is as expected; "..." matches any text.
local function fits(expected, line)
  if line == nil or not expected:find("...", 1, true) then return expected == line end
  local pattern = expected:gsub("%p", "%%%0"):gsub("%%%.%%%.%%%.", ".*")
  return line:find("^" .. pattern .. "$") ~= nil
end

-- Whether text has the expected lines; a line "..." matches any run of lines.
local function matches(expected, text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n?") do lines[#lines + 1] = line end
  if lines[#lines] == "" then lines[#lines] = nil end
  local function from(i, k)
    if i > #expected then return k > #lines end
    if expected[i] ~= "..." then
      return fits(expected[i], lines[k]) and from(i + 1, k + 1)
    end
    for next = k, #lines + 1 do
      if from(i + 1, next) then return true end
    end
    return false
  end
  return from(1, 1)
end

local passed, failed = 0, 0

local function report(case, what, expected, got)
  print(("FAILED %s:%d: %s: %s\n--- expected\n%s\n--- got\n%s"):format(
    case.path, case.line, case.name, what, expected, got))
end

local function check(case, step, folder)
  local code, out, err = run(folder, step.command, case.limit)
  local ok = true
  local function compare(what, right, expected, got)
    if right then return end
    ok = false
    report(case, step.command .. ": " .. what, expected, got)
  end
  compare("exit code", code == step.code, step.code, code .. "\n" .. err)
  compare("standard output", matches(step.out, out), table.concat(step.out, "\n"), out)
  compare("standard error", matches(step.err, err), table.concat(step.err, "\n"), err)
  return ok
end

local function perform(case, number)
  local folder = folder_for(case, number)
  for _, change in ipairs(case.changes) do change(folder) end
  for _, step in ipairs(case.steps) do
    if not check(case, step, folder) then return false end
  end
  return true
end

local signs = {
  ["# "] = function(case, rest)
    case.name = case.name and case.name .. " " .. rest or rest
  end,
  ["$ "] = function(case, rest)
    case.steps[#case.steps + 1] = { command = rest, out = {}, err = {}, code = 0 }
  end,
  ["| "] = function(case, rest) table.insert(case.steps[#case.steps].out, rest) end,
  ["! "] = function(case, rest) table.insert(case.steps[#case.steps].err, rest) end,
  ["? "] = function(case, rest) case.steps[#case.steps].code = tonumber(rest) end,
  ["> "] = function(case, rest) case.file[#case.file + 1] = rest end,
}
local words = {
  ["in"] = function(case, rest) case.project = rest end,
  edit = function(case, rest)
    table.insert(case.changes, function(folder) edit(folder, rest) end)
  end,
  file = function(case, rest)
    local lines = {}
    case.file = lines
    table.insert(case.changes, function(folder)
      write(folder .. "/" .. rest, table.concat(lines, "\n") .. "\n")
    end)
  end,
  made = function(case, rest)
    local path, value = rest:match("^(%S+) | (.*)$")
    local make = assert(load("return " .. value))
    table.insert(case.changes, function(folder) write(folder .. "/" .. path, make()) end)
  end,
  limit = function(case, rest) case.limit = rest end,
  sh = function(case, rest)
    table.insert(case.changes, function(folder)
      assert(shell(in_folder(folder, rest)) == 0, rest)
    end)
  end,
}

local function put_word(case, line)
  local word, rest = line:match("^(%l+): (.*)$")
  if not words[word] then return false end
  words[word](case, rest)
  return true
end

-- A case that begins with what every case of the file has.
local function new_case(path, line, each)
  local case = { path = path, line = line, changes = {}, steps = {}, project = "hand" }
  for _, word in ipairs(each) do assert(put_word(case, word), word) end
  return case
end

local function cases(path)
  local list, each, case, number = {}, {}, nil, 0
  for line in io.lines(path) do
    number = number + 1
    if line == "" then
      case = nil
    elseif line:find("^each: ") then
      each[#each + 1] = line:sub(7)
    else
      if case == nil then
        case = new_case(path, number, each)
        list[#list + 1] = case
      end
      local sign = signs[(line .. " "):sub(1, 2)]
      if sign then sign(case, line:sub(3))
      elseif not put_word(case, line) then
        error(("%s:%d: not understood: %s"):format(path, number, line))
      end
    end
  end
  return list
end

local files = { table.unpack(arg, 2) }
if #files == 0 then
  for path in io.popen("ls " .. quoted(here) .. "/*.case"):lines() do
    files[#files + 1] = path
  end
end

local number = 0
for _, path in ipairs(files) do
  for _, case in ipairs(cases(path)) do
    if #case.steps > 0 then
      number = number + 1
      local done, ok = pcall(perform, case, number)
      if not done then print("FAILED " .. path .. ":" .. case.line .. ": " .. ok) end
      if done and ok then passed = passed + 1 else failed = failed + 1 end
    end
  end
end
shell("rm -rf " .. quoted(work))
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
