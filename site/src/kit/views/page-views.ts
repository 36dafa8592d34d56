import type { FunctionComponent } from 'preact'

/** How a view that is a script of its own is fetched. */
type Fetching<P extends object> = () => Promise<FunctionComponent<P>>

/** The views of a page by their names: some come with it, others are fetched when they are asked for. */
export class PageViews<Name extends string, P extends object = object> {
  private readonly here: Map<Name, FunctionComponent<P>>

  constructor(
    atOnce: Readonly<Partial<Record<Name, FunctionComponent<P>>>>,
    private readonly later: Readonly<Partial<Record<Name, Fetching<P>>>>
  ) {
    this.here = new Map(Object.entries(atOnce) as [Name, FunctionComponent<P>][])
  }

  /** Whether there is such a view, here or to be fetched. */
  has(name: Name): boolean {
    return this.here.has(name) || this.later[name] !== undefined
  }

  /** A view, if it is here. */
  of(name: Name): FunctionComponent<P> | undefined {
    return this.here.get(name)
  }

  /** Brings a view here; rejects if it cannot be fetched, and may be asked again. */
  async fetch(name: Name): Promise<void> {
    const view = await this.later[name]?.()
    if (view !== undefined) {
      this.here.set(name, view)
    }
  }

  /** Fetches views one by one while there is nothing else to do, so that they open at once, and without a connection. */
  async fetchAhead(names: readonly Name[]): Promise<void> {
    for (const name of names) {
      await quiet()
      if (navigator.onLine) {
        await this.fetch(name).catch(() => undefined)
      }
    }
  }
}

/** Some browsers do not say when they are idle. */
function quiet(): Promise<unknown> {
  return new Promise((go) => ('requestIdleCallback' in window ? requestIdleCallback(go) : setTimeout(go, 1000)))
}
