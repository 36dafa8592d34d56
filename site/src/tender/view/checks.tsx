import { rewriteAll, scale, suggest } from '../../pack/decide.js'
import type { Pack } from '../../pack/pack.js'
import type { Item, Warning } from '../../pack/warnings.js'
import { sumOfWeights } from '../../pack/weights.js'
import { WARNINGS } from '../../pack/pack-words.js'
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
        Before you publish
      </h2>
      {warnings.length === 0 && <p>Nothing to look at: no warnings.</p>}
      <ul class="app-pack__warnings">
        {warnings.map((warning) => (
          <li key={warning.kind} class="app-pack__warning">
            <h3 class="app-pack__title">{heading(warning)}</h3>
            <p>{WARNINGS[warning.kind][2]}</p>
            {'of' in warning && <Named items={warning.of} onGo={onGo} />}
            <Remedy warning={warning} pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function heading(warning: Warning): string {
  const [one, several] = WARNINGS[warning.kind]
  return 'of' in warning && warning.of.length > 1 ? `${warning.of.length} ${several}` : one
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
        <span class="nhsuk-details__summary-text">Show all {items.length}</span>
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
    say(`Done: ${did}`)
    document.getElementById('checks')?.focus()
  }
  if (warning.kind === 'weights') {
    return (
      <>
        <p>They add up to {sumOfWeights(pack.requirements)}% now.</p>
        <div class="app-pack__tools">
          <Button onPress={() => done('scale the weights to 100%', scale)}>Scale them to 100%</Button>
          <Button onPress={() => done('use the suggested weights', suggest)}>Use the suggested weights</Button>
        </div>
      </>
    )
  }
  if (warning.kind === 'must-scored') {
    const ids = new Set(warning.of.map(({ id }) => id))
    return (
      <div class="app-pack__tools">
        <Button
          onPress={() =>
            done('give them a pass mark of 3', (pack) =>
              rewriteAll(pack, ids, (text) => ({ ...text, scoring: { ...text.scoring, passMark: 3 } }))
            )
          }
        >
          Give them a pass mark of 3
        </Button>
        <Button
          onPress={() =>
            done('make them pass or fail', (pack) =>
              rewriteAll(pack, ids, (text) => ({ ...text, scoring: { ...text.scoring, kind: 'pass-fail' } }))
            )
          }
        >
          Make them pass or fail
        </Button>
      </div>
    )
  }
  return null
}
