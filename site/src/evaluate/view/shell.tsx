import { count } from '../../kit/dom/say.js'
import { PackLine } from '../../pack/pack-line.js'
import type { View } from './evaluate-address.js'
import type { Keeping } from '../keeping/keeper.js'
import { AnswersView } from './answers-view.js'
import { BidsView } from './bids-view.js'
import { useDesk } from './evaluate-desk.js'
import { DownloadView } from './download-view.js'
import { Link } from './view-link.js'
import { ResultView } from './result-view.js'
import { ScoringView } from './scoring-view.js'

const TITLES: Readonly<Record<View, string>> = {
  bids: 'Bids',
  answers: 'Answers',
  score: 'Score',
  agree: 'Agree',
  result: 'Result',
  download: 'Download'
}

const KEEPING: Readonly<Record<Keeping, string>> = {
  kept: 'Saved in this browser',
  soon: 'Saving …',
  blocked: 'Not saved',
  full: 'Not saved'
}

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
      <PackLine pack={evaluation.pack}>{KEEPING[keeping]}</PackLine>
      <nav class="app-bids__views" aria-label="Evaluation">
        <ul>
          {Object.entries(TITLES).map(([id, title]) => (
            <li key={id} class={id === view ? 'app-bids__view--current' : undefined}>
              {id === view ? <span aria-current="page">{title}</span> : <Link to={{ view: id as View }}>{title}</Link>}
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
          No response sheets are loaded yet. <Link to={{ view: 'bids' }}>Load what the suppliers sent back</Link> for
          the {count(requirements.length, 'requirement', 'requirements')} of this pack.
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
