import { ACRONYMS, CARE_SETTINGS, OWNERS, SYSTEM_TYPES, TOPICS } from "./subjects.mjs";
import { yaml } from "./yaml.mjs";

const FOLDERS = { standard: "standards", policy: "policies", criterion: "criteria", chapter: "handbook" };
const SECTIONS = { standards: "Standards", policies: "Policies", criteria: "Criteria", handbook: "Handbook" };
const RELATIONS = {
  requires: "Requires",
  related: "Related to",
  replacedBy: "Replaced by",
  mandates: "Mandates",
  recommends: "Recommends",
  derivesFrom: "Derives from",
  standards: "Standards",
  policies: "Policies",
};
const ids = (things) => (things ?? []).map((thing) => thing.id);

/** Writes the same corpus as content for Hugo. What refers to what stands ready in `refs`, so that Hugo need not look. */
export function writeHugo(corpus, write) {
  const page = (file, fields, body = "") => write(`content/${file}`, `---\n${yaml(fields)}---\n\n${body}`);
  for (const [folder, title] of Object.entries(SECTIONS)) {
    page(`${folder}/_index.md`, { title });
  }
  for (const [number, { id, title }] of corpus.parts.entries()) {
    page(`handbook/${id}/_index.md`, { title, weight: number + 1 });
  }
  terms(page, "topics", TOPICS, ({ title }) => `Everything about ${title.toLowerCase()}.`);
  terms(page, "care-settings", CARE_SETTINGS, ({ title }) => `Everything about ${title.toLowerCase()}.`);
  terms(page, "system-types", SYSTEM_TYPES, ({ title }) => `What organisations buy as a ${title.toLowerCase()}.`);
  terms(page, "owners", OWNERS, () => "Owns standards and policies.");
  page("glossary.md", { title: "Glossary" }, ACRONYMS.map(definition).join("\n"));

  const titles = new Map(corpus.documents.map((document) => [`${document.kind}:${document.id}`, document]));
  for (const document of corpus.documents) {
    const body = corpus.body(document).replace(/\[\[(.*?)\]\]/g, (_, key) => `[${titles.get(key).id}](ref:${titles.get(key).id})`);
    page(`${folder(document)}/${document.id}.md`, { ...shared(document), ...OWN[document.kind](document) }, body);
  }
}

const terms = (page, taxonomy, things, summary) =>
  things.forEach((thing) =>
    page(`${taxonomy}/${thing.id}/_index.md`, { title: thing.title, description: summary(thing) }),
  );

const definition = ({ acronym, title }) => `${acronym}\n: ${title}. Short for ${title.toLowerCase()}.\n`;

const folder = (document) =>
  document.kind === "chapter" ? `handbook/${document.part.id}` : FOLDERS[document.kind];

function shared(document) {
  const related = Object.entries(document.links).filter(([, targets]) => targets.length > 0);
  return {
    id: document.id,
    title: document.title,
    description: document.summary,
    date: document.issued ?? "2020-01-01",
    lastmod: document.modified ?? "2020-01-01",
    issued: document.issued && document.issued,
    modified: document.modified && document.modified,
    reviewBy: document.reviewBy,
    owners: document.owner && [document.owner.id],
    topics: ids(document.topics),
    relations: related.map(([type, targets]) => ({ type: RELATIONS[type], ids: ids(targets) })),
    refs: [...new Set([...related.flatMap(([, targets]) => ids(targets)), ...ids(document.mentions)])],
  };
}

const OWN = {
  standard: (document) => ({
    code: document.code,
    sort: document.type,
    statuses: [document.status],
    obligation: document.obligation,
    "care-settings": ids(document.careSettings),
    "system-types": ids(document.systemTypes),
    versions: document.versions.map((number) => `Version ${number}`),
    conformance: document.conformance,
    address: document.url,
  }),
  policy: (document) => ({
    sort: document.policyKind,
    statuses: [document.status],
    inForceFrom: document.inForceFrom,
    duties: document.duties,
  }),
  criterion: (document) => ({
    code: document.code,
    statement: document.statement,
    level: document.level,
    "care-settings": ids(document.careSettings),
    "system-types": ids(document.systemTypes),
    modelClause: document.modelClause,
    question: document.question,
    evidence: document.evidence,
    verification: document.verification,
    verificationNote: document.verificationNote,
    bands: document.bands,
  }),
  chapter: (document) => ({
    part: document.part.id,
    weight: document.order,
    audience: document.audience,
    stage: document.stage,
    takeaways: document.takeaways,
  }),
};
