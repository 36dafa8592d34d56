import { CARE_SETTINGS, OWNERS, SYSTEM_TYPES, TOPICS } from "./subjects.mjs";

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2012, 0, 1);

const day = (number) => new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);

/** Fills in what every document has. */
function describe(document, random, language, endings) {
  document.topics = random.sample(TOPICS, random.between(1, 3));
  const topic = document.topics[0];
  document.title = language.title(random, topic, random.pick(endings));
  document.summary = language.plainSentence(random, topic, random.between(14, 26));
  document.reviewBy = day(random.between(7000, 8000));
  document.mentions = [];
  document.links = {};
}

/** Fills in what every document of the catalogue has. */
function file(document, random, language, endings) {
  describe(document, random, language, endings);
  const issued = random.between(0, 4600);
  document.owner = random.pick(OWNERS);
  document.issued = day(issued);
  document.modified = day(issued + random.between(0, 400));
}

export function standard(document, random, language) {
  file(document, random, language, ["standard", "profile", "specification", "data set", "value set", "guide"]);
  const topic = document.topics[0];
  document.code = `${random.pick(["ISO", "HL7", "IHE", "RFC"])} ${10000 + document.number}`;
  document.type = random.pick([
    "record-standard",
    "data-definitions-and-terminologies",
    "technical-standard-and-specification",
    "information-code-of-practice",
    "national-service-api",
  ]);
  document.status = random.weighted(
    ["active", "in-development", "proposed", "deprecated", "retired"],
    [66, 12, 8, 8, 6],
  );
  document.obligation = random.weighted(
    ["mandated", "comply-or-explain", "recommended", "emerging", "informational"],
    [15, 20, 40, 15, 10],
  );
  document.careSettings = random.sample(CARE_SETTINGS, random.between(1, 3));
  document.systemTypes = random.sample(SYSTEM_TYPES, random.between(1, 3));
  document.versions = Array.from({ length: random.between(1, 3) }, (_, i) => `${3 - i}.${random.between(0, 9)}`);
  document.conformance = [0, 1].map(() => language.plainSentence(random, topic, random.between(6, 12)));
  document.url = `https://publisher.example/standards/${document.id}`;
}

export function policy(document, random, language) {
  file(document, random, language, ["policy", "direction", "framework", "code of practice"]);
  const topic = document.topics[0];
  document.policyKind = random.pick(["direction", "strategy", "policy", "guidance", "programme"]);
  document.status = "in-force";
  document.inForceFrom = document.issued;
  document.duties = [0, 1].map(() => ({
    who: random.pick(["Commissioners", "Providers", "Suppliers", "Software makers"]),
    what: language.plainSentence(random, topic, random.between(8, 16)),
  }));
}

export function criterion(document, random, language) {
  file(document, random, language, ["requirement", "conformance test", "acceptance measure"]);
  const topic = document.topics[0];
  const sentence = (low, high) => language.plainSentence(random, topic, random.between(low, high));
  document.code = `REQ-${String(document.number).padStart(5, "0")}`;
  document.statement = sentence(10, 20);
  document.level = random.weighted(["must", "should", "could"], [50, 35, 15]);
  document.careSettings = random.sample(CARE_SETTINGS, random.between(0, 2));
  document.systemTypes = random.sample(SYSTEM_TYPES, random.between(1, 3));
  document.modelClause = sentence(14, 26);
  document.question = sentence(10, 18);
  document.evidence = [sentence(3, 6), sentence(3, 6)];
  document.verification = random.pick(["demonstration", "test", "document", "reference"]);
  document.verificationNote = sentence(8, 14);
  document.bands = Array.from({ length: 5 }, () => sentence(6, 14));
}

export function chapter(document, random, language) {
  describe(document, random, language, ["explained", "in practice", "step by step"]);
  document.audience = random.sample(["commissioner", "buyer", "editor", "supplier"], random.between(1, 2));
  document.stage = random.pick(["baseline", "vision", "plan", "buy", "deliver"]);
  document.takeaways = [0, 1, 2].map(() =>
    language.plainSentence(random, document.topics[0], random.between(10, 18)),
  );
}
