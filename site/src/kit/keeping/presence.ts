import { randomId } from './random-id.js'

/**
 * Whether other tabs of this browser show the same work. Each holds a lock as long as it does: the browser takes that back from a tab that is
 * closed or breaks down, whatever the tab could still say. On pages without encryption there are no locks, and nobody is seen.
 */
export class Presence {
  private readonly locks: LockManager | undefined = navigator.locks
  private readonly all: string
  private readonly own: string
  private watched: string | undefined
  private release: () => void = () => {}

  /**
   * @param name of the work: what it is, and its id
   * @param see whether others show it, told whenever that may have changed
   */
  constructor(
    name: string,
    private readonly see: (elsewhere: boolean) => void
  ) {
    this.all = `${name} `
    this.own = this.all + randomId()
  }

  /** Shows the work in this tab. @returns once other tabs can see that */
  async enter(): Promise<void> {
    const left = new Promise<void>((leave) => (this.release = leave))
    await new Promise<void>((entered) => {
      const held = this.locks?.request(this.own, () => {
        entered()
        return left
      })
      void (held ?? Promise.resolve()).catch(() => {}).then(entered)
    })
  }

  leave(): void {
    this.release()
  }

  /** Looks for other tabs, and again once the one that was seen is gone. */
  async look(): Promise<void> {
    try {
      const other = await this.other()
      this.see(other !== undefined)
      if (other !== undefined && other !== this.watched) {
        this.watched = other
        await this.locks?.request(other, { mode: 'shared' }, () => {})
        this.watched = undefined
        await this.look()
      }
    } catch {
      this.see(false)
    }
  }

  /** The lock of another tab. Whoever waits for its end shares it, and is not meant. */
  private async other(): Promise<string | undefined> {
    const { held = [] } = (await this.locks?.query()) ?? {}
    return held.find(({ name, mode }) => mode === 'exclusive' && name?.startsWith(this.all) && name !== this.own)?.name
  }
}
