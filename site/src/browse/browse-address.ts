import { quietly } from '../kit/dom/say.js'

const QUIET_MS = 400

/** What history keeps of the page beside its address. */
export interface Kept {
  readonly shown?: number
  readonly scrolled?: number
}

/** The address of the list: an entry of the browser's history for each choice, and one for all that is typed at a stretch. */
export class ListAddress {
  private readonly quietly = quietly(QUIET_MS)
  private writing = false
  private current = ''

  read(): { search: string; kept: Kept } {
    this.settle()
    this.current = location.search
    return { search: location.search, kept: (history.state ?? {}) as Kept }
  }

  /** Whether the address is another than the one last read or written, as it is not when only its fragment changes. */
  get hasChanged(): boolean {
    return location.search !== this.current
  }

  /** Takes what is still being typed, once the writer pauses: browsers allow few changes of an address. */
  type(search: string): void {
    this.quietly(() => {
      this.put(search)
      this.writing = true
    })
  }

  go(search: string): void {
    this.put(search)
    this.settle()
  }

  keep(kept: Kept): void {
    history.replaceState(kept, '')
  }

  private settle(): void {
    this.quietly(() => {})
    this.writing = false
  }

  private put(search: string): void {
    if (search !== this.current) {
      history[this.writing ? 'replaceState' : 'pushState']({}, '', search || location.pathname)
      this.current = location.search
    }
  }
}
