import { execFileSync } from "node:child_process";
import os from "node:os";
import { median, spread } from "./statistics.mjs";

/** The results as Markdown: one table of what each program took, one of how the two compare. */
export function report(results, programs, inMemory) {
  const lines = [
    "# How fast the handbook is built",
    "",
    `Made by \`generator/bench/run\`; [README.md](README.md) says what is measured. Machine: ${machine(programs)}.`,
    `Written to ${inMemory ? "memory" : "disk"}. Median (least-most) of the runs named, after one that is not counted.`,
    "",
    "| what | program | runs | wall s | processor s | peak MiB | files | MiB |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...results.flatMap(rows),
    "",
  ];
  const pairs = results.filter((result) => result.names.length > 1);
  if (pairs.length > 0) {
    lines.push(
      "The handbook to the others, round by round (below 1 the handbook needs less):",
      "",
      "| what | against | wall | processor | peak memory |",
      "| --- | --- | --- | --- | --- |",
      ...pairs.flatMap(ratios),
      "",
    );
  } else if (results.some((result) => result.documents)) {
    lines.push("Hugo was not found on the PATH (or named by HUGO), so nothing is compared.", "");
  }
  const edited = results.filter((result) => result.edits);
  if (edited.length > 0) {
    lines.push(
      "The handbook again, into the folder where it stands, after an edit; and against the median of its first build:",
      "",
      "| what | after | wall s | processor s | wall, to the first | processor, to the first |",
      "| --- | --- | --- | --- | --- | --- |",
      ...edited.flatMap(rowsAfterEdits),
      "",
    );
  }
  return lines.join("\n");
}

const TITLES = { real: "the real handbook" };
const title = ({ size, documents }) => TITLES[size] ?? `${size}: ${documents.toLocaleString("en-GB")} documents`;

function rows(result) {
  return result.names.map((name) => {
    const runs = result.rounds.map((round) => round[name]);
    const cells = [
      title(result),
      name,
      runs.length,
      spread(runs.map((run) => run.wall)),
      spread(runs.map((run) => run.cpu)),
      spread(runs.map((run) => run.peak), 0),
      runs[0].files.toLocaleString("en-GB"),
      median(runs.map((run) => run.mebibytes)).toFixed(1),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function rowsAfterEdits(result) {
  const first = (figure) => median(result.rounds.map((round) => round[result.names[0]][figure]));
  return result.edits.names.map((name) => {
    const runs = result.edits.rounds.map((round) => round[name]);
    const figures = ["wall", "cpu"];
    const cells = [
      title(result),
      name,
      ...figures.map((figure) => spread(runs.map((run) => run[figure]))),
      ...figures.map((figure) => (median(runs.map((run) => run[figure])) / first(figure)).toFixed(2)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function ratios(result) {
  const [ours, ...others] = result.names;
  return others.map((other) => {
    const ratio = (figure) =>
      spread(result.rounds.map((round) => round[ours][figure] && round[ours][figure] / round[other][figure]));
    return `| ${[title(result), other, ratio("wall"), ratio("cpu"), ratio("peak")].join(" | ")} |`;
  });
}

function machine({ hugo, pagefind }) {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg()[0].toFixed(1);
  return `${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GiB, ${os.platform()}, load at the end ${load}; ${version("Hugo", hugo, "version")}, ${version("Pagefind", pagefind, "--version")}`;
}

function version(name, program, argument) {
  try {
    return `${name} ${execFileSync(program, [argument], { encoding: "utf8" }).match(/\d+(\.\d+)+/)[0]}`;
  } catch {
    return `no ${name}`;
  }
}
