const WIDTH = 32

/** A set of places in a list of fixed length, a bit for each. */
export class Bits {
  private constructor(
    private readonly words: Uint32Array,
    private readonly length: number
  ) {}

  static none(length: number): Bits {
    return new Bits(new Uint32Array(Math.ceil(length / WIDTH)), length)
  }

  static all(length: number): Bits {
    const bits = Bits.none(length)
    bits.words.fill(0xffffffff)
    if (length % WIDTH > 0) {
      bits.words[bits.words.length - 1] = 2 ** (length % WIDTH) - 1
    }
    return bits
  }

  static where(length: number, holds: (place: number) => boolean): Bits {
    const bits = Bits.none(length)
    for (let place = 0; place < length; place++) {
      if (holds(place)) {
        bits.add(place)
      }
    }
    return bits
  }

  add(place: number): void {
    this.words[place >>> 5]! |= 1 << (place & 31)
  }

  has(place: number): boolean {
    return (this.words[place >>> 5]! & (1 << (place & 31))) !== 0
  }

  and(other: Bits): Bits {
    return new Bits(
      this.words.map((word, at) => word & other.words[at]!),
      this.length
    )
  }

  or(other: Bits): Bits {
    return new Bits(
      this.words.map((word, at) => word | other.words[at]!),
      this.length
    )
  }

  get count(): number {
    return this.countIn(this)
  }

  /** How many places are in this set and in another. */
  countIn(other: Bits): number {
    let count = 0
    for (let at = 0; at < this.words.length; at++) {
      count += ones(this.words[at]! & other.words[at]!)
    }
    return count
  }

  /** The places in the set, in order. */
  places(): number[] {
    const places: number[] = []
    for (let place = 0; place < this.length; place++) {
      if (this.has(place)) {
        places.push(place)
      }
    }
    return places
  }
}

/** The number of bits that are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
