/** Markdown of many shapes: headings, paragraphs, lists, tables, code and quotes. */
export class MarkdownWriter {
  #language;

  constructor(language) {
    this.#language = language;
  }

  /** About so many words that use up every link, each written `[[kind:id]]`. */
  body(random, topics, words, links) {
    const draft = new Draft(this.#language, random, topics, [...links].reverse());
    while (draft.words < words) {
      draft.addBlock(words);
    }
    return draft.finish();
  }
}

class Draft {
  words = 0;
  #language;
  #random;
  #topics;
  #links;
  #blocks = [];
  #sinceHeading = 0;

  constructor(language, random, topics, links) {
    this.#language = language;
    this.#random = random;
    this.#topics = topics;
    this.#links = links;
  }

  addBlock(wanted) {
    const random = this.#random;
    const topic = random.chance(0.7) ? this.#topics[0] : random.pick(this.#topics);
    if (this.#blocks.length === 0 || (this.#sinceHeading >= 2 && random.chance(0.55))) {
      const level = this.#blocks.length > 0 && random.chance(0.3) ? "###" : "##";
      this.#blocks.push(`${level} ${this.#language.heading(random, topic)}`);
      this.#sinceHeading = 0;
    }
    const sort = random.next();
    if (this.#sinceHeading === 0 || sort < 0.58) {
      this.#blocks.push(this.#paragraph(topic, Math.min(Math.max(30, wanted - this.words), random.between(35, 95))));
    } else if (sort < 0.8) {
      this.#blocks.push(this.#list(topic));
    } else if (sort < 0.9) {
      this.#blocks.push(this.#table(topic));
    } else if (sort < 0.96) {
      this.#blocks.push(this.#code(topic));
    } else {
      this.#blocks.push(`> ${this.#sentence(topic, random.between(12, 30), 0)}`);
    }
    this.#sinceHeading++;
  }

  finish() {
    if (this.#links.length > 0) {
      this.#blocks.push(this.#links.map((link) => `- ${link}`).join("\n"));
    }
    return `${this.#blocks.join("\n\n")}\n`;
  }

  #link(probability) {
    return this.#links.length > 0 && this.#random.chance(probability) ? this.#links.pop() : undefined;
  }

  #sentence(topic, count, linkProbability) {
    this.words += count;
    return this.#language.sentence(this.#random, topic, count, this.#link(linkProbability));
  }

  #paragraph(topic, words) {
    const end = this.words + words;
    const sentences = [];
    while (this.words < end) {
      sentences.push(this.#sentence(topic, this.#random.between(7, 22), 0.3));
    }
    return sentences.join(" ");
  }

  #list(topic) {
    const random = this.#random;
    const ordered = random.chance(0.3);
    const lines = [];
    for (let i = 1, count = random.between(3, 6); i <= count; i++) {
      const sign = ordered ? `${i}. ` : "- ";
      lines.push(sign + this.#sentence(topic, random.between(5, 14), 0.25));
      if (random.chance(0.12)) {
        const indent = " ".repeat(sign.length);
        lines.push(`${indent}- ${this.#sentence(topic, 6, 0)}`, `${indent}- ${this.#sentence(topic, 6, 0)}`);
      }
    }
    return lines.join("\n");
  }

  #table(topic) {
    const random = this.#random;
    const columns = random.between(3, 4);
    const row = (cells) => `| ${cells.join(" | ")} |`;
    const lines = [row(this.#language.topicWords(random, topic, columns)), row(Array(columns).fill("---"))];
    for (let i = random.between(3, 7); i > 0; i--) {
      const cells = Array.from({ length: columns }, () => {
        const words = this.#language.words(random, topic, random.between(1, 5));
        this.words += words.length;
        return words.join(" ");
      });
      cells[columns - 1] = this.#link(0.3) ?? cells[columns - 1];
      lines.push(row(cells));
    }
    return lines.join("\n");
  }

  #code(topic) {
    this.words += 12;
    const names = this.#language.topicWords(this.#random, topic, 6).filter((word) => /^\w+$/.test(word));
    const fields = [...new Set(names)].map((name) => `  "${name}": "${this.#random.between(10000, 99999)}",`);
    return ["```json", "{", '  "resourceType": "Bundle",', ...fields, '  "status": "active"', "}", "```"].join("\n");
  }
}
