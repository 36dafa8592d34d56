import { Bytes } from './bytes.js'
import { readManifest, type Manifest } from './manifest.js'
import { SearchTrouble } from './trouble.js'

/** Gets a file below search/. @param fresh whether copies kept from before may not be used */
export type Fetch = (path: string, fresh: boolean) => Promise<Uint8Array>

export const MANIFEST = 'manifest.json'
const MAGIC = [0x48, 0x42, 0x53, 5]
const MOST_LAYERS = 3
/** What every page of this site has in it, and nothing that others put in the place of a file. */
const OUR_PAGE = 'data-search-script'
const TEXT = new TextDecoder()

/**
 * The files of one build of the index. Questions are worked out in passes: what a pass finds missing is fetched together, then the pass
 * is made again.
 */
export class Store {
  private readonly kept = new Map<string, unknown>()
  private readonly underWay = new Map<string, Promise<void>>()
  private missing = new Map<string, () => Promise<unknown>>()
  private readonly header: readonly number[]

  private constructor(
    readonly manifest: Manifest,
    private readonly fetch: Fetch,
    private readonly fresh: boolean
  ) {
    const generation = manifest.generation.match(/../g) ?? []
    this.header = [...MAGIC, ...generation.slice(0, 4).map((digits) => parseInt(digits, 16))]
  }

  static async open(fetch: Fetch, fresh: boolean): Promise<Store> {
    const bytes = await inflate(await fetch(MANIFEST, fresh))
    return new Store(readManifest(TEXT.decode(bytes)), fetch, fresh)
  }

  /** A file's content; undefined while it is not here, and then it is fetched by the next {@link settle}. */
  get<T>(name: string, read: (bytes: Bytes) => T): T | undefined {
    return this.need(name, () => this.read(name).then(read))
  }

  /** What only some questions need of the program, in the same way. */
  need<T>(name: string, bring: () => Promise<T>): T | undefined {
    if (!this.kept.has(name)) {
      this.missing.set(name, bring)
    }
    return this.kept.get(name) as T | undefined
  }

  /** A file's content, if it is here. */
  peek<T>(name: string): T | undefined {
    return this.kept.get(name) as T | undefined
  }

  /** Fetches a file that answers may do without, after those they cannot do without. */
  fetchAhead(name: string, read: (bytes: Bytes) => unknown): void {
    Promise.resolve()
      .then(() => this.load(name, () => this.read(name).then(read)))
      .catch(() => {})
  }

  get isWaiting(): boolean {
    return this.missing.size > 0
  }

  /** Fetches all that was missing; tells whether anything was. */
  async settle(): Promise<boolean> {
    const missing = [...this.missing]
    this.missing = new Map()
    await Promise.all(missing.map(([name, bring]) => this.load(name, bring)))
    return missing.length > 0
  }

  private load(name: string, bring: () => Promise<unknown>): Promise<void> {
    const before = this.underWay.get(name)
    const loading = before ?? bring().then((brought) => void this.kept.set(name, brought))
    this.underWay.set(name, loading)
    loading.catch(() => this.underWay.delete(name))
    return loading
  }

  private async read(name: string): Promise<Bytes> {
    const content = await inflate(await this.fetch(`files/${this.manifest.generation}/${name}.bin`, this.fresh))
    if (this.header.some((byte, at) => content[at] !== byte)) {
      const isOurs = MAGIC.every((byte, at) => content[at] === byte) || TEXT.decode(content).includes(OUR_PAGE)
      throw new SearchTrouble(isOurs ? 'changed' : 'broken', name)
    }
    return new Bytes(content.subarray(this.header.length))
  }
}

/** Some hosts inflate what they serve, others compress it once more. */
async function inflate(bytes: Uint8Array, layers = MOST_LAYERS): Promise<Uint8Array> {
  if (layers === 0 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes
  }
  const inflated = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  return inflate(new Uint8Array(await new Response(inflated).arrayBuffer()), layers - 1)
}
