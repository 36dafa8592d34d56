import { fill } from '../../kit/words/fill.js'
import type { Judgement } from '../record/roadmap-record.js'

/** `2 Partial`, or why there is no level. */
export function judgementInWords(judgement: Judgement | undefined): string {
  return typeof judgement === 'number'
    ? fill(WORDS.roadmap.judgements.level, { level: judgement, name: WORDS.pages.capability.names[judgement] })
    : WORDS.roadmap.judgements[judgement ?? 'not-answered']
}
