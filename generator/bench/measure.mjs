import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const POLL_MILLISECONDS = 5;

/**
 * Runs a command to its end and says what it cost: wall and processor seconds, and the most memory it held in MiB (not known
 * where the system has no /proc). The shell that starts it reports the processor time of its ended child.
 */
export async function measure(command, args, environment = {}) {
  const script = '"$@" >/dev/null & echo $! >&3; wait $!; code=$?; times >&3; exit $code';
  const start = process.hrtime.bigint();
  const shell = spawn("sh", ["-c", script, "measure", command, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let errors = "";
  let report = "";
  let peak;
  shell.stderr.on("data", (text) => (errors += text));
  shell.stdio[3].on("data", (text) => (report += text));
  const poll = setInterval(() => (peak = Math.max(peak ?? 0, highWater(report) ?? 0) || undefined), POLL_MILLISECONDS);
  const code = await new Promise((resolve, reject) => {
    shell.on("error", reject);
    shell.on("close", resolve);
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  clearInterval(poll);
  if (code !== 0) {
    throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${errors.slice(-4000)}`);
  }
  return { wall, cpu: processorSeconds(report), peak };
}

function highWater(report) {
  const pid = report.match(/^\d+/)?.[0];
  try {
    const kibibytes = pid && readFileSync(`/proc/${pid}/status`, "utf8").match(/VmHWM:\s*(\d+)/)?.[1];
    return kibibytes && kibibytes / 1024;
  } catch {
    return undefined;
  }
}

/** The last line of `times` is user and system time of children: `0m1.25s 0m0.10s`. */
function processorSeconds(report) {
  const children = report.trim().split("\n").at(-1);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + minutes * 60 + +seconds, 0);
}
