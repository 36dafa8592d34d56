import { render } from 'preact'
import { troubleOf, type Trouble } from '../pack/file-trouble.js'
import type { FoundPack } from '../pack/found-pack.js'
import type { PackStore } from '../pack/pack-store.js'
import { focusOn } from '../kit/form/focus.js'
import { packIn, writePlace, type Asked, type Place } from './view/evaluate-address.js'
import { asked, markOf, newEvaluation, withMark, type Evaluation } from './scores/evaluation.js'
import { readAll, readBeginning, take } from './intake.js'
import { merge, sayMerged } from './keeping/merge.js'
import type { Begun } from './keeping/keeper.js'
import { WorkingCopy } from './keeping/working-copy.js'
import type { SheetReader } from './sheets/sheet-reader.js'
import type { EvaluationStore } from './keeping/evaluation-store.js'
import type { Desk } from './view/evaluate-desk.js'
import { Notices } from './view/evaluate-notices.js'
import { EvaluateRoute } from './shell/evaluate-route.js'
import { Shell } from './shell/shell.js'
import { AHEAD, EVALUATION_VIEWS } from './shell/views-table.js'
import { StartView } from './view/evaluate-start.js'

/** What the page works with; a store is undefined where the browser keeps nothing. */
interface Means {
  readonly packs: PackStore | undefined
  readonly evaluations: EvaluationStore | undefined
  readonly reader: SheetReader
  readonly say: (text: string) => void
}

/** The page where bids are evaluated: shows what its address asks for. */
export class EvaluatePage {
  private work: WorkingCopy | undefined
  private before: Evaluation | undefined
  private evaluator: string | undefined
  private route: EvaluateRoute | undefined
  private desk: Desk | undefined
  private troubles: readonly Trouble[] = []
  private said: readonly string[] = []
  private busy = false
  private readonly onFiles = (files: readonly File[]) => void this.takeFiles(files)

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  private get evaluation(): Evaluation | undefined {
    return this.work?.evaluation
  }

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    window.addEventListener('pagehide', () => this.leave())
    document.addEventListener('visibilitychange', () => this.leave())
    void this.read().then(() => EVALUATION_VIEWS.fetchAhead(AHEAD))
  }

  /** Shows what the address asks for. */
  private async read(): Promise<void> {
    const id = packIn(location.search)
    this.route?.read()
    if (id === undefined) {
      await this.work?.keep()
      this.work = undefined
    } else if (this.evaluation?.pack.id !== id) {
      await this.open(id)
    }
    this.draw()
  }

  /** Goes on with what was begun for a pack, or begins. */
  private async open(id: string): Promise<void> {
    const begun = await this.begun(id)
    if (begun !== undefined) {
      this.show(begun.evaluation, begun)
      return
    }
    const pack = await this.means.packs?.load(id).catch(() => undefined)
    if (pack === undefined) {
      this.work = undefined
      this.troubles = [{ file: id, text: WORDS.evaluate.notices.noPack }]
    } else {
      this.show(newEvaluation(pack), undefined)
    }
  }

  private begun(pack: string): Promise<Begun | undefined> {
    return this.means.evaluations?.load(pack).catch(() => undefined) ?? Promise.resolve(undefined)
  }

  /** @param begun what the browser has kept of it */
  private show(evaluation: Evaluation, begun: Begun | undefined): void {
    const { pack, evaluators } = evaluation
    this.work = new WorkingCopy(this.means.evaluations, evaluation, begun, (isJoined) => {
      if (isJoined) {
        this.said = [WORDS.evaluate.notices.otherTab]
      }
      this.draw()
    })
    this.evaluator = evaluators[0]?.id
    this.before = undefined
    this.troubles = []
    this.said = []
    if (packIn(location.search) !== pack.id) {
      history.pushState(null, '', writePlace(pack.id, { view: 'bids' }))
    }
    this.route = new EvaluateRoute(() => this.evaluation?.pack ?? pack)
  }

  private async openAndGo(id: string): Promise<void> {
    await this.open(id)
    this.draw()
    focusOn('view')
  }

  private async openFile(file: File): Promise<void> {
    try {
      const begun = await readBeginning(file, this.means.packs)
      await (begun.kind === 'pack' ? this.openPack(begun) : this.openEvaluation(begun.evaluation))
      focusOn('view')
    } catch (problem) {
      this.troubles = [troubleOf(file.name, problem)]
      focusOn('troubles')
    }
    this.draw()
  }

  /** What suppliers had never takes the place of the buyer's own. */
  private async openPack({ pack, isWhole }: FoundPack): Promise<void> {
    const begun = await this.begun(pack.id)
    if (begun === undefined) {
      this.show(newEvaluation(pack), undefined)
      this.said = isWhole ? [] : [WORDS.pack.copy]
    } else {
      this.show(isWhole ? { ...begun.evaluation, pack } : begun.evaluation, begun)
      const isOther = begun.evaluation.pack.changed !== pack.changed
      this.said = !isWhole ? [WORDS.evaluate.notices.goesOn] : isOther ? [WORDS.evaluate.notices.packOfFile] : []
    }
    this.work?.keepSoon()
  }

  private async openEvaluation(evaluation: Evaluation): Promise<void> {
    const begun = await this.begun(evaluation.pack.id)
    if (begun === undefined) {
      this.show(evaluation, undefined)
    } else {
      const merged = merge(begun.evaluation, evaluation)
      this.show(merged.evaluation, begun)
      this.said = [`${WORDS.evaluate.notices.goesOn} ${sayMerged(merged)}`]
    }
    this.work?.keepSoon()
  }

  private async takeFiles(files: readonly File[]): Promise<void> {
    const { reader, say } = this.means
    this.busy = true
    this.troubles = []
    this.said = []
    this.draw()
    const all = await readAll(files, this.evaluation!, reader)
    this.busy = false
    if (this.evaluation === undefined) {
      return
    }
    const { evaluation, said, troubles } = take(all, this.evaluation)
    this.troubles = troubles
    this.change(evaluation)
    this.said = said
    this.draw()
    if (troubles.length > 0) {
      focusOn('troubles')
    } else {
      say(said.join(' '))
    }
  }

  private change(to: Evaluation, then?: Place): void {
    this.work!.change(to)
    this.evaluator = to.evaluators.find(({ id }) => id === this.evaluator)?.id ?? to.evaluators[0]?.id
    this.before = undefined
    this.said = []
    if (then !== undefined) {
      this.route!.move(then)
    }
    this.draw()
  }

  private changeWithUndo(to: Evaluation, did: string): void {
    const before = this.evaluation
    this.change(to)
    this.before = before
    this.said = [did]
    this.draw()
  }

  private leave(): void {
    this.route?.settle()
    this.work?.leave()
  }

  private go(place: Place): void {
    const before = this.route!.place.view
    this.route!.go(place)
    this.troubles = []
    this.said = []
    this.draw()
    if (place.view !== before) {
      focusOn('view')
    }
  }

  private move(place: Place): void {
    this.route!.move(place)
    this.draw()
  }

  private draw(): void {
    const { evaluation, work, troubles, said, before, busy } = this
    const keeping = work?.keeping ?? 'kept'
    const { packs, evaluations, say } = this.means
    const place = evaluation && this.route?.place
    document.documentElement.classList.toggle('app-has-bids', evaluation !== undefined)
    render(
      <>
        <Notices
          troubles={troubles}
          said={said}
          unknown={place?.unknown ?? []}
          keeping={keeping}
          onUndo={
            before === undefined
              ? undefined
              : () => {
                  this.change(before)
                  focusOn('view')
                }
          }
        />
        {evaluation === undefined || place === undefined ? (
          <StartView
            packs={packs}
            evaluations={evaluations}
            onFile={(file) => void this.openFile(file)}
            onPack={(id) => void this.openAndGo(id)}
            onEvaluation={(id) => void this.openAndGo(id)}
            say={say}
          />
        ) : (
          <Shell desk={this.deskFor(evaluation, place)} busy={busy} keeping={keeping} onFiles={this.onFiles} />
        )}
      </>,
      this.place
    )
  }

  /** The same as long as what it shows is the same. */
  private deskFor(evaluation: Evaluation, place: Asked): Desk {
    const { desk, evaluator } = this
    const isSame = desk?.evaluation === evaluation && desk.place === place && desk.evaluator === evaluator
    return isSame ? desk : (this.desk = this.newDesk(evaluation, place))
  }

  private newDesk(evaluation: Evaluation, place: Asked): Desk {
    return {
      evaluation,
      requirements: asked(evaluation.pack),
      place,
      evaluator: this.evaluator,
      say: this.means.say,
      change: (to) => this.change(to),
      changeWithUndo: (to, did) => this.changeWithUndo(to, did),
      mark: (bid, requirement, change, then) => {
        const mark = change(markOf(this.evaluation!, bid, requirement))
        this.change(withMark(this.evaluation!, bid, requirement, mark), then)
      },
      go: (to) => this.go(to),
      move: (to) => this.move(to),
      href: (to) => writePlace(evaluation.pack.id, to),
      scoreAs: (evaluator) => {
        this.evaluator = evaluator
        this.draw()
      }
    }
  }
}
