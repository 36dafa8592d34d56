import { decide, giveReason, type Part } from '../../pack/decide.js'
import type { Decision } from '../../pack/pack.js'
import { useDesk } from './tender-desk.js'
import { fill } from '../../kit/words/fill.js'
import { SmallRadios, TextArea } from '../../kit/form/fields.js'

const CHOICES = [
  ['keep', WORDS.tender.decision.keep],
  ['drop', WORDS.tender.decision.drop]
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
      legend={fill(WORDS.tender.decision.legend, { label })}
      value={decision}
      choices={CHOICES}
      onChoose={(choice) =>
        editing.change(fill(choice === 'keep' ? WORDS.tender.did.keep : WORDS.tender.did.drop, { label }), (pack) =>
          decide(pack, part, new Set([id]), choice as Decision)
        )
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
        label={fill(WORDS.tender.decision.why, { label })}
        hint={hint}
        rows={2}
        value={reason}
        onInput={(text) =>
          editing.change(
            fill(WORDS.tender.did.reason, { label }),
            (pack) => giveReason(pack, part, id, text),
            `reason ${part} ${id}`
          )
        }
      />
    </div>
  ) : null
}
