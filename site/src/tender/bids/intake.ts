import { NotTaken, troubleOf, type Trouble } from '../intake/trouble.js'
import { LARGEST, PackRefused } from '../read.js'
import { withBid, type Evaluation } from './evaluation.js'
import { merge } from './merge.js'
import { load } from './saved.js'
import type { SheetReader } from './sheet-reader.js'

/** What became of some files. */
export interface Taken {
  readonly evaluation: Evaluation
  /** What there is to say of those that were taken. */
  readonly said: readonly string[]
  readonly troubles: readonly Trouble[]
}

/** Takes response sheets and saved evaluations into an evaluation. One that is refused leaves the others as they are. */
export async function take(files: readonly File[], into: Evaluation, reader: SheetReader): Promise<Taken> {
  let evaluation = into
  const said: string[] = []
  const troubles: Trouble[] = []
  for (const file of files) {
    try {
      const taken = isJson(file) ? await takeJson(file, evaluation) : await takeSheet(file, evaluation, reader)
      evaluation = taken.evaluation
      said.push(taken.said)
    } catch (problem) {
      troubles.push(troubleOf(file.name, problem))
    }
  }
  return { evaluation, said, troubles }
}

export function isJson({ name, type }: File): boolean {
  return /\.json$/i.test(name) || type === 'application/json'
}

/** @throws PackRefused, EvaluationRefused */
export async function readJson(file: File): Promise<ReturnType<typeof load>> {
  if (file.size > LARGEST) {
    throw new PackRefused({ why: 'too-large' })
  }
  return load(await file.text())
}

async function takeSheet(file: File, into: Evaluation, reader: SheetReader): Promise<Said> {
  const bid = await reader.read(file, into.pack)
  const before = into.bids.find(({ id }) => id === bid.id)
  const replaced = before === undefined ? '' : ` It takes the place of ${before.file}; scores stay.`
  return { evaluation: withBid(into, bid), said: `${file.name}: ${bid.supplier}.${replaced}` }
}

async function takeJson(file: File, into: Evaluation): Promise<Said> {
  const loaded = await readJson(file)
  const { id, name } = loaded.kind === 'pack' ? loaded.pack : loaded.evaluation.pack
  if (id !== into.pack.id) {
    throw new NotTaken(`The file belongs to another tender pack, “${name}”.`)
  }
  if (loaded.kind === 'pack') {
    return {
      evaluation: { ...into, pack: loaded.pack },
      said: `${file.name}: the pack as it is in this file is used now.`
    }
  }
  const { evaluation, added, conflicts } = merge(into, loaded.evaluation)
  const kept = conflicts.map(({ evaluator, supplier, requirement }) => `${evaluator} on ${supplier}, ${requirement}`)
  const differs = kept.length === 0 ? '' : ` Scores that differ were left as they are here: ${kept.join('; ')}.`
  return { evaluation, said: `${file.name}: ${added} scores came in.${differs}` }
}

interface Said {
  readonly evaluation: Evaluation
  readonly said: string
}
