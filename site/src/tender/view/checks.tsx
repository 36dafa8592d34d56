import { rewriteAll, scale, suggest } from '../../pack/decide.js'
import type { Pack } from '../../pack/pack.js'
import type { Item, Warning } from '../../pack/warnings.js'
import { sumOfWeights } from '../../pack/weights.js'
import { percentage } from '../../pack/document-words.js'
import { gated } from '../../pack/pass-mark.js'
import { fill } from '../../kit/words/fill.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button } from '../../kit/form/fields.js'

interface Checks {
  readonly pack: Pack
  readonly warnings: readonly Warning[]
  /** Brings something of the pack into view. */
  readonly onGo: (item: Item) => void
}

const FEW = 5

/** What to look at before the pack is published. */
export function ChecksSection({ pack, warnings, onGo }: Checks) {
  return (
    <section class="app-pack__section" aria-labelledby="checks">
      <h2 class="nhsuk-heading-m" id="checks" tabIndex={-1}>
        {WORDS.tender.checks.heading}
      </h2>
      {warnings.length === 0 && <p>{WORDS.tender.checks.none}</p>}
      <ul class="app-pack__warnings">
        {warnings.map((warning) => (
          <li key={warning.kind} class="app-pack__warning">
            <h3 class="app-pack__title">{heading(warning)}</h3>
            <p>{WORDS.pack.warnings[warning.kind].advice}</p>
            {'of' in warning && <Named items={warning.of} onGo={onGo} />}
            <Remedy warning={warning} pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function heading(warning: Warning): string {
  return fill(WORDS.pack.warnings[warning.kind].heading, { count: 'of' in warning ? warning.of.length : 1 })
}

function Named({ items, onGo }: { readonly items: readonly Item[]; readonly onGo: (item: Item) => void }) {
  const list = (shown: readonly Item[]) => (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {shown.map((item) => (
        <li key={item.id}>
          <a
            href={`#${item.part}-${item.id}`}
            onClick={(event) => {
              event.preventDefault()
              onGo(item)
            }}
          >
            {item.label || item.id}
          </a>
        </li>
      ))}
    </ul>
  )
  return items.length <= FEW ? (
    list(items)
  ) : (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{fill(WORDS.tender.checks.all, { count: items.length })}</span>
      </summary>
      <div class="nhsuk-details__text">{list(items)}</div>
    </details>
  )
}

/** What can be done about all at once. */
function Remedy({ warning, pack }: { readonly warning: Warning; readonly pack: Pack }) {
  const { editing, say } = useDesk()
  const done = (did: string, change: (pack: Pack) => Pack) => {
    editing.change(did, change)
    say(fill(WORDS.tender.checks.done, { did }))
    document.getElementById('checks')?.focus()
  }
  if (warning.kind === 'weights') {
    return (
      <>
        <p>{fill(WORDS.tender.checks.sum, { sum: percentage(sumOfWeights(pack.requirements)) })}</p>
        <div class="app-pack__tools">
          <Button onPress={() => done(WORDS.tender.did.scale, scale)}>{WORDS.tender.checks.scale}</Button>
          <Button onPress={() => done(WORDS.tender.did.suggest, suggest)}>{WORDS.tender.checks.suggest}</Button>
        </div>
      </>
    )
  }
  if (warning.kind === 'must-scored') {
    const ids = new Set(warning.of.map(({ id }) => id))
    return (
      <div class="app-pack__tools">
        <Button onPress={() => done(WORDS.tender.did.mark, (pack) => rewriteAll(pack, ids, gated))}>
          {WORDS.tender.checks.mark}
        </Button>
        <Button
          onPress={() =>
            done(WORDS.tender.did.passOrFail, (pack) =>
              rewriteAll(pack, ids, (text) => gated({ ...text, scoring: { ...text.scoring, kind: 'pass-fail' } }))
            )
          }
        >
          {WORDS.tender.checks.passOrFail}
        </Button>
      </div>
    )
  }
  return null
}
