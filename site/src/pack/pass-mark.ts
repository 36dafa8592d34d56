import type { Scoring } from '../catalogue/data.js'
import type { Text } from './pack.js'

/** The score that passes where nobody has said another: it is met, in the version on offer. */
export const USUAL_MARK = 3

/** The least score that passes; absent where no score fails. */
export function passMark({ kind, passMark }: Scoring): number | undefined {
  return passMark ?? (kind === 'pass-fail' ? USUAL_MARK : undefined)
}

/** Whether a `must` may be failed, and the bid still wins. */
export function isOpenMust({ level, scoring }: Text): boolean {
  return level === 'must' && (passMark(scoring) ?? 0) < 1
}

/** A `must` that could be failed gets the usual pass mark; everything else stays as it is. */
export function gated(text: Text): Text {
  return isOpenMust(text) ? { ...text, scoring: { ...text.scoring, passMark: USUAL_MARK } } : text
}
