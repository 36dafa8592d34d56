import type { Pack } from '../pack.js'
import type { Bid } from './bid.js'
import { Refused, type Refusal } from './refusal.js'
import { readResponses } from './responses.js'

/** A file to read. */
export interface Order {
  readonly bytes: Uint8Array
  readonly file: string
  readonly pack: Pack
}

/** What became of it. */
export type Outcome = { readonly bid: Bid } | { readonly refusal: Refusal; readonly detail: string }

addEventListener('message', async ({ data: { bytes, file, pack } }: MessageEvent<Order>) => {
  postMessage(await outcome(bytes, file, pack))
})

async function outcome(bytes: Uint8Array, file: string, pack: Pack): Promise<Outcome> {
  try {
    return { bid: await readResponses(bytes, file, pack) }
  } catch (problem) {
    return problem instanceof Refused
      ? { refusal: problem.refusal, detail: problem.detail }
      : { refusal: 'corrupt', detail: '' }
  }
}
