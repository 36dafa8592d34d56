import { decide, type Part } from '../../pack/decide.js'
import type { Decided } from '../../pack/pack.js'
import { useDesk } from './tender-desk.js'
import { Button } from '../../kit/form/fields.js'

interface Keep {
  readonly part: Part
  /** What it is about, if undecided. */
  readonly of: readonly (Decided & { readonly id: string })[]
  readonly what: string
}

/** Keeps at once what nobody has decided about. */
export function KeepButton({ part, of, what }: Keep) {
  const { editing, say } = useDesk()
  const open = of.filter(({ decision }) => decision === 'undecided')
  const keep = () => {
    const ids = new Set(open.map(({ id }) => id))
    editing.change(`keep ${what}`, (pack) => decide(pack, part, ids, 'keep'))
    say(`${ids.size} kept`)
  }
  return (
    <Button idle={open.length === 0} onPress={keep}>
      Keep {what} ({open.length})
    </Button>
  )
}
