import { Zipf } from "./random.mjs";

const OLD = new Set(["retired"]);

/** Gives every document its links: a few targets are linked to often, and neighbours in a topic more than others. */
export function linkAll(documents, randomFor) {
  const records = documents.filter((document) => document.kind !== "chapter");
  const chapters = documents.filter((document) => document.kind === "chapter");
  const targets = new Targets(records);
  replaceOldStandards(targets, randomFor);
  for (const document of documents) {
    const random = randomFor(document);
    LINKS[document.kind](document, random, targets);
    if (document.kind !== "chapter") {
      document.mentions = targets.any(random, document, random.between(2, 6));
      if (chapters.length > 0 && random.chance(0.3)) {
        document.mentions.push(random.pick(chapters));
      }
    } else {
      const others = random.sample(chapters, random.between(0, 3)).filter((one) => one !== document);
      document.mentions = [...targets.any(random, document, random.between(6, 20)), ...others];
    }
  }
}

/** A retired standard has a successor in the same topic where there is one in use. */
function replaceOldStandards(targets, randomFor) {
  for (const old of targets.standards.filter((one) => OLD.has(one.status))) {
    const random = randomFor(old);
    const successors = targets.current.filter((one) => one.topics[0] === old.topics[0]);
    if (successors.length > 0) {
      old.links.replacedBy = [random.pick(successors)];
    }
  }
}

const LINKS = {
  standard(document, random, targets) {
    document.links.requires = targets.someStandards(random, document, random.between(0, 2));
    document.links.related = targets.someStandards(random, document, random.between(1, 3));
  },
  policy(document, random, targets) {
    document.links.mandates = targets.someCurrent(random, random.between(1, 3));
    const mandated = new Set(document.links.mandates);
    document.links.recommends = targets.someCurrent(random, random.between(0, 2)).filter((one) => !mandated.has(one));
    const earlier = targets.policies.slice(0, document.number - 1);
    document.links.derivesFrom = random.sample(earlier, random.between(0, 2));
  },
  criterion(document, random, targets) {
    document.links.standards = targets.someCurrent(random, random.between(1, 2));
    document.links.policies = random.sample(targets.policies, random.between(0, 1));
  },
  chapter() {},
};

class Targets {
  #popular;
  #popularStandards;
  #popularCurrent;
  #byTopic = new Map();

  constructor(records) {
    this.standards = records.filter((document) => document.kind === "standard");
    this.policies = records.filter((document) => document.kind === "policy");
    this.current = this.standards.filter((document) => !OLD.has(document.status));
    this.#popular = new Zipf(records, 0.6);
    this.#popularStandards = new Zipf(this.standards, 0.6);
    this.#popularCurrent = new Zipf(this.current, 0.6);
    for (const record of records) {
      for (const topic of record.topics) {
        this.#byTopic.set(topic, [...(this.#byTopic.get(topic) ?? []), record]);
      }
    }
  }

  /** Records, three in five of the document's own topic. */
  any(random, document, count) {
    const neighbours = this.#byTopic.get(document.topics[0]) ?? [];
    return distinct(document, count, () =>
      neighbours.length > 1 && random.chance(0.6) ? random.pick(neighbours) : this.#popular.draw(random),
    );
  }

  someStandards(random, document, count) {
    return distinct(document, count, () => this.#popularStandards.draw(random));
  }

  /** Standards in use. */
  someCurrent(random, count) {
    return distinct(undefined, count, () => this.#popularCurrent.draw(random));
  }
}

function distinct(self, count, draw) {
  const drawn = Array.from({ length: count }, draw);
  return [...new Set(drawn)].filter((document) => document !== self);
}
