import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { handbook, others, programs } from "./contestants.mjs";
import { SIZES } from "./corpus/corpus.mjs";
import { makeCorpus } from "./corpus/make.mjs";
import { measureEdits } from "./edits.mjs";
import { report } from "./report.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, "../..");
const RUNS = { real: 7, S: 7, M: 5, L: 5, XL: 3 };
const USUAL = ["real", "S", "M", "L"];

const USAGE = `Usage: generator/bench/run [real|S|M|L|XL ...] [--runs N] [--seed SEED] [--keep DIR] [--no-edits] [--dry]
  real, S, M, L   what to build: the handbook itself, or a corpus of 230, 2,100 or 10,500 documents (all of them)
  XL              a corpus of 51,000 documents, when it is named
  --runs N        how often each program builds each (${Object.entries(RUNS).map((one) => one.join(" ")).join(", ")})
  --no-edits      leaves out the builds after an edit
  --seed SEED     makes other corpora of the same shape (1)
  --keep DIR      leaves the corpora there, to look at
  --dry           prints the figures and leaves RESULTS.md as it is`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
    "no-edits": { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
const wanted = positionals.length > 0 ? positionals : USUAL;
if (options.help || wanted.some((size) => !(size in RUNS))) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}

// A disk would be measured rather than a program: see README.md.
const memory = "/dev/shm";
const scratch = mkdtempSync(path.join(existsSync(memory) ? memory : os.tmpdir(), "handbook-bench-"));
try {
  const results = [];
  for (const size of wanted) {
    results.push(await measureSize(size));
  }
  const text = report(results, programs(ROOT), scratch.startsWith(memory));
  console.log(`\n${text}`);
  if (!options.dry) {
    const file = path.join(HERE, "RESULTS.md");
    const notes = existsSync(file) ? (readFileSync(file, "utf8").match(/\n## Notes\n[\s\S]*/)?.[0] ?? "") : "";
    writeFileSync(file, text + notes);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Builds in turn, so that whatever else the machine does troubles both alike; the first round warms up and is not counted. */
async function measureSize(size) {
  const { contestants, documents, project } = prepare(size);
  const runs = Number(options.runs ?? RUNS[size]);
  const rounds = [];
  for (let round = 0; round <= runs; round++) {
    const figures = {};
    for (const contestant of contestants) {
      figures[contestant.name] = await contestant.build();
      const { wall, cpu } = figures[contestant.name];
      const count = round === 0 ? "warm-up" : `${round} of ${runs}`;
      console.error(`${size} ${contestant.name} ${count}: ${wall.toFixed(2)} s, processor ${cpu.toFixed(2)} s`);
    }
    if (round > 0) {
      rounds.push(figures);
    }
  }
  const edits = options["no-edits"] ? undefined : await edited(size, project, runs);
  return { size, documents, names: contestants.map((contestant) => contestant.name), rounds, edits };
}

function edited(size, project, runs) {
  const tell = (name, round, { wall, cpu }) =>
    console.error(`${size} after ${name}, round ${round}: ${wall.toFixed(2)} s, processor ${cpu.toFixed(2)} s`);
  return measureEdits((copy) => handbook(ROOT, copy, scratch), project, ROOT, scratch, runs, tell);
}

function prepare(size) {
  if (size === "real") {
    return { contestants: [handbook(ROOT, ROOT, scratch)], documents: undefined, project: ROOT };
  }
  const folder = path.join(options.keep ?? scratch, size);
  const documents = makeCorpus(SIZES[size], folder, options.seed);
  const rivals = others(programs(ROOT), path.join(HERE, "hugo"), path.join(folder, "hugo"), scratch);
  const project = path.join(folder, "handbook");
  return { contestants: [handbook(ROOT, project, scratch), ...rivals], documents, project };
}
