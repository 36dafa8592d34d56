import { pieces } from '../words/fill.js'
import { wordChanges } from '../words/word-changes.js'

interface Texts {
  readonly before: string
  readonly after: string
}

/** A text with what went struck out and what came underlined; those who hear it are told which is which. */
export function WordDiff({ before, after }: Texts) {
  return (
    <p class="app-diff">
      {wordChanges(before, after).map(({ kind, text }, i) => {
        switch (kind) {
          case 'same':
            return text
          case 'removed':
            return <del key={i}>{told(WORDS.kit.diff.removed, text)}</del>
          case 'added':
            return <ins key={i}>{told(WORDS.kit.diff.added, text)}</ins>
        }
      })}
    </p>
  )
}

type Told = typeof WORDS.kit.diff.removed | typeof WORDS.kit.diff.added

/** What went or came, between words for those who do not see it. */
function told(words: Told, text: string) {
  return pieces(words, { text: <>{text}</> }).map((piece) =>
    typeof piece === 'string' ? <span class="nhsuk-u-visually-hidden">{piece}</span> : piece
  )
}
