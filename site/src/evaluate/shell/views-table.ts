import { PageViews } from '../../kit/views/page-views.js'
import { ScoreView } from '../scoring/score-view.js'
import { BidsView } from '../view/bids-view.js'
import { VIEWS, type View } from '../view/evaluate-address.js'

/** What the view that takes files needs. */
export interface Loading {
  readonly busy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The views of an evaluation. One that is in neither list has no tab. */
export const EVALUATION_VIEWS = new PageViews<View, Loading>(
  { bids: BidsView, score: ScoreView },
  {
    answers: async () => (await import('../view/answers-view.js')).AnswersView,
    agree: async () => (await import('../scoring/agree-view.js')).AgreeView,
    price: async () => (await import('../view/price/price-view.js')).PriceView,
    result: async () => (await import('../view/result/result-view.js')).ResultView,
    letters: async () => (await import('../letters/view/letters-view.js')).LettersView,
    download: async () => (await import('../view/download-view.js')).DownloadView
  }
)

/** Those that have a tab, in the order of the work. */
export const TABS: readonly View[] = VIEWS.filter((view) => EVALUATION_VIEWS.has(view))

/** Fetched while the page is idle; where the work can be saved to a file comes first. */
export const AHEAD: readonly View[] = ['download', 'answers', 'agree', 'price', 'result', 'letters']
