import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A template of the program's, as a project would have it in its place. */
const TEMPLATE = "templates/layouts/standard.ftlh";

/** What an editor does between two builds, each in its own way every round, so that no build has seen it before. */
const EDITS = [
  { name: "unchanged", make: () => {} },
  {
    name: "one word of a chapter",
    make: (project, round) => append(firstOf(project, "content/handbook", ".md"), `\n\nWord${round}.\n`),
  },
  {
    name: "one standard's status",
    make: (project, round) => {
      const standard = firstOf(project, "standards/standards", ".yaml", (text) => /^status: (active|proposed)$/m.test(text));
      replace(standard, /^status: (active|proposed)$/m, `status: ${round % 2 ? "proposed" : "active"}`);
    },
  },
  {
    name: "one template",
    make: (project, round, root) => {
      const own = path.join(project, TEMPLATE);
      mkdirSync(path.dirname(own), { recursive: true });
      writeFileSync(own, `${readFileSync(path.join(root, TEMPLATE), "utf8")}<#-- ${round} -->\n<p>${round}</p>\n`);
    },
  },
  {
    name: "one glossary term",
    make: (project, round) =>
      replace(path.join(project, "standards/glossary.yaml"), /^( *definition: )(.*)$/m, `$1"Meaning ${round}."`),
  },
];

/** Builds a copy of a project, and again after each edit, into the same folder; gives what each build cost, by its name. */
export async function measureEdits(contestantOf, project, root, scratch, runs, tell) {
  const copy = path.join(scratch, "edited");
  const rounds = [];
  try {
    for (const folder of ["content", "standards", "templates"]) {
      copyIfThere(path.join(project, folder), path.join(copy, folder));
    }
    const contestant = contestantOf(copy);
    const out = path.join(scratch, "edited-site");
    await contestant.buildInto(out);
    for (let round = 0; round <= runs; round++) {
      const figures = {};
      for (const { name, make } of EDITS) {
        make(copy, round, root);
        figures[name] = await contestant.buildInto(out);
        tell(name, round, figures[name]);
      }
      if (round > 0) {
        rounds.push(figures);
      }
    }
    return { names: EDITS.map(({ name }) => name), rounds };
  } finally {
    for (const name of readdirSync(scratch).filter((one) => /^\.?edited/.test(one))) {
      rmSync(path.join(scratch, name), { recursive: true, force: true });
    }
  }
}

function copyIfThere(from, to) {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    if (error.code !== "ENOENT") {
      throw error;
    }
  }
}

/** The first file of a folder, by name, with the ending and a text that will do. */
function firstOf(project, folder, ending, fits = () => true) {
  const files = readdirSync(path.join(project, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(project, folder, name));
  return files.find((file) => fits(readFileSync(file, "utf8")));
}

const append = (file, text) => writeFileSync(file, readFileSync(file, "utf8").trimEnd() + text);

const replace = (file, what, by) => writeFileSync(file, readFileSync(file, "utf8").replace(what, by));
