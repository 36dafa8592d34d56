import { decide, giveReason, type Part } from '../../pack/decide.js'
import type { Decision } from '../../pack/pack.js'
import { useDesk } from './tender-desk.js'
import { SmallRadios, TextArea } from '../../kit/form/fields.js'

const CHOICES = [
  ['keep', 'Keep'],
  ['drop', 'Drop']
] as const

interface Deciding {
  readonly part: Part
  readonly id: string
  /** What it is about, for the reader. */
  readonly label: string
  readonly decision: Decision
}

/** Keep or drop. */
export function DecisionChoice({ part, id, label, decision }: Deciding) {
  const { editing } = useDesk()
  return (
    <SmallRadios
      name={`${part}-${id}`}
      legend={`${label}: keep or drop?`}
      value={decision}
      choices={CHOICES}
      onChoose={(choice) =>
        editing.change(`${choice} ${label}`, (pack) => decide(pack, part, new Set([id]), choice as Decision))
      }
    />
  )
}

/** Why something is dropped. */
export function DropReason({
  part,
  id,
  label,
  decision,
  reason = '',
  hint
}: Deciding & { readonly reason?: string | undefined; readonly hint: string }) {
  const { editing } = useDesk()
  return decision === 'drop' ? (
    <div class="app-pack__reason">
      <TextArea
        id={`${part}-${id}-reason`}
        label={`Why is ${label} dropped?`}
        hint={hint}
        rows={2}
        value={reason}
        onInput={(text) =>
          editing.change(`the reason for ${label}`, (pack) => giveReason(pack, part, id, text), `reason ${part} ${id}`)
        }
      />
    </div>
  ) : null
}
