import type { Pack } from '../../pack/pack.js'
import type { Bid } from '../scores/bid.js'
import { NotTaken } from '../../pack/file-trouble.js'
import type { Order, Outcome } from './sheet-worker.js'
import { LIMITS } from '../../kit/workbook/limits.js'

const PATIENCE_MS = 30_000

/** Reads response sheets beside the page, so that no file can stop it. */
export class SheetReader {
  /** @param script the worker's address */
  constructor(private readonly script: string) {}

  /** @throws NotTaken */
  async read(file: File, pack: Pack): Promise<Bid> {
    if (file.size > LIMITS.file) {
      throw new NotTaken(WORDS.evaluate.files.tooLarge)
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const worker = new Worker(this.script, { type: 'module' })
    let timer = 0
    try {
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        timer = window.setTimeout(() => reject(new NotTaken(WORDS.evaluate.files.tookTooLong)), PATIENCE_MS)
        worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => resolve(data))
        worker.addEventListener('error', () => reject(new NotTaken(WORDS.evaluate.files.unreadable)))
        worker.postMessage({ bytes, file: file.name, pack } satisfies Order, [bytes.buffer])
      })
      if ('refused' in outcome) {
        throw new NotTaken(outcome.refused)
      }
      return outcome.bid
    } finally {
      clearTimeout(timer)
      worker.terminate()
    }
  }
}
