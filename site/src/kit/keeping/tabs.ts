/** What tabs tell each other about the packs they show. */
export type Note = 'open' | 'saved' | 'removed'

interface Message {
  readonly note: Note
  readonly pack: string
}

/** The other tabs of this browser that show the handbook. */
export class Tabs {
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('handbook-tender')

  /** @param hear what another tab says of a pack */
  constructor(hear: (note: Note, pack: string) => void) {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data.note, data.pack))
  }

  tell(note: Note, pack: string): void {
    this.channel?.postMessage({ note, pack } satisfies Message)
  }
}
