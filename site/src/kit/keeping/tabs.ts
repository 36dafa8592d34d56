/** What tabs tell each other about the work they show. */
export type Note = 'open' | 'saved' | 'removed'

interface Message {
  readonly note: Note
  /** The id of what is shown. */
  readonly work: string
}

/** The other tabs of this browser that show the handbook. */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined

  /**
   * @param name of the channel: each tool has its own
   * @param hear what another tab says of some work
   */
  constructor(name: string, hear: (note: Note, work: string) => void) {
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data.note, data.work))
  }

  tell(note: Note, work: string): void {
    this.channel?.postMessage({ note, work } satisfies Message)
  }
}
