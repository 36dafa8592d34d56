import { MANIFEST, type Fetch } from './index-store.js'
import { SearchTrouble } from './trouble.js'

const STALLED_MS = 10_000

/**
 * Fetches files from below an address. Names of files change with their content; only the manifest's stays. All that is under way is given
 * up together, once nothing of any of it has come for some seconds: over a slow network files wait for one another.
 *
 * @param manifest the manifest, asked for before this script was there; taken once
 * @param stop what gives that up: browsers let later requests for the same file wait for it
 */
export function fetchFrom(root: URL, manifest?: Promise<Response>, stop = new AbortController()): Fetch {
  let timer: ReturnType<typeof setTimeout>
  let underWay = 0

  return async (path, fresh) => {
    const { signal } = stop
    const isManifest = path === MANIFEST
    const early = isManifest && !fresh ? manifest : undefined
    manifest = isManifest ? undefined : manifest
    const cache = fresh ? 'reload' : isManifest ? 'no-cache' : 'default'
    const asked = early ?? fetch(new URL(path, root), { cache, signal })
    const stalled = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new SearchTrouble('slow', path)))
    )
    underWay++
    progress()
    return Promise.race([contentOf(path, asked), stalled]).finally(() => --underWay || clearTimeout(timer))
  }

  function progress(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop.abort()
      stop = new AbortController()
    }, STALLED_MS)
  }

  async function contentOf(path: string, asked: Promise<Response>): Promise<Uint8Array> {
    const response = await asked.catch(() => {
      throw new SearchTrouble('offline', path)
    })
    if (!response.ok) {
      const isGone = response.status === 404 && path !== MANIFEST
      throw new SearchTrouble(isGone ? 'changed' : 'broken', `${path}: ${response.status}`)
    }
    const chunks: BlobPart[] = []
    const reader = response.body!.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      chunks.push(read.value)
      progress()
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  }
}
