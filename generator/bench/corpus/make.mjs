import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Corpus, SIZES } from "./corpus.mjs";
import { writeHandbook } from "./handbook-format.mjs";
import { writeHugo } from "./hugo-format.mjs";

/** Makes a corpus of a size in `folder`/handbook and `folder`/hugo, and says how much of it there is. */
export function makeCorpus(size, folder, seed) {
  const corpus = new Corpus(SIZES[size], seed);
  rmSync(folder, { recursive: true, force: true });
  writeHandbook(corpus, writer(path.join(folder, "handbook")));
  writeHugo(corpus, writer(path.join(folder, "hugo")));
  return { documents: corpus.documents.length, parts: corpus.parts.length };
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
