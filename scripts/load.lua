-- What scripts/soak has wrk do: posts articles one after the other, compares each answer with the one the service
-- gave when it was idle, and prints one row of a Markdown table. One connection a thread, so that an answer is known
-- to belong to the last request.
-- usage: wrk -t CLIENTS -c CLIENTS … -s load.lua URL -- KB FOLDER [REQUESTS-PER-SECOND-OF-A-CLIENT]
-- with the articles in FOLDER/1.txt, 2.txt, … and their answers in 1.json, 2.json, …
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } moment;
  int clock_gettime(int clock, moment *now);
]]
local MONOTONIC = 1
local threads = {}

function setup(thread)
  thread:set("first", #threads)
  table.insert(threads, thread)
end

local now = ffi.new("moment")
local function milliseconds()
  ffi.C.clock_gettime(MONOTONIC, now)
  return tonumber(now.seconds) * 1000 + tonumber(now.nanoseconds) / 1e6
end

local function content(path)
  local file = io.open(path, "rb")
  if not file then
    return nil
  end
  local all = file:read("*a")
  file:close()
  return all
end

function init(arguments)
  articles, answers = {}, {}
  repeat
    local name = arguments[2] .. "/" .. (#articles + 1)
    local article = content(name .. ".txt")
    if article then
      table.insert(articles, wrk.format("POST", "/v1/annotate", { ["Content-Type"] = "text/plain" }, article))
      table.insert(answers, content(name .. ".json"))
    end
  until not article
  size = tonumber(arguments[1])
  period = arguments[3] and 1000 / tonumber(arguments[3])
  due = period and milliseconds() + period * math.random()
  sent, wrong, statuses, times = 0, 0, {}, {}
end

-- Of a client that keeps a rate: the time until the next request is due, however long the last one took.
function delay()
  if not period then
    return 0
  end
  local wait = math.max(0, due - milliseconds())
  due = math.max(due + period, milliseconds())
  return math.floor(wait)
end

function request()
  current = (first + sent) % #articles + 1
  sent = sent + 1
  begun = milliseconds()
  return articles[current]
end

function response(status, headers, body)
  statuses[tostring(status)] = (statuses[tostring(status)] or 0) + 1
  if status == 200 then
    table.insert(times, milliseconds() - begun)
    if body ~= answers[current] then
      wrong = wrong + 1
    end
  end
end

local function at(sorted, share)
  if #sorted == 0 then
    return "-"
  end
  return string.format("%.0f", sorted[math.min(#sorted, math.floor(share * #sorted) + 1)])
end

function done(summary, latency, requests)
  local times, statuses, sent, answered, wrong = {}, {}, 0, 0, 0
  for _, thread in ipairs(threads) do
    for _, time in ipairs(thread:get("times")) do
      table.insert(times, time)
    end
    for status, count in pairs(thread:get("statuses")) do
      statuses[status] = (statuses[status] or 0) + count
      answered = answered + count
    end
    sent = sent + thread:get("sent")
    wrong = wrong + thread:get("wrong")
  end
  table.sort(times)
  sent = sent - 1 -- wrk asks for one request before it begins
  local seconds = summary.duration / 1e6
  local size = threads[1]:get("size")
  local listed = {}
  for status, count in pairs(statuses) do
    table.insert(listed, status .. ": " .. count)
  end
  table.sort(listed)
  io.write(string.format("| %d | %d | %.1f | %.1f | %.0f | %s | %s | %s | %s | %d | %d |\n",
    #threads, size, sent / seconds, #times / seconds, #times * size / seconds,
    at(times, 0.50), at(times, 0.95), at(times, 0.99), table.concat(listed, ", "), wrong, sent - answered))
end
