import { scalar, yaml } from "./yaml.mjs";
import { ACRONYMS, CARE_SETTINGS, OWNERS, SYSTEM_TYPES, TOPICS } from "./subjects.mjs";

const FOLDERS = { standard: "standards", policy: "policies", criterion: "criteria" };
const ids = (things) => (things ?? []).map((thing) => thing.id);

/** Writes the corpus as an editor of the handbook would: `standards/` and `content/`. */
export function writeHandbook(corpus, write) {
  write("content/site.yaml", site(corpus));
  write("standards/taxonomies.yaml", taxonomies());
  write("standards/glossary.yaml", ACRONYMS.map(term).join(""));
  for (const [number, type] of SYSTEM_TYPES.entries()) {
    write(`standards/system-types/${type.id}.yaml`, systemType(type, number));
  }
  for (const owner of OWNERS) {
    write(`standards/organisations/${owner.id}.yaml`, organisation(owner));
  }
  write("standards/sources.yaml", REGISTER);
  const mandates = mandatesOf(corpus.documents);
  for (const document of corpus.documents) {
    const body = corpus.body(document);
    if (document.kind === "chapter") {
      write(`content/handbook/${document.id}.md`, `---\n${yaml(CHAPTER(document))}---\n\n${body}`);
    } else {
      const fields = { ...shared(document), ...OWN[document.kind](document, mandates) };
      write(`standards/${FOLDERS[document.kind]}/${document.id}.yaml`, yaml(fields) + description(body));
    }
  }
}

const REGISTER = `- id: register
  title: Register of policies
  url: https://register.example/
  type: official
`;

/** The policies that mandate each standard. */
function mandatesOf(documents) {
  const mandates = new Map();
  for (const policy of documents.filter((document) => document.kind === "policy")) {
    for (const standard of policy.links.mandates ?? []) {
      mandates.set(standard, [...(mandates.get(standard) ?? []), policy]);
    }
  }
  return mandates;
}

/** What binds a standard's users: the policies that mandate it, else a weaker obligation. */
function obligations(standard, mandates) {
  const policies = mandates.get(standard) ?? [];
  if (policies.length === 0) {
    return { obligation: standard.obligation === "mandated" ? "comply-or-explain" : standard.obligation };
  }
  return {
    obligations: policies.map((policy) => ({
      level: "mandated",
      basis: ["policy"],
      policy: policy.id,
      effectiveFrom: standard.issued,
    })),
  };
}

/** A policy is no older than what it names. */
const modified = (policy) =>
  [policy.modified, ...["mandates", "recommends"].flatMap((name) => (policy.links[name] ?? []).map((one) => one.issued))]
    .sort()
    .at(-1);

const description = (body) => `description: |\n${body.replace(/^(?=.)/gm, "  ")}`;

const shared = (document) => ({
  id: document.id,
  title: document.title,
  summary: document.summary,
  owner: document.owner.id,
  topics: ids(document.topics),
  issued: document.issued,
  modified: document.modified,
  reviewBy: document.reviewBy,
});

const CHAPTER = (document) => ({
  title: document.title,
  summary: document.summary,
  part: document.part.id,
  order: document.order,
  audience: document.audience,
  stage: document.stage,
  topics: ids(document.topics),
  takeaways: document.takeaways,
  reviewBy: document.reviewBy,
});

const OWN = {
  standard: (document, mandates) => ({
    referenceCodes: [{ scheme: document.code.split(" ")[0], code: document.code }],
    type: document.type,
    status: document.status,
    ...obligations(document, mandates),
    careSettings: ids(document.careSettings),
    systemTypes: ids(document.systemTypes),
    versions: document.versions.map((number) => ({ number, status: document.status })),
    relations: ["requires", "related"].flatMap((type) => ids(document.links[type]).map((target) => ({ type, target }))),
    replacedBy: ids(document.links.replacedBy),
    conformance: document.conformance,
    url: document.url,
  }),
  policy: (document) => ({
    kind: document.policyKind,
    status: document.status,
    modified: modified(document),
    sources: ["register"],
    inForceFrom: document.inForceFrom,
    obliges: document.duties,
    mandates: ids(document.links.mandates),
    recommends: ids(document.links.recommends),
    derivesFrom: ids(document.links.derivesFrom),
  }),
  criterion: (document) => ({
    code: document.code,
    statement: document.statement,
    level: document.level,
    systemTypes: ids(document.systemTypes),
    careSettings: ids(document.careSettings),
    standards: ids(document.links.standards),
    policies: ids(document.links.policies),
    modelClause: document.modelClause,
    question: document.question,
    response: { dataType: "text" },
    evidence: document.evidence,
    verification: document.verification,
    verificationNote: document.verificationNote,
    scoring: {
      kind: "scaled",
      bands: document.bands,
      passMark: document.level === "must" ? 3 : undefined,
      weight: "medium",
    },
  }),
};

function site(corpus) {
  return yaml({
    title: "Corpus handbook",
    purpose: "Made-up documents of many sizes, for measuring.",
    publisher: "Nobody",
    edition: "1",
    baseUrl: "https://handbook.example",
    parts: corpus.parts.map(({ id, title }) => ({ id, title, summary: "Twenty chapters." })),
  });
}

function taxonomies() {
  const entries = (things) => things.map(({ id, title }) => ({ id, title, summary: `Everything about ${title.toLowerCase()}.` }));
  return yaml({ careSettings: entries(CARE_SETTINGS), topics: entries(TOPICS) });
}

const term = ({ id, acronym, title }) => `- id: ${id}\n  title: ${scalar(title)}\n  acronym: ${acronym}\n  definition: ${scalar(`Short for ${title.toLowerCase()}.`)}\n`;

const systemType = ({ id, title }, number) =>
  yaml({
    id,
    title,
    summary: `What organisations buy as a ${title.toLowerCase()}.`,
    topics: [TOPICS[number].id],
    cpv: [{ code: String(48800000 + number), title: "Information systems" }],
    careSettings: [CARE_SETTINGS[number % CARE_SETTINGS.length].id],
  });

const organisation = ({ id, title }) =>
  yaml({ id, title, summary: "Owns standards and policies.", kind: "standards-body", url: `https://${id}.example/` });
