import { pieces } from '../../kit/words/fill.js'
import { memo } from '../../kit/form/memo.js'
import { useView, ViewWait } from '../../kit/views/view-wait.js'
import { PackLine } from '../../pack/pack-line.js'
import type { Keeping } from '../keeping/keeper.js'
import type { View } from '../view/evaluate-address.js'
import { DeskContext, type Desk } from '../view/evaluate-desk.js'
import { Link } from '../view/view-link.js'
import { EVALUATION_VIEWS, TABS, type Loading } from './views-table.js'

const TITLES = WORDS.evaluate.views
/** What is of use before any bid is loaded. */
const BEFORE_BIDS: readonly View[] = ['bids', 'price']

interface ShellParts extends Loading {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** An evaluation: what it is of, its views, and the one that is shown. */
export function Shell({ desk, keeping, ...loading }: ShellParts) {
  const { evaluation, place } = desk
  const view = EVALUATION_VIEWS.has(place.view) ? place.view : 'bids'
  return (
    <DeskContext.Provider value={desk}>
      <PackLine pack={evaluation.pack}>{WORDS.evaluate.kept[keeping]}</PackLine>
      <Opened desk={desk} view={view} {...loading} />
    </DeskContext.Provider>
  )
}

interface OpenedParts extends Loading {
  readonly desk: Desk
  readonly view: View
}

/** What is not drawn again when only the work was kept. */
const Opened = memo(({ desk: { evaluation, requirements }, view, ...loading }: OpenedParts) => (
  <>
    <nav class="app-bids__views" id="views" aria-label={TITLES.title}>
      <ul>
        {TABS.map((id) => (
          <li key={id} class={id === view ? 'app-bids__view--current' : undefined}>
            {id === view ? <span aria-current="page">{TITLES[id]}</span> : <Link to={{ view: id }}>{TITLES[id]}</Link>}
          </li>
        ))}
      </ul>
    </nav>
    <h2 class="nhsuk-heading-l app-bids__heading" id="view" tabIndex={-1}>
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
))

function ViewPlace({ view, ...loading }: Loading & { readonly view: View }) {
  const { View, isMissing, again } = useView(EVALUATION_VIEWS, view)
  return View === undefined ? <ViewWait isMissing={isMissing} onAgain={again} /> : <View {...loading} />
}
