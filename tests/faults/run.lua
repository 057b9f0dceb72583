-- What the machine does to the program: every n-th call of the C library that it makes goes
-- wrong (shim.c), one run for each n, and what comes of it is looked at.
--
-- usage: lua5.4 tests/faults/run.lua PROGRAM SHIM [all]; ends with "N passed, N failed", where
-- a sweep over n is one test. Most sweeps over allocations take samples; with "all" they take
-- every one, which lasts some minutes on the hand edition, and every tenth of rules/2024.
--
-- Whatever goes wrong, one of these must be what comes of it:
--   as if nothing had happened: exit code, output and reports the same to the byte;
--   a clean end: an exit code that says whose fault it was, a message, nothing on standard
--     output or all of it, each report the whole old one or the whole new one, and nothing
--     beside the reports;
--   killed: each report the whole old or the whole new one, and the next run does as if
--     nothing had happened and clears what was left.

local here = arg[0]:match("^(.*)/") or "."
local reports = { "ranking.csv", "result.json", "scores.csv" }
local no_memory = "scirules: no memory left\n"

-- --- files -------------------------------------------------------------------------------

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function first_line_of(command) return io.popen(command):read("l") end

local function real(path) return first_line_of("realpath " .. quoted(path)) end

local function shell(command)
  local _, _, code = os.execute(command)
  return code
end

local function read(path)
  local file <close> = io.open(path, "rb")
  return file and file:read("a") or ""
end

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local program, shim, root = real(arg[1]), real(arg[2]), real(here .. "/../..")
local work = first_line_of("mktemp -d")

-- A copy of the project in folder, with one of its editions.
local function copy(name, folder, edition)
  local path = work .. "/" .. name
  assert(shell(("mkdir -p %s/rules %s/reports/%s && cd %s && cp -r rules/%s %s/rules && " ..
    "cp -r datasets %s && if test -d tests/rules/hand; then cp -r tests %s; fi"):format(
    quoted(path), quoted(path), edition, quoted(folder), edition, quoted(path), quoted(path),
    quoted(path))) == 0)
  return { edition = edition, path = path }
end

-- --- runs --------------------------------------------------------------------------------

-- The shell does the runs of a sweep in one go, and starts as few processes as it can. Before
-- a run the reports are the old ones. Of each run it keeps standard output and error, the
-- reports where they are asked for, and a line: n, the exit code, the first line of each
-- report, and what else stands in their folder.
local script = [[
cd PROJECT; path=PATH; reports=reports/EDITION; export LC_ALL=C
old() { for name in ranking.csv result.json scores.csv; do echo old >$reports/$name; done; }
say() {
  litter=
  for name in $reports/.* $reports/*; do
    case ${name#$reports/} in .|..|ranking.csv|result.json|scores.csv|'*') ;;
    *) litter="$litter ${name#$reports/}" ;; esac
  done
  IFS= read -r a <$reports/ranking.csv
  IFS= read -r b <$reports/result.json
  IFS= read -r c <$reports/scores.csv
  echo "$1 $2 $a|$b|$c|$litter" >>$path.lines
}
for n in NUMBERS; do
  old
  FAULT=CALL:$n:WHAT LD_PRELOAD=SHIM PROGRAM ARGUMENTS >$path.$n.out 2>$path.$n.err </dev/null
  say $n $?
  KEEP
  AGAIN
done
]]
local keep = "cp -r $reports $path.$n.reports"
local again = [[
  PROGRAM ARGUMENTS >$path.$n.again.out 2>$path.$n.again.err </dev/null
  say $n.again $?
  cp -r $reports $path.$n.again.reports
]]

-- The text with values in place of the words in capitals, which may hold such words too.
local function filled(text, values)
  return (text:gsub("%u+", values):gsub("%u+", values))
end

local function first_line(text) return text:match("^[^\n]*") end

-- The reports after a run: as they were kept, or as their first lines say.
local function reports_after(path, first, usual, kept)
  local found, i = {}, 0
  for line in first:gmatch("([^|]*)|") do
    i = i + 1
    local name = reports[i]
    local new = usual and usual.reports[name] or ""
    if kept then found[name] = read(path .. ".reports/" .. name)
    else found[name] = line == "old" and "old\n" or line == first_line(new) and new or line end
  end
  return found
end

-- What the lines and files of a sweep tell, by n.
local function outcomes(path, usual, kept)
  local list = {}
  for line in read(path .. ".lines"):gmatch("[^\n]+") do
    local n, code, first, litter = line:match("^(%S+) (%d+) (.*|) ?([^|]*)$")
    local base = path .. "." .. n
    list[n] = { code = tonumber(code), litter = litter, out = read(base .. ".out"),
                err = read(base .. ".err"), reports = reports_after(base, first, usual, kept) }
  end
  return list
end

local scripts = 0

local function write_script(project, arguments, numbers, call, what, options)
  scripts = scripts + 1
  local path = ("%s/sweep-%d"):format(work, scripts)
  write(path .. ".sh", filled(script, {
    PROJECT = quoted(project.path), PATH = quoted(path), EDITION = project.edition,
    NUMBERS = table.concat(numbers, " "), CALL = call, WHAT = what, SHIM = quoted(shim),
    PROGRAM = quoted(program), ARGUMENTS = arguments, KEEP = options.kept and keep or "",
    AGAIN = options.again and again or "",
  }))
  return path
end

-- A run without a fault, and how often it makes each call.
local function undisturbed(project, arguments)
  local path = write_script(project, arguments, { 0 }, "read", "EIO", { kept = true })
  shell(("FAULT_COUNT=%s.count sh %s.sh"):format(quoted(path), quoted(path)))
  local usual = outcomes(path, nil, true)["0"]
  usual.calls = {}
  for name, count in read(path .. ".count"):gmatch("(%a+) (%d+)") do
    usual.calls[name] = tonumber(count)
  end
  return usual
end

-- --- what may come of it -----------------------------------------------------------------

-- Why the reports are not all old or all new ones; nil where they are.
local function wrong_reports(got, usual, may_mix)
  local old, new = 0, 0
  for _, name in ipairs(reports) do
    if got.reports[name] == "old\n" then old = old + 1
    elseif got.reports[name] == usual.reports[name] then new = new + 1
    else return name .. " is neither the old nor the new one" end
  end
  return old > 0 and new > 0 and not may_mix and "old and new reports are mixed" or nil
end

local function is_unharmed(got, usual)
  for _, name in ipairs(reports) do
    if got.reports[name] ~= usual.reports[name] then return false end
  end
  return got.code == usual.code and got.out == usual.out and got.err == usual.err and
         got.litter == ""
end

-- A program out of memory says so last, after what it says otherwise, and nothing else.
local function says_no_memory(got, usual)
  local before = got.err:sub(1, -#no_memory - 1)
  return got.err:sub(-#no_memory) == no_memory and usual.err:sub(1, #before) == before
end

-- What is wrong with the outcome of a run that was not killed, nil where nothing is.
local function wrong(got, usual, codes)
  if is_unharmed(got, usual) then return nil end
  if not codes[got.code] then return "exit code " .. got.code end
  if got.litter ~= "" then return "left behind: " .. got.litter end
  local why = wrong_reports(got, usual, codes.mixed)
  if why then return why end
  if got.code == 1 then return not got.out:find("error:") and "no finding" or nil end
  if got.out ~= "" and got.out ~= usual.out then return "half of the output" end
  local said = got.code == 70 and says_no_memory(got, usual) or
               got.code ~= 70 and got.err:find("error:")
  return not said and "no clean message" or nil
end

local function wrong_when_killed(got, usual, after)
  if got.code ~= 137 then return "exit code " .. got.code end
  if not is_unharmed(after, usual) then return "the next run differs: " .. after.litter end
  return wrong_reports(got, usual, true)
end

-- --- sweeps ------------------------------------------------------------------------------

-- A sweep: its script is to be run, and then judged.
local function sweep(project, arguments, call, what, options)
  local usual, numbers = undisturbed(project, arguments), {}
  for n = options.from or 1, usual.calls[call], options.step or 1 do
    numbers[#numbers + 1] = n
  end
  return { usual = usual, numbers = numbers, options = options,
           path = write_script(project, arguments, numbers, call, what, options),
           name = ("%s: %s %s"):format(arguments, call, what) }
end

-- The step-th allocations fail, or all from one on.
local function memory(project, arguments, step, for_good)
  return sweep(project, arguments, "memory", for_good and "ENOMEM+" or "ENOMEM",
    { step = step, codes = { [70] = true } })
end

local function fault(project, arguments, call, what, codes)
  return sweep(project, arguments, call, what, { kept = true, codes = codes })
end

-- The program is killed before every call of a kind and then runs once more.
local function kill(project, arguments, call, from)
  return sweep(project, arguments, call, "kill", { kept = true, again = true, from = from })
end

local passed, failed = 0, 0

local function conclude(name, problems, tried)
  if #problems == 0 then
    passed = passed + 1
    return
  end
  failed = failed + 1
  print(("FAILED %s: %d of %d runs, among them:"):format(name, #problems, tried))
  for i = 1, math.min(3, #problems) do
    local problem = problems[i]
    print(("  n = %d: %s\n    out: %s\n    err: %s"):format(problem.n, problem.why,
      problem.got.out:sub(-300), problem.got.err:sub(-300)))
  end
end

local function judge(it)
  local problems, list = {}, outcomes(it.path, it.usual, it.options.kept)
  for _, n in ipairs(it.numbers) do
    local got, after = list[tostring(n)], list[n .. ".again"]
    local why
    if it.options.again then why = wrong_when_killed(got, it.usual, after)
    else why = wrong(got, it.usual, it.options.codes) end
    if why then problems[#problems + 1] = { n = n, why = why, got = got } end
  end
  if #it.numbers == 0 then
    problems[1] = { n = 0, why = "no such call is made", got = it.usual }
  end
  conclude(it.name, problems, #it.numbers)
end

-- Runs the sweeps of each list one after the other, and the lists side by side.
local function run_side_by_side(...)
  local commands = {}
  for _, list in ipairs { ... } do
    local files = {}
    for _, it in ipairs(list) do files[#files + 1] = "sh " .. quoted(it.path .. ".sh") end
    commands[#commands + 1] = ("{ %s; } &"):format(table.concat(files, "; "))
  end
  shell(table.concat(commands, " ") .. " wait")
  for _, list in ipairs { ... } do
    for _, it in ipairs(list) do judge(it) end
  end
end

-- --- what is tried -----------------------------------------------------------------------

local hand = root .. "/tests/cli/projects/hand"
local one, two = copy("one", hand, "hand"), copy("two", hand, "hand")
local full = copy("full", root, "2024")
assert(shell(("cp -r %s %s"):format(quoted(hand .. "/templates"),
  quoted(one.path .. "/reports/templates"))) == 0)

local function sample(step) return arg[3] == "all" and (step > 100 and 10 or 1) or step end

-- What cannot be read is a finding: of a rule 3, of data 4, of the edition's folder 2. What
-- cannot be written is 74.
local reading = { [2] = true, [3] = true, [4] = true }
local writing = { [3] = true, [4] = true, [74] = true }
local in_check = { [1] = true, [2] = true }
local at_output = { [74] = true }
local in_the_end = { [74] = true, mixed = true }

run_side_by_side({
  memory(one, "run rules/hand", 1),
  memory(one, "explain rules/hand Ahausen", sample(24)),
  memory(one, "facts rules/hand Ahausen", sample(24)),
  memory(one, "history rules/hand Ahausen", sample(24)),
  memory(one, "history rules/hand laden", sample(24)),
  fault(one, "facts rules/hand Ahausen", "read", "EIO", reading),
  memory(one, "list rules/hand", sample(24)),
  memory(one, "show rules/hand verwaltung", sample(24)),
  memory(one, "run rules/hand --output result.txt", sample(59), true),
  fault(one, "run rules/hand", "read", "EIO", reading),
  fault(one, "run rules/hand", "read", "short", {}),
  fault(one, "run rules/hand", "open", "EACCES", writing),
  fault(one, "run rules/hand", "stat", "EIO", reading),
  fault(one, "run rules/hand", "readdir", "EIO", reading),
  kill(one, "run rules/hand", "close", 13),
}, {
  memory(two, "run rules/hand --format json", sample(24)),
  memory(two, "check rules/hand", sample(24)),
  memory(two, "test rules/hand", sample(97)),
  memory(two, "compare rules/hand rules/hand --why", sample(97)),
  memory(two, "diff rules/hand rules/hand --effect", sample(97)),
  memory(two, "what-if rules/hand --set Ahausen.ladepunkte+=1", sample(97)),
  memory(two, "targets rules/hand Bedorf --rank 1", sample(97)),
  fault(two, "check rules/hand", "read", "EIO", in_check),
  fault(two, "check rules/hand", "stat", "EIO", in_check),
  fault(two, "check rules/hand", "readdir", "EIO", in_check),
  fault(two, "test rules/hand", "readdir", "EIO", in_check),
  fault(two, "check rules/hand", "write", "ENOSPC", at_output),
  fault(two, "list rules/hand --output list.txt", "write", "ENOSPC", at_output),
  fault(two, "list rules/hand --output list.txt", "rename", "EIO", at_output),
  fault(two, "run rules/hand", "write", "EIO", at_output),
  fault(two, "run rules/hand", "write", "ENOMEM", at_output),
  fault(two, "run rules/hand", "close", "EIO", at_output),
  fault(two, "run rules/hand", "mkdir", "EACCES", at_output),
  kill(two, "run rules/hand", "write"),
  kill(two, "run rules/hand", "mkdir"),
  kill(two, "run rules/hand", "open", 13),
  memory(full, "run rules/2024", sample(1201)),
  fault(full, "run rules/2024", "write", "ENOSPC", at_output),
  fault(full, "run rules/2024", "write", "short", {}),
  fault(full, "run rules/2024", "rename", "EIO", in_the_end),
  kill(full, "run rules/2024", "write"),
  kill(full, "run rules/2024", "rename"),
})

shell("rm -rf " .. quoted(work))
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
