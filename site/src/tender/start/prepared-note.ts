import { inWords } from '../../pack/pack-words.js'
import type { MadeOfFile } from '../../pack/pack-of-requirements.js'
import { fill } from '../../kit/words/fill.js'
import type { Note } from '../parts/pack-notices.js'

/** What was done with the requirements of a system type, for the reader. */
export function noteOn({ pack, system, as, toCheck, excluded }: MadeOfFile, file: string): Note {
  const { same, other, altered, ...words } = WORDS.tender.prepared
  const { edition, policies } = pack
  const given = { system, handbook: edition.handbook, day: inWords(edition.day) }
  const lines = [
    fill({ same, other, altered }[as], given),
    toCheck > 0 && fill(words.toCheck, { count: toCheck }),
    excluded > 0 && fill(words.excluded, { count: excluded }),
    as !== 'same' && policies.length > 0 && words.duties
  ]
  return { title: fill(words.heading, { file }), lines: lines.filter((line) => line !== false) }
}
