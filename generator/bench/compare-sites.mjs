// Compares two published sites file by file; compare-commits makes them. Ends with 0 if they are equal, else with 1.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const LISTED = 20;
const WIDTH = 160;
const KINDS = ["added", "removed", "changed", "renamed"];
const IN_FILE_NAME = /-([0-9a-f]{8,64})(?=\.[^/]+$)/;
const AS_FOLDER = /(?<=\/)([0-9a-f]{8,64})(?=\/)/;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "ignore-digests": { type: "boolean", default: false },
    show: { type: "string", default: "0" },
    all: { type: "boolean", default: false },
  },
});

const [before, after] = positionals.map(readSite);
const differences = compare();
report();
process.exitCode = differences.length > 0 ? 1 : 0;

/** The files of a site by their names without digests, and the digests. */
function readSite(folder) {
  const digests = new Set();
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/");
    // The publisher's list of checksums says again what is compared here.
    if (!entry.isFile() || file === ".handbook-manifest") {
      continue;
    }
    const found = [IN_FILE_NAME, AS_FOLDER].flatMap((form) => file.match(form)?.[1] ?? []);
    const name = found.reduce((text, digest) => text.replace(digest, "*"), file);
    found.forEach((digest) => digests.add(digest));
    files.set(files.has(name) ? file : name, file);
  }
  const read = (name) => readFileSync(path.join(folder, files.get(name)));
  return { files, read, pattern: new RegExp([...digests].join("|") || "(?!)", "g") };
}

function compare() {
  const names = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  return names.flatMap((name) => {
    const kind = kindOf(name);
    return kind ? [{ kind, name, file: after.files.get(name) ?? before.files.get(name) }] : [];
  });
}

function kindOf(name) {
  if (!before.files.has(name)) {
    return "added";
  }
  if (!after.files.has(name)) {
    return "removed";
  }
  if (!before.read(name).equals(after.read(name)) && text(before, name) !== text(after, name)) {
    return "changed";
  }
  return before.files.get(name) === after.files.get(name) || options["ignore-digests"] ? undefined : "renamed";
}

/** One character for each byte, so that it does for files that are no text. */
function text(site, name) {
  const all = site.read(name).toString("latin1");
  return options["ignore-digests"] ? all.replace(site.pattern, "*") : all;
}

function report() {
  const sizes = `${count(before.files.size, "file")} before, ${after.files.size.toLocaleString("en-GB")} after`;
  if (differences.length === 0) {
    console.log(`The sites are equal: ${sizes}.`);
    return;
  }
  console.log(`The sites differ: ${sizes}; ${totals(differences)}.`);
  for (const folder of new Set(differences.map(top))) {
    const found = differences.filter((one) => top(one) === folder);
    console.log(`\n${folder} ${totals(found)}`);
    const listed = options.all ? found : found.slice(0, LISTED);
    listed.forEach(({ kind, file }) => console.log(`  ${kind.padEnd(8)} ${file}`));
    if (listed.length < found.length) {
      console.log(`  and ${count(found.length - listed.length, "more file")} (--all lists them)`);
    }
  }
  differences
    .filter(({ kind }) => kind === "changed")
    .slice(0, Number(options.show))
    .forEach(({ name, file }) => showFirst(name, file));
}

function top({ name }) {
  return name.includes("/") ? `${name.split("/")[0]}/` : "./";
}

function totals(found) {
  return KINDS.map((kind) => [found.filter((one) => one.kind === kind).length, kind])
    .filter(([number]) => number > 0)
    .map(([number, kind]) => `${number.toLocaleString("en-GB")} ${kind}`)
    .join(", ");
}

function count(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** The first line that differs, around the first character that does. */
function showFirst(name, file) {
  const [old, fresh] = [before, after].map((site) => text(site, name).split("\n"));
  const line = old.findIndex((one, i) => one !== fresh[i]);
  const at = line < 0 ? old.length : line;
  const [from, to] = [old[at] ?? "", fresh[at] ?? ""];
  const column = [...from].findIndex((character, i) => character !== to[i]);
  const start = Math.max(0, (column < 0 ? from.length : column) - WIDTH / 4);
  const shown = (one) => Buffer.from(one.slice(start, start + WIDTH), "latin1").toString("utf8");
  console.log(`\n${file}:${at + 1}\n  - ${shown(from)}\n  + ${shown(to)}`);
}
