import type { Pack } from '../pack.js'
import type { Bid } from './bid.js'
import { Refused } from './refusal.js'
import type { Order, Outcome } from './worker.js'
import { LIMITS } from './zip.js'

const PATIENCE_MS = 30_000

/** Reads response sheets beside the page, so that no file can stop it. */
export class SheetReader {
  /** @param script the worker's address */
  constructor(private readonly script: string) {}

  /** @throws Refused */
  async read(file: File, pack: Pack): Promise<Bid> {
    if (file.size > LIMITS.file) {
      throw new Refused('too-big')
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const worker = new Worker(this.script, { type: 'module' })
    let timer = 0
    try {
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        timer = window.setTimeout(() => reject(new Refused('slow')), PATIENCE_MS)
        worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => resolve(data))
        worker.addEventListener('error', () => reject(new Refused('corrupt')))
        worker.postMessage({ bytes, file: file.name, pack } satisfies Order, [bytes.buffer])
      })
      if ('refusal' in outcome) {
        throw new Refused(outcome.refusal, outcome.detail)
      }
      return outcome.bid
    } finally {
      clearTimeout(timer)
      worker.terminate()
    }
  }
}
