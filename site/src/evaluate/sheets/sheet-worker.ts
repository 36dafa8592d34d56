import type { Pack } from '../../pack/pack.js'
import type { Bid } from '../scores/bid.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { readResponses } from './read-responses.js'
import { sayRefusal, type SheetRefusal } from './sheet-refusal.js'

/** A file to read. */
export interface Order {
  readonly bytes: Uint8Array
  readonly file: string
  readonly pack: Pack
}

/** What became of it; what is refused says why. */
export type Outcome = { readonly bid: Bid } | { readonly refused: string }

addEventListener('message', async ({ data: { bytes, file, pack } }: MessageEvent<Order>) => {
  postMessage(await outcome(bytes, file, pack))
})

async function outcome(bytes: Uint8Array, file: string, pack: Pack): Promise<Outcome> {
  try {
    return { bid: await readResponses(bytes, file, pack) }
  } catch (problem) {
    const { refusal, detail }: Refused<SheetRefusal> = problem instanceof Refused ? problem : new Refused('corrupt')
    return { refused: sayRefusal(refusal, detail) }
  }
}
