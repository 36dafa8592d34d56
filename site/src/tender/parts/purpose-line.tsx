import { pieces } from '../../kit/words/fill.js'
import type { Purpose } from '../../pack/pack.js'

interface Line {
  readonly purpose: Purpose
  /** Where the site begins, with a slash at the end. */
  readonly root: string
}

/** Says which step of which roadmap a pack is for, and leads back to it. */
export function PurposeLine({ purpose: { roadmap, name, step, title }, root }: Line) {
  const address = `${root}roadmap/?${new URLSearchParams({ roadmap, screen: 'path', part: step })}`
  return (
    <>
      {pieces(WORDS.tender.purpose.for, {
        roadmap: name || WORDS.tender.purpose.unnamed,
        step: <a href={address}>{title || WORDS.tender.purpose.step}</a>
      })}
    </>
  )
}
