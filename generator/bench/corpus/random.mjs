/** A seeded source of random numbers: the same seed gives the same numbers everywhere. */
export class Random {
  #state;

  constructor(seed) {
    let hash = 2166136261;
    for (const character of String(seed)) {
      hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
    }
    this.#state = hash >>> 0;
  }

  /** From 0 up to but not including 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of a list, by weight. */
  weighted(list, weights) {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    return list.find((_, i) => (left -= weights[i]) < 0) ?? list.at(-1);
  }

  /** So many different ones of a list, or all of a shorter list. */
  sample(list, count) {
    const chosen = new Set();
    while (chosen.size < Math.min(count, list.length)) {
      chosen.add(this.pick(list));
    }
    return [...chosen];
  }

  shuffle(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }
}

/** Draws from a list as words occur in language: the n-th item about 1 / n as often as the first. */
export class Zipf {
  #items;
  #sums = [];

  constructor(items, exponent = 1) {
    this.#items = items;
    let sum = 0;
    items.forEach((_, i) => this.#sums.push((sum += (i + 3.7) ** -exponent)));
  }

  draw(random) {
    const wanted = random.next() * this.#sums.at(-1);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle] > wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.#items[low];
  }

  several(random, count) {
    return Array.from({ length: count }, () => this.draw(random));
  }
}
