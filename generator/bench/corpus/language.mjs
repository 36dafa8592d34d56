import { Random, Zipf } from "./random.mjs";
import { ACRONYMS, TOPICS } from "./subjects.mjs";
import { CONTENT_WORDS, coined, vocabulary } from "./words.mjs";

const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/** Turns random numbers into words, sentences and titles. */
export class Language {
  #words;
  #general;
  #byTopic = new Map();

  constructor(seed) {
    const random = new Random(`${seed}/language`);
    this.#words = vocabulary(random);
    this.#general = new Zipf(this.#words);
    const rare = this.#words.slice(400);
    for (const topic of TOPICS) {
      const own = [
        ...topic.title.toLowerCase().split(" "),
        ...random.sample(CONTENT_WORDS, 12),
        ...random.sample(ACRONYMS, 5).map((term) => term.acronym),
        ...random.sample(rare, 45),
      ];
      this.#byTopic.set(topic.id, new Zipf(random.shuffle([...new Set(own)]), 0.8));
    }
  }

  /** One in five from the topic's own words, a few from an endless tail, the others from the whole language. */
  word(random, topic) {
    const from = random.next();
    return from < 0.2
      ? this.#byTopic.get(topic.id).draw(random)
      : from < 0.215
        ? this.#rare(random)
        : this.#general.draw(random);
  }

  words(random, topic, count) {
    return Array.from({ length: count }, () => this.word(random, topic));
  }

  topicWords(random, topic, count) {
    return this.#byTopic.get(topic.id).several(random, count);
  }

  /** New ones keep turning up as a corpus grows, as in real text. */
  #rare(random) {
    const rank = Math.floor((1 - random.next()) ** -4) % 200000;
    const sort = random.next();
    if (sort < 0.75) {
      return coined(rank);
    }
    return sort < 0.9 ? `REQ-${1000 + (rank % 2000)}` : `${random.pick(["ISO", "IEC", "RFC", "EN"])} ${1000 + (rank % 1000)}`;
  }

  /** A sentence without markup. */
  plainSentence(random, topic, count) {
    return `${capitalised(this.words(random, topic, count).join(" "))}.`;
  }

  /** A sentence with emphasis, code and commas here and there, and with a link where one is given. */
  sentence(random, topic, count, link) {
    const words = this.words(random, topic, count).map((word, i) => {
      const mark = random.next();
      if (mark < 0.01) return `**${word}**`;
      if (mark < 0.016) return `*${word}*`;
      if (mark < 0.028) return `\`${word}\``;
      return mark < 0.1 && i > 1 && i < count - 2 ? `${word},` : word;
    });
    if (link) {
      words.splice(random.between(Math.ceil(count / 2), count), 0, link);
    }
    return `${capitalised(words.join(" "))}.`;
  }

  heading(random, topic) {
    const words = [...this.topicWords(random, topic, 1), this.#words[random.between(130, 900)]];
    if (random.chance(0.6)) {
      words.push(random.pick(["and", "for", "with", "in"]), ...this.topicWords(random, topic, 1));
    }
    return capitalised(words.join(" "));
  }

  title(random, topic, ending) {
    return capitalised([...new Set(this.topicWords(random, topic, 3)), ending].join(" "));
  }
}
