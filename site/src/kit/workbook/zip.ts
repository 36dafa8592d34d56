import { LIMITS } from './limits.js'
import { Refused } from './refusal.js'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const MOST_COMMENT = 0xffff
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

interface Part {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its local header is. */
  readonly place: number
}

/**
 * The parts of a ZIP file. Sizes are checked as declared before anything is inflated, and as they turn out while it is: what a file says
 * of itself may be untrue.
 */
export class Zip {
  private readonly parts = new Map<string, Part>()
  private left = LIMITS.inflated

  /** @throws Refused */
  constructor(private readonly bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = endOf(view)
    const count = view.getUint16(end + 10, true)
    if (count > LIMITS.parts) {
      throw new Refused('too-many-parts')
    }
    try {
      this.readDirectory(view, view.getUint32(end + 16, true), count)
    } catch (problem) {
      throw problem instanceof RangeError ? new Refused('corrupt') : problem
    }
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name)
  }

  /** A part's bytes; undefined where there is none. @throws Refused */
  async read(name: string): Promise<Uint8Array | undefined> {
    const part = this.parts.get(keyOf(name))
    if (part === undefined) {
      return undefined
    }
    if (part.size > this.left) {
      throw new Refused('unpacks-too-big')
    }
    const packed = this.packed(part)
    const bytes = part.method === STORED ? packed : await this.inflate(packed)
    if (part.method === STORED) {
      this.take(bytes.length)
    }
    if (bytes.length !== part.size || crc32(bytes) !== part.crc) {
      throw new Refused('corrupt')
    }
    return bytes
  }

  private readDirectory(view: DataView, start: number, count: number): void {
    let at = start
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) {
        throw new Refused('corrupt')
      }
      const flags = view.getUint16(at + 8, true)
      const method = view.getUint16(at + 10, true)
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(this.bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength))
      if ((flags & ENCRYPTED) !== 0) {
        throw new Refused('password')
      }
      if ((method !== STORED && method !== DEFLATED) || this.parts.has(keyOf(name))) {
        throw new Refused('corrupt')
      }
      this.parts.set(keyOf(name), {
        name,
        method,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        place: view.getUint32(at + 42, true)
      })
      at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  }

  private packed({ place, packed }: Part): Uint8Array {
    const { bytes } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (place + LOCAL_SIZE > bytes.length || view.getUint32(place, true) !== LOCAL) {
      throw new Refused('corrupt')
    }
    const start = place + LOCAL_SIZE + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
    if (start + packed > bytes.length) {
      throw new Refused('corrupt')
    }
    return bytes.subarray(start, start + packed)
  }

  /** Inflates piece by piece, and stops as soon as it is too much. */
  private async inflate(packed: Uint8Array): Promise<Uint8Array> {
    const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = stream.getReader()
    const pieces: Uint8Array[] = []
    let length = 0
    try {
      for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
        this.take(value!.length)
        pieces.push(value!)
        length += value!.length
      }
    } catch (problem) {
      await reader.cancel().catch(() => {})
      throw problem instanceof Refused ? problem : new Refused('corrupt')
    }
    const whole = new Uint8Array(length)
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  private take(size: number): void {
    this.left -= size
    if (this.left < 0) {
      throw new Refused('unpacks-too-big')
    }
  }
}

/** Where the record at the end is. Sizes beyond 4 GB have another record, which nothing of 50 MB needs. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) {
      return at
    }
  }
  throw new Refused('corrupt')
}

/** Names of parts differ by more than case, and may begin with a slash. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) {
    crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[i]!) & 0xff]!
  }
  return (crc ^ 0xffffffff) >>> 0
}
