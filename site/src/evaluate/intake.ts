import { fill } from '../kit/words/fill.js'
import { NotTaken, troubleOf, type Trouble } from '../pack/file-trouble.js'
import type { FoundPack } from '../pack/found-pack.js'
import { isOffice, madeWhole, packInFile } from '../pack/pack-in-file.js'
import type { PackStore } from '../pack/pack-store.js'
import { FileRefused, LARGEST } from '../kit/files/json-file.js'
import type { Bid } from './scores/bid.js'
import { withBid, type Evaluation } from './scores/evaluation.js'
import { merge, sayMerged } from './keeping/merge.js'
import { load, type Loaded } from './keeping/saved-evaluation.js'
import type { SheetReader } from './sheets/sheet-reader.js'

/** What a file holds, or why it is not taken. */
export type Read =
  | { readonly file: string; readonly bid: Bid }
  | { readonly file: string; readonly loaded: Loaded }
  | { readonly trouble: Trouble }

/** What became of some files. */
export interface Taken {
  readonly evaluation: Evaluation
  /** What there is to say of those that were taken. */
  readonly said: readonly string[]
  readonly troubles: readonly Trouble[]
}

/** Reads response sheets of a pack, and saved evaluations, one after the other. */
export async function readAll(files: readonly File[], { pack }: Evaluation, reader: SheetReader): Promise<Read[]> {
  const all: Read[] = []
  for (const file of files) {
    try {
      if (isJson(file)) {
        all.push({ file: file.name, loaded: await readJson(file) })
      } else {
        const bid = await reader.read(file, pack)
        all.push({ file: bid.file, bid })
      }
    } catch (problem) {
      all.push({ trouble: troubleOf(file.name, problem) })
    }
  }
  return all
}

/** Takes what was read into an evaluation. What is refused leaves the rest as it is. */
export function take(all: readonly Read[], into: Evaluation): Taken {
  let evaluation = into
  const said: string[] = []
  const troubles: Trouble[] = []
  for (const read of all) {
    if ('trouble' in read) {
      troubles.push(read.trouble)
      continue
    }
    try {
      const taken = 'bid' in read ? takeBid(read.file, read.bid, evaluation) : takeLoaded(read.loaded, evaluation)
      evaluation = taken.evaluation
      said.push(fill(WORDS.evaluate.files.taken, { file: read.file, said: taken.said }))
    } catch (problem) {
      troubles.push(troubleOf(read.file, problem))
    }
  }
  return { evaluation, said, troubles }
}

/** What an evaluation can begin with: a saved evaluation, or a pack. */
export type Begun = Exclude<Loaded, { readonly kind: 'pack' }> | ({ readonly kind: 'pack' } & FoundPack)

/** Reads a saved evaluation, or finds the pack in a file of any kind. @throws FileRefused, EvaluationRefused, NotTaken */
export async function readBeginning(file: File, packs: PackStore | undefined): Promise<Begun> {
  if (await isOffice(file)) {
    return { kind: 'pack', ...(await madeWhole(await packInFile(file), packs)) }
  }
  const loaded = await readJson(file)
  return loaded.kind === 'pack' ? { ...loaded, isWhole: true } : loaded
}

/** @throws FileRefused, EvaluationRefused */
export async function readJson(file: File): Promise<Loaded> {
  if (file.size > LARGEST) {
    throw new FileRefused({ why: 'too-large' })
  }
  return load(await file.text())
}

function isJson({ name, type }: File): boolean {
  return /\.json$/i.test(name) || type === 'application/json'
}

interface Said {
  readonly evaluation: Evaluation
  readonly said: string
}

function takeBid(file: string, bid: Bid, into: Evaluation): Said {
  const before = into.bids.find(({ id }) => id === bid.id)
  const scores = [before, bid].flatMap((one) => one?.scores ?? [])
  const evaluation = withBid(into, scores.length === 0 ? bid : { ...bid, scores })
  const { supplier } = evaluation.bids.find(({ id }) => id === bid.id)!
  const said = [fill(WORDS.evaluate.files.loaded, { supplier })]
  if (before !== undefined) {
    said.push(fill(WORDS.evaluate.files.replaced, { file: before.file || file }))
  } else if (supplier !== bid.supplier) {
    said.push(fill(WORDS.evaluate.files.beside, { supplier: bid.supplier }))
  }
  return { evaluation, said: said.join(' ') }
}

/** @throws NotTaken */
function takeLoaded(loaded: Loaded, into: Evaluation): Said {
  const { id, name } = loaded.kind === 'pack' ? loaded.pack : loaded.evaluation.pack
  if (id !== into.pack.id) {
    throw new NotTaken(fill(WORDS.evaluate.files.otherPack, { name }))
  }
  if (loaded.kind === 'pack') {
    return { evaluation: { ...into, pack: loaded.pack }, said: WORDS.evaluate.files.packTaken }
  }
  const merged = merge(into, loaded.evaluation)
  return { evaluation: merged.evaluation, said: sayMerged(merged) }
}
