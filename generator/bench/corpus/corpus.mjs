import { Language } from "./language.mjs";
import { linkAll } from "./links.mjs";
import { MarkdownWriter } from "./markdown.mjs";
import { Random } from "./random.mjs";
import { chapter, criterion, policy, standard } from "./records.mjs";

const CHAPTERS_PER_PART = 20;

/** How many documents of each kind a corpus has. */
export const SIZES = {
  S: { standards: 140, policies: 30, criteria: 30, chapters: 30 },
  M: { standards: 1400, policies: 300, criteria: 300, chapters: 100 },
  L: { standards: 7000, policies: 1500, criteria: 1500, chapters: 500 },
  XL: { standards: 34000, policies: 7500, criteria: 7500, chapters: 2000 },
};

/** A handbook and its catalogue: every document's facts and links at once, bodies when asked for. */
export class Corpus {
  documents = [];
  parts = [];
  #language;
  #markdown;
  #seed;
  #titles = new Set();

  constructor({ standards, policies, criteria, chapters }, seed) {
    this.#seed = seed;
    this.#language = new Language(seed);
    this.#markdown = new MarkdownWriter(this.#language);
    this.#add(standards, "standard", "std", standard);
    this.#add(policies, "policy", "pol", policy);
    this.#add(criteria, "criterion", "crt", criterion);
    this.#add(chapters, "chapter", "chapter", chapter);
    const inOrder = this.documents.filter((document) => document.kind === "chapter");
    for (let first = 0; first < inOrder.length; first += CHAPTERS_PER_PART) {
      this.#addPart(inOrder.slice(first, first + CHAPTERS_PER_PART));
    }
    linkAll(this.documents, (document) => this.#random(document, "links"));
  }

  /** The document's Markdown; links are written `[[kind:id]]`. */
  body(document) {
    const random = this.#random(document, "body");
    const words =
      document.kind === "chapter" ? random.between(800, 2000) : random.between(75, 300) + random.between(75, 300);
    const links = document.mentions.map((target) => `[[${target.kind}:${target.id}]]`);
    return this.#markdown.body(random, document.topics, words, links);
  }

  #add(count, kind, prefix, make) {
    for (let i = 1; i <= count; i++) {
      const id = `${prefix}-${String(i).padStart(5, "0")}`;
      const document = { kind, id, number: i };
      make(document, this.#random(document, "facts"), this.#language);
      document.title = this.#unique(document.title);
      this.documents.push(document);
    }
  }

  #addPart(chapters) {
    const number = this.parts.length + 1;
    const part = {
      id: `part-${String(number).padStart(2, "0")}`,
      title: `Part ${number}: ${chapters[0].topics[0].title.toLowerCase()}`,
      chapters,
    };
    chapters.forEach((one, i) => Object.assign(one, { part, order: i + 1 }));
    this.parts.push(part);
  }

  #unique(title) {
    let unique = title;
    for (let i = 2; this.#titles.has(unique); i++) {
      unique = `${title} ${i}`;
    }
    this.#titles.add(unique);
    return unique;
  }

  #random(document, what) {
    return new Random(`${this.#seed}/${document.id}/${what}`);
  }
}
