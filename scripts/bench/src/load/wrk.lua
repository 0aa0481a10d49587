-- Sends the requests of a file in turn. The file's path is the script's first parameter, and a NUL byte ends each request.
local requests = {}

function init(parameters)
  local file = assert(io.open(parameters[1], "rb"))
  for request in file:read("*a"):gmatch("%Z+") do requests[#requests + 1] = request end
  file:close()
end

local index = 0

function request()
  index = index % #requests + 1
  return requests[index]
end

-- Prints the result as JSON, in the last line.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
