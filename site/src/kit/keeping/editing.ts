import { advance, begin, redo, undo, type History } from '../undo/history.js'
import { Presence } from './presence.js'
import { StorageTrouble, type Trouble } from './storage.js'
import type { Note, Tabs } from './tabs.js'
import type { Work } from './work-store.js'

/** Whether the browser has kept what is shown: all of it, soon, not at all, or something else instead. */
export type Keeping = 'kept' | 'soon' | 'conflict' | Trouble

/** What the page shows of work that is being edited. */
export interface Edited<T> {
  readonly history: History<T>
  readonly keeping: Keeping
  /** Another tab shows the same. */
  readonly elsewhere: boolean
}

/** Where work is kept. */
export interface Keep<T> {
  load(id: string): Promise<T | undefined>
  save(work: T, over: string | undefined): Promise<boolean>
}

/** What editing works with. */
export interface Means<T> {
  /** What the work is, in the names of its locks. */
  readonly kind: string
  /** Undefined where the browser keeps nothing. */
  readonly store: Keep<T> | undefined
  readonly tabs: Tabs
  /** What it is called, for the reader, when what another tab made is taken over. */
  readonly takeOver: string
}

const QUIET_MS = 400

/** Work that is being edited: remembers every step, and keeps the work in the browser after each. */
export class Editing<T extends Work> {
  private edited: Edited<T>
  private readonly presence: Presence
  private timer = 0
  private saving: Promise<void> = Promise.resolve()
  private changed: string
  private listener: () => void = () => {}

  /** @param kept when the work in the store was changed; undefined if it is not there yet */
  constructor(
    work: T,
    private readonly means: Means<T>,
    private kept: string | undefined
  ) {
    const { kind, store } = means
    this.changed = work.changed
    this.edited = { history: begin(work), keeping: store === undefined ? 'blocked' : 'soon', elsewhere: false }
    this.presence = new Presence(`${kind} ${work.id}`, (elsewhere) => this.show({ elsewhere }))
    void this.appear()
    if (kept === work.changed) {
      this.edited = { ...this.edited, keeping: 'kept' }
    } else {
      void this.keep()
    }
  }

  get state(): Edited<T> {
    return this.edited
  }

  /** The work as it is, to be kept or handed out. */
  get work(): T {
    return { ...this.edited.history.present, changed: this.changed }
  }

  /** Whether work would be lost with the page, because the browser does not keep it. */
  get wouldBeLost(): boolean {
    const { history, keeping } = this.edited
    return keeping !== 'kept' && keeping !== 'soon' && history.past.length > 0
  }

  onChange(listener: () => void): void {
    this.listener = listener
  }

  /**
   * @param did what is done, for the reader
   * @param key steps that follow each other with the same key are one, and are kept once it is quiet
   */
  change(did: string, change: (work: T) => T, key?: string): void {
    const { history } = this.edited
    this.take(advance(history, change(history.present), did, key))
    if (key === undefined) {
      void this.keep()
    }
  }

  /** @returns what is taken back */
  undo(): string | undefined {
    const did = this.edited.history.past.at(-1)?.did
    this.take(undo(this.edited.history))
    return did
  }

  /** @returns what is done again */
  redo(): string | undefined {
    const did = this.edited.history.future[0]?.did
    this.take(redo(this.edited.history))
    return did
  }

  /** Keeps what is not kept yet, without waiting for quiet. */
  keep(): Promise<void> {
    clearTimeout(this.timer)
    this.saving = this.saving.then(() => this.save())
    return this.saving
  }

  /** Keeps this work in place of what another tab has made of it. */
  async overwrite(): Promise<void> {
    await this.withStored((stored) => {
      this.kept = stored?.changed
      this.show({ keeping: 'soon' })
    })
    await this.keep()
  }

  /** Takes over what another tab has made of the work; it can be undone. */
  async takeOther(): Promise<void> {
    await this.withStored((stored) => {
      if (stored !== undefined) {
        this.kept = this.changed = stored.changed
        const history = advance(this.edited.history, stored, this.means.takeOver)
        this.show({ history, keeping: 'kept' })
      }
    })
  }

  /** What another tab says. */
  hear(note: Note, id: string): void {
    if (id !== this.edited.history.present.id) {
      return
    }
    switch (note) {
      case 'open':
        void this.presence.look()
        break
      case 'saved':
        if (this.edited.keeping === 'kept') {
          void this.takeOther()
        }
        break
      case 'removed':
        this.kept = undefined
        break
    }
  }

  /** Shows the work, and tells the other tabs. */
  async appear(): Promise<void> {
    await this.presence.enter()
    this.means.tabs.tell('open', this.edited.history.present.id)
    await this.presence.look()
  }

  /** Keeps what is left. The work is not shown here until it appears again. */
  async disappear(): Promise<void> {
    this.presence.leave()
    await this.keep()
  }

  async close(): Promise<void> {
    this.listener = () => {}
    await this.disappear()
  }

  private take(history: History<T>): void {
    if (history === this.edited.history) {
      return
    }
    this.changed = new Date().toISOString()
    const { keeping } = this.edited
    this.show({ history, keeping: keeping === 'kept' ? 'soon' : keeping })
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.keep(), QUIET_MS)
  }

  private async save(): Promise<void> {
    const { work, means } = this
    const { store, tabs } = means
    if (store === undefined || this.edited.keeping === 'conflict' || this.kept === work.changed) {
      return
    }
    try {
      if (await store.save(work, this.kept)) {
        this.kept = work.changed
        tabs.tell('saved', work.id)
        this.show({ keeping: this.changed === work.changed ? 'kept' : 'soon' })
      } else {
        this.show({ keeping: 'conflict' })
      }
    } catch (error) {
      this.show({ keeping: troubleOf(error) })
    }
  }

  private async withStored(use: (stored: T | undefined) => void): Promise<void> {
    try {
      use(await this.means.store?.load(this.edited.history.present.id))
    } catch (error) {
      this.show({ keeping: troubleOf(error) })
    }
  }

  private show(change: Partial<Edited<T>>): void {
    this.edited = { ...this.edited, ...change }
    this.listener()
  }
}

type Leaving = Pick<Editing<Work>, 'appear' | 'disappear' | 'keep' | 'wouldBeLost'>

/** Keeps what is being edited when the page is left, and asks before work is lost with it. */
export function keepWithPage(editing: () => Leaving | undefined): void {
  window.addEventListener('pagehide', () => void editing()?.disappear())
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      void editing()?.appear()
    }
  })
  window.addEventListener('beforeunload', (event) => {
    if (editing()?.wouldBeLost) {
      event.preventDefault()
    }
  })
  document.addEventListener('visibilitychange', () => void editing()?.keep())
}

function troubleOf(error: unknown): Trouble {
  return error instanceof StorageTrouble ? error.trouble : 'blocked'
}
