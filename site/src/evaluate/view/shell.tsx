import { pieces } from '../../kit/words/fill.js'
import { PackLine } from '../../pack/pack-line.js'
import { VIEWS } from './evaluate-address.js'
import type { Keeping } from '../keeping/keeper.js'
import { AnswersView } from './answers-view.js'
import { BidsView } from './bids-view.js'
import { useDesk } from './evaluate-desk.js'
import { DownloadView } from './download-view.js'
import { Link } from './view-link.js'
import { ResultView } from './result-view.js'
import { ScoringView } from './scoring-view.js'

const TITLES = WORDS.evaluate.views

interface Shell {
  readonly busy: boolean
  readonly keeping: Keeping
  readonly onFiles: (files: readonly File[]) => void
}

/** An evaluation: what it is of, its views, and the one that is shown. */
export function Shell({ busy, keeping, onFiles }: Shell) {
  const { evaluation, place, requirements } = useDesk()
  const { view } = place
  return (
    <>
      <PackLine pack={evaluation.pack}>{WORDS.evaluate.kept[keeping]}</PackLine>
      <nav class="app-bids__views" aria-label={TITLES.title}>
        <ul>
          {VIEWS.map((id) => (
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
      {view === 'bids' && <BidsView busy={busy} onFiles={onFiles} />}
      {view !== 'bids' && evaluation.bids.length === 0 && (
        <p>
          {pieces(TITLES.noSheets, {
            count: requirements.length,
            load: <Link to={{ view: 'bids' }}>{TITLES.load}</Link>
          })}
        </p>
      )}
      {evaluation.bids.length > 0 && (
        <>
          {view === 'answers' && <AnswersView />}
          {(view === 'score' || view === 'agree') && <ScoringView mode={view} />}
          {view === 'result' && <ResultView />}
          {view === 'download' && <DownloadView />}
        </>
      )}
    </>
  )
}
