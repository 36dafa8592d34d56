import { pieces } from '../../kit/words/fill.js'
import { useView, ViewWait } from '../../kit/views/view-wait.js'
import { PackLine } from '../../pack/pack-line.js'
import type { Keeping } from '../keeping/keeper.js'
import type { View } from '../view/evaluate-address.js'
import { useDesk } from '../view/evaluate-desk.js'
import { Link } from '../view/view-link.js'
import { EVALUATION_VIEWS, TABS, type Loading } from './views-table.js'

const TITLES = WORDS.evaluate.views
/** What is of use before any bid is loaded. */
const BEFORE_BIDS: readonly View[] = ['bids', 'price']

interface ShellParts extends Loading {
  readonly keeping: Keeping
}

/** An evaluation: what it is of, its views, and the one that is shown. */
export function Shell({ keeping, ...loading }: ShellParts) {
  const { evaluation, place, requirements } = useDesk()
  const view = EVALUATION_VIEWS.has(place.view) ? place.view : 'bids'
  return (
    <>
      <PackLine pack={evaluation.pack}>{WORDS.evaluate.kept[keeping]}</PackLine>
      <nav class="app-bids__views" aria-label={TITLES.title}>
        <ul>
          {TABS.map((id) => (
            <li key={id} class={id === view ? 'app-bids__view--current' : undefined}>
              {id === view ? (
                <span aria-current="page">{TITLES[id]}</span>
              ) : (
                <Link to={{ view: id }}>{TITLES[id]}</Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="nhsuk-heading-l" id="view" tabIndex={-1}>
        {TITLES[view]}
      </h2>
      {evaluation.bids.length === 0 && !BEFORE_BIDS.includes(view) ? (
        <p>
          {pieces(TITLES.noSheets, {
            count: requirements.length,
            load: <Link to={{ view: 'bids' }}>{TITLES.load}</Link>
          })}
        </p>
      ) : (
        <ViewPlace key={view} view={view} {...loading} />
      )}
    </>
  )
}

function ViewPlace({ view, ...loading }: Loading & { readonly view: View }) {
  const { View, isMissing, again } = useView(EVALUATION_VIEWS, view)
  return View === undefined ? <ViewWait isMissing={isMissing} onAgain={again} /> : <View {...loading} />
}
