/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu
/** Two texts of a few thousand words each: what takes longer to compare is shown as replaced whole. */
const MOST_PAIRS = 9_000_000

/** What became of a text, word by word. The stretches that are not added make up the text before, those not removed the text after. */
export function wordChanges(before: string, after: string): Stretch[] {
  const old = before.match(WORD) ?? []
  const now = after.match(WORD) ?? []
  let start = 0
  while (start < old.length && old[start] === now[start]) {
    start++
  }
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end] === now[now.length - 1 - end]) {
    end++
  }
  return merged([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') }
  ])
}

/** The longest common subsequence leads. */
function between(old: readonly string[], now: readonly string[]): Stretch[] {
  if (old.length * now.length > MOST_PAIRS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') }
    ]
  }
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const stretches: Stretch[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      stretches.push({ kind: 'same', text: old[i]! })
      i++
      j++
    } else if (j === now.length || (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      stretches.push({ kind: 'removed', text: old[i++]! })
    } else {
      stretches.push({ kind: 'added', text: now[j++]! })
    }
  }
  return stretches
}

/** Joins neighbours: between two common words, all that went stands before all that came, and a space alone does not part them. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let removed = ''
  let added = ''
  let same = ''
  const flush = () => {
    result.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      same += text
      continue
    }
    const apart = same !== '' && (same.trim() !== '' || (removed === '' && added === ''))
    if (apart) {
      flush()
      result.push({ kind: 'same', text: same })
    } else {
      removed += same
      added += same
    }
    same = ''
    if (kind === 'removed') {
      removed += text
    } else {
      added += text
    }
  }
  flush()
  result.push({ kind: 'same', text: same })
  return result.filter(({ text }) => text !== '')
}
