/** A set of whole numbers from 0 on, of a size that is fixed when it is made. */
export type Bits = Uint32Array

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31)
}

export function hasBit(bits: Bits, at: number): boolean {
  return (bits[at >>> 5]! & (1 << (at & 31))) !== 0
}

/** Puts what is in the second into the first. */
export function addBits(bits: Bits, more: Bits): void {
  for (let at = 0; at < bits.length; at++) {
    bits[at]! |= more[at]!
  }
}

export function union(a: Bits, b: Bits): Bits {
  const both = a.slice()
  addBits(both, b)
  return both
}

/** How many there are in both. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0
  for (let at = 0; at < a.length; at++) {
    let word = a[at]! & b[at]!
    for (; word !== 0; word &= word - 1) {
      count++
    }
  }
  return count
}

export function* eachBit(bits: Bits): Generator<number> {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      yield at * 32 + (31 - Math.clz32(word & -word))
    }
  }
}
