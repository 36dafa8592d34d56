import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Corpus } from "./corpus.mjs";
import { writeHandbook } from "./handbook-format.mjs";
import { writeHugo } from "./hugo-format.mjs";

/**
 * Makes a corpus in `folder`/handbook and `folder`/hugo, in place of what is there, and gives the number of its documents.
 * The same counts and seed give the same bytes.
 */
export function makeCorpus(counts, folder, seed) {
  const corpus = new Corpus(counts, seed);
  rmSync(folder, { recursive: true, force: true });
  writeHandbook(corpus, writer(path.join(folder, "handbook")));
  writeHugo(corpus, writer(path.join(folder, "hugo")));
  return corpus.documents.length;
}

function writer(folder) {
  const made = new Set();
  return (name, text) => {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  };
}
