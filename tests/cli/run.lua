-- Command-line cases as data: tests/cli/*.case, each case a paragraph of lines.
--
--   # what the case protects (its name)
--   in: hand                        the project under tests/cli/projects, copied afresh
--   edit: FILE | old | new          a change to one file of the copy; old must be there
--   sh: mkdir reports               a preparation by the shell, in the copy
--   $ scirules run rules/hand       the command; more than one may follow each other
--   | a line of standard output     "| ..." stands for any number of further lines
--   ! a line of standard error      likewise
--   ? 0                             the exit code
--
-- usage: lua5.4 tests/cli/run.lua PROGRAM [FILE.case ...]; ends with "N passed, N failed".

local program = io.popen("realpath " .. arg[1]):read("l")
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

local function copy_of(project, number)
  local folder = ("%s/%d"):format(work, number)
  shell(("cp -r %s %s"):format(quoted(here .. "/projects/" .. project), quoted(folder)))
  return folder
end

local function edit(folder, line)
  local path, old, new = line:match("^(%S+) | (.-) | (.*)$")
  local text = read(folder .. "/" .. path)
  old, new = old:gsub("\\n", "\n"), new:gsub("\\n", "\n")
  local first, last = text:find(old, 1, true)
  assert(first, path .. " does not hold " .. old)
  write(folder .. "/" .. path, text:sub(1, first - 1) .. new .. text:sub(last + 1))
end

local function run(folder, command)
  command = command:gsub("^scirules", quoted(program):gsub("%%", "%%%%"))
  local code = shell(("cd %s && { %s ; } >%s/out 2>%s/err </dev/null"):format(
    quoted(folder), command, work, work))
  return code, read(work .. "/out"), read(work .. "/err")
end

-- Whether text has the expected lines; "..." matches any run of lines.
local function matches(expected, text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n?") do lines[#lines + 1] = line end
  if lines[#lines] == "" then lines[#lines] = nil end
  local function from(i, k)
    if i > #expected then return k > #lines end
    if expected[i] ~= "..." then
      return expected[i] == lines[k] and from(i + 1, k + 1)
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
    case.file, case.line, case.name, what, expected, got))
end

local function check(case, step, folder)
  local code, out, err = run(folder, step.command)
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
  local folder = copy_of(case.project, number)
  for _, line in ipairs(case.edits) do edit(folder, line) end
  for _, line in ipairs(case.shells) do
    assert(shell(("cd %s && %s"):format(quoted(folder), line)) == 0, line)
  end
  for _, step in ipairs(case.steps) do
    if not check(case, step, folder) then return false end
  end
  return true
end

local signs = {
  ["# "] = function(case, rest) case.name = rest end,
  ["$ "] = function(case, rest)
    case.steps[#case.steps + 1] = { command = rest, out = {}, err = {}, code = 0 }
  end,
  ["| "] = function(case, rest) table.insert(case.steps[#case.steps].out, rest) end,
  ["! "] = function(case, rest) table.insert(case.steps[#case.steps].err, rest) end,
  ["? "] = function(case, rest) case.steps[#case.steps].code = tonumber(rest) end,
}
local words = {
  ["in"] = function(case, rest) case.project = rest end,
  edit = function(case, rest) table.insert(case.edits, rest) end,
  sh = function(case, rest) table.insert(case.shells, rest) end,
}

local function new_case(path, line)
  return { file = path, line = line, edits = {}, shells = {}, steps = {}, project = "hand" }
end

local function cases(path)
  local list, case, number = {}, nil, 0
  for line in io.lines(path) do
    number = number + 1
    if line == "" then
      case = nil
    else
      if case == nil then
        case = new_case(path, number)
        list[#list + 1] = case
      end
      local word, rest = line:match("^(%l+): (.*)$")
      local sign = signs[(line .. " "):sub(1, 2)]
      if sign then sign(case, line:sub(3))
      elseif words[word] then words[word](case, rest)
      else error(("%s:%d: not understood: %s"):format(path, number, line)) end
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
