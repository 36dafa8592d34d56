import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { measure } from "./measure.mjs";

/** Documents are never overdue for review on this day, whenever the benchmark runs. */
const DAY = "2026-01-01";

/** Programs that together make a website: `build` runs them once into a new folder and says what that cost and made. */
class Contestant {
  #runs = 0;

  constructor(name, folder, commands) {
    this.name = name;
    this.folder = folder;
    this.commands = commands;
  }

  async build() {
    const out = path.join(this.folder, `${process.pid}-${++this.#runs}-${this.name.toLowerCase().replace(/\W+/g, "-")}`);
    try {
      return { ...(await this.buildInto(out)), ...contents(out) };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }

  /** Builds where an earlier build may stand, and leaves what was made. */
  async buildInto(out) {
    const costs = [];
    for (const [program, ...args] of this.commands(out)) {
      costs.push(await measure(program, args));
    }
    const sum = (figure) => costs.reduce((total, cost) => total + cost[figure], 0);
    const peaks = costs.map((cost) => cost.peak);
    const peak = peaks.includes(undefined) ? undefined : Math.max(...peaks);
    return { wall: sum("wall"), cpu: sum("cpu"), peak };
  }
}

/** This program, started as readers of the README start it. */
export function handbook(root, project, folder) {
  const launcher = process.env.HANDBOOK ?? path.join(root, "handbook");
  const build = (out) => [launcher, "build", "--project", project, "--out", out, "--clock", DAY];
  return new Contestant("Handbook", folder, (out) => [build(out)]);
}

/** Hugo, and Hugo followed by Pagefind; those that are there. */
export function others({ hugo, pagefind }, layouts, source, folder) {
  if (!runs(hugo, "version")) {
    return [];
  }
  cpSync(layouts, source, { recursive: true });
  const build = (out) => [hugo, "--quiet", "--source", source, "--destination", out];
  const index = (out) => [pagefind, "--silent", "--site", out];
  const alone = new Contestant("Hugo", folder, (out) => [build(out)]);
  const searchable = new Contestant("Hugo, Pagefind", folder, (out) => [build(out), index(out)]);
  return runs(pagefind, "--version") ? [alone, searchable] : [alone];
}

/** The programs to measure against: those that HUGO and PAGEFIND name, else Hugo on the PATH and the Pagefind of the browser half. */
export function programs(root) {
  const packages = path.join(root, "site/node_modules/@pagefind");
  const installed = existsSync(packages)
    ? readdirSync(packages).map((name) => path.join(packages, name, "bin/pagefind_extended"))
    : [];
  return {
    hugo: process.env.HUGO ?? "hugo",
    pagefind: process.env.PAGEFIND ?? installed.find((file) => existsSync(file)) ?? "pagefind",
  };
}

const runs = (program, argument) => spawnSync(program, [argument]).status === 0;

function contents(folder) {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size);
  return { files: sizes.length, mebibytes: sizes.reduce((sum, size) => sum + size, 0) / 1048576 };
}
