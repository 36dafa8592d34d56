import { readRequest, writeRequest, type Request } from './search-address.js'
import { quietly } from '../../kit/dom/say.js'

const QUIET_MS = 400

/** What history keeps of the page beside its address. */
export interface Kept {
  readonly shown?: number
  readonly scrolled?: number
}

/** The address of the search page: an entry of the browser's history for each request, and one for all that is typed at a stretch. */
export class PageAddress {
  private readonly quietly = quietly(QUIET_MS)
  private writing = false

  read(): { request: Request; kept: Kept } {
    this.quietly(() => {})
    this.writing = false
    return { request: readRequest(location.search), kept: (history.state ?? {}) as Kept }
  }

  /** Takes a request whose query is still being written, once the writer pauses: browsers allow few changes of an address. */
  type(request: Request): void {
    this.quietly(() => {
      this.put(request)
      this.writing = true
    })
  }

  go(request: Request): void {
    this.quietly(() => {})
    this.put(request)
    this.writing = false
  }

  keep(kept: Kept): void {
    history.replaceState(kept, '')
  }

  private put(request: Request): void {
    const address = writeRequest(request)
    if (address !== location.search) {
      history[this.writing ? 'replaceState' : 'pushState']({}, '', address)
    }
  }
}
