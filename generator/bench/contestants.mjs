import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { measure } from "./measure.mjs";

/** Documents are never overdue for review on this day, whenever the benchmark runs. */
const DAY = "2026-01-01";

/** A program that makes a website: `build` runs it once into a new folder and says what that cost and made. */
class Contestant {
  #runs = 0;

  constructor(name, folder, command) {
    this.name = name;
    this.folder = folder;
    this.command = command;
  }

  async build() {
    const out = path.join(this.folder, `${this.name.toLowerCase()}-${process.pid}-${++this.#runs}`);
    const [program, ...args] = this.command(out);
    try {
      return { ...(await measure(program, args)), ...contents(out) };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
}

/** This program, started as readers of the README start it. */
export function handbook(root, project, folder) {
  const launcher = process.env.HANDBOOK ?? path.join(root, "handbook");
  return new Contestant("Handbook", folder, (out) => [
    launcher, "build", "--project", project, "--out", out, "--clock", DAY,
  ]);
}

/** Hugo, as found on the PATH or named by HUGO; nothing where there is none. */
export function hugo(layouts, source, folder) {
  const program = process.env.HUGO ?? "hugo";
  if (spawnSync(program, ["version"]).status !== 0) {
    return undefined;
  }
  cpSync(layouts, source, { recursive: true });
  return new Contestant("Hugo", folder, (out) => [program, "--quiet", "--source", source, "--destination", out]);
}

function contents(folder) {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size);
  return { files: sizes.length, mebibytes: sizes.reduce((sum, size) => sum + size, 0) / 1048576 };
}
