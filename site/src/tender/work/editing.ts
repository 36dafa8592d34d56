import { advance, begin, redo, undo, type History } from '../../kit/undo/history.js'
import type { Pack } from '../../pack/pack.js'
import { Presence } from '../../kit/keeping/presence.js'
import type { PackStore } from '../../pack/pack-store.js'
import { StorageTrouble, type Trouble } from '../../kit/keeping/storage.js'
import type { Note, Tabs } from '../../kit/keeping/tabs.js'

/** Whether the browser has kept what is shown: all of it, soon, not at all, or something else instead. */
export type Keeping = 'kept' | 'soon' | 'conflict' | Trouble

/** What the page shows of a pack that is being edited. */
export interface Edited {
  readonly history: History<Pack>
  readonly keeping: Keeping
  /** Another tab shows the same pack. */
  readonly elsewhere: boolean
}

const QUIET_MS = 400

/** A pack that is being edited: remembers every step, and keeps the pack in the browser after each. */
export class Editing {
  private edited: Edited
  private readonly presence: Presence
  private timer = 0
  private saving: Promise<void> = Promise.resolve()
  private changed: string
  private listener: () => void = () => {}

  /**
   * @param store undefined where the browser keeps nothing
   * @param kept when the pack in the store was changed; undefined if it is not there yet
   */
  constructor(
    pack: Pack,
    private readonly store: PackStore | undefined,
    private readonly tabs: Tabs,
    private kept: string | undefined
  ) {
    this.changed = pack.changed
    this.edited = { history: begin(pack), keeping: store === undefined ? 'blocked' : 'soon', elsewhere: false }
    this.presence = new Presence(`handbook-tender-pack ${pack.id}`, (elsewhere) => this.show({ elsewhere }))
    void this.appear()
    if (kept === pack.changed) {
      this.edited = { ...this.edited, keeping: 'kept' }
    } else {
      void this.keep()
    }
  }

  get state(): Edited {
    return this.edited
  }

  /** The pack as it is, to be kept or handed out. */
  get pack(): Pack {
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
   * @param key steps that follow each other with the same key are one
   */
  change(did: string, change: (pack: Pack) => Pack, key?: string): void {
    const { history } = this.edited
    this.take(advance(history, change(history.present), did, key))
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

  /** Keeps this pack in place of what another tab has made of it. */
  async overwrite(): Promise<void> {
    await this.withStored((stored) => {
      this.kept = stored?.changed
      this.show({ keeping: 'soon' })
    })
    await this.keep()
  }

  /** Takes over what another tab has made of the pack; it can be undone. */
  async takeOther(): Promise<void> {
    await this.withStored((stored) => {
      if (stored !== undefined) {
        this.kept = this.changed = stored.changed
        const history = advance(this.edited.history, stored, WORDS.tender.did.takeOver)
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

  /** Shows the pack, and tells the other tabs. */
  async appear(): Promise<void> {
    await this.presence.enter()
    this.tabs.tell('open', this.edited.history.present.id)
    await this.presence.look()
  }

  /** Keeps what is left. The pack is not shown here until it appears again. */
  async disappear(): Promise<void> {
    this.presence.leave()
    await this.keep()
  }

  async close(): Promise<void> {
    this.listener = () => {}
    await this.disappear()
  }

  private take(history: History<Pack>): void {
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
    const { pack, store } = this
    if (store === undefined || this.edited.keeping === 'conflict' || this.kept === pack.changed) {
      return
    }
    try {
      if (await store.save(pack, this.kept)) {
        this.kept = pack.changed
        this.tabs.tell('saved', pack.id)
        this.show({ keeping: this.changed === pack.changed ? 'kept' : 'soon' })
      } else {
        this.show({ keeping: 'conflict' })
      }
    } catch (error) {
      this.show({ keeping: troubleOf(error) })
    }
  }

  private async withStored(use: (stored: Pack | undefined) => void): Promise<void> {
    try {
      use(await this.store?.load(this.edited.history.present.id))
    } catch (error) {
      this.show({ keeping: troubleOf(error) })
    }
  }

  private show(change: Partial<Edited>): void {
    this.edited = { ...this.edited, ...change }
    this.listener()
  }
}

function troubleOf(error: unknown): Trouble {
  return error instanceof StorageTrouble ? error.trouble : 'blocked'
}
