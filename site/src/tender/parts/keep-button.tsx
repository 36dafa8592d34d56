import { decide, type Part } from '../../pack/decide.js'
import type { Decided } from '../../pack/pack.js'
import { useDesk } from './tender-desk.js'
import { fill } from '../../kit/words/fill.js'
import { Button } from '../../kit/form/fields.js'

interface Keep {
  readonly part: Part
  /** What it is about, if undecided. */
  readonly of: readonly (Decided & { readonly id: string })[]
  readonly words: (typeof WORDS.tender.keep)['must' | 'mandated' | 'all']
}

/** Keeps at once what nobody has decided about. */
export function KeepButton({ part, of, words }: Keep) {
  const { editing, say } = useDesk()
  const open = of.filter(({ decision }) => decision === 'undecided')
  const keep = () => {
    const ids = new Set(open.map(({ id }) => id))
    editing.change(words.did, (pack) => decide(pack, part, ids, 'keep'))
    say(fill(WORDS.tender.keep.kept, { count: ids.size }))
  }
  return (
    <Button idle={open.length === 0} onPress={keep}>
      {fill(words.label, { count: open.length })}
    </Button>
  )
}
