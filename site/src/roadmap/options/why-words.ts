import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Verdict, Weighed } from './weigh.js'

const VERDICT = WORDS.roadmap.options.verdict

/** What comes of what is said, in one or two sentences. */
export function verdictText(verdict: Verdict): string {
  if (verdict.kind === 'nothing-said' || verdict.kind === 'open') {
    return VERDICT[verdict.kind]
  }
  const options = listed(verdict.options.map(({ title }) => fill(WORDS.roadmap.options.quoted, { title })))
  return fill(VERDICT[verdict.kind], { options, count: verdict.options.length })
}

/** Why an option was chosen, from what is said of it: to begin a reason with. */
export function reasonText({ holds, fails }: Weighed): string {
  return [
    ...(holds.length > 0 ? [fill(WORDS.roadmap.options.reason.holds, { statements: holds.join(' ') })] : []),
    ...(fails.length > 0 ? [fill(WORDS.roadmap.options.reason.fails, { statements: fails.join(' ') })] : [])
  ].join('\n')
}
