const TEXT = new TextDecoder()

/** Reads the numbers and strings of an index file, one after another. */
export class Bytes {
  private at = 0
  private last = ''

  constructor(private readonly content: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.content.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.content[this.at++]
      if (byte === undefined || shift > 28) {
        throw new Error('cut short')
      }
      value |= (byte & 127) << shift
      if (byte < 128) {
        return value >>> 0
      }
    }
  }

  bytes(length: number): Uint8Array {
    const from = this.at
    this.at += length
    if (this.at > this.content.length) {
      throw new Error('cut short')
    }
    return this.content.subarray(from, this.at)
  }

  /** What follows that says its own length. */
  part(): Bytes {
    return new Bytes(this.bytes(this.number()))
  }

  string(): string {
    return TEXT.decode(this.bytes(this.number()))
  }

  /** A string that shares its beginning with the one before. */
  frontCoded(): string {
    this.last = this.last.slice(0, this.number()) + this.string()
    return this.last
  }

  /** As many things as a number that comes first says. */
  list<T>(read: (at: number) => T): T[] {
    const count = this.number()
    const items: T[] = []
    for (let i = 0; i < count; i++) {
      items.push(read(i))
    }
    return items
  }
}
