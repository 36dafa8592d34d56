import { render } from 'preact'
import { troubleOf, type Trouble } from '../pack/file-trouble.js'
import type { FoundPack } from '../pack/found-pack.js'
import type { PackStore } from '../pack/pack-store.js'
import { focusOn } from '../kit/form/focus.js'
import { packIn, readPlace, writePlace, type Place } from './view/evaluate-address.js'
import { asked, markOf, newEvaluation, withMark, type Evaluation } from './scores/evaluation.js'
import { readAll, readBeginning, take } from './intake.js'
import { merge, sayMerged } from './keeping/merge.js'
import { Keeper, type Keeping } from './keeping/keeper.js'
import type { SheetReader } from './sheets/sheet-reader.js'
import type { EvaluationStore } from './keeping/evaluation-store.js'
import { DeskContext, type Desk } from './view/evaluate-desk.js'
import { Notices } from './view/evaluate-notices.js'
import { Shell } from './view/shell.js'
import { StartView } from './view/evaluate-start.js'

/** What the page works with; a store is undefined where the browser keeps nothing. */
interface Means {
  readonly packs: PackStore | undefined
  readonly evaluations: EvaluationStore | undefined
  readonly reader: SheetReader
  readonly say: (text: string) => void
}

const QUIET_MS = 100

/** The page where bids are evaluated: shows what its address asks for. */
export class EvaluatePage {
  private evaluation: Evaluation | undefined
  private before: Evaluation | undefined
  private evaluator: string | undefined
  private keeper: Keeper | undefined
  private keeping: Keeping = 'kept'
  private troubles: readonly Trouble[] = []
  private said: readonly string[] = []
  private busy = false
  private timer = 0

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    window.addEventListener('pagehide', () => void this.keep())
    document.addEventListener('visibilitychange', () => void this.keep())
    void this.read()
  }

  /** Shows what the address asks for. */
  private async read(): Promise<void> {
    const id = packIn(location.search)
    if (id === undefined) {
      await this.keep()
      this.evaluation = undefined
    } else if (this.evaluation?.pack.id !== id) {
      await this.open(id)
    }
    this.draw()
  }

  /** Goes on with what was begun for a pack, or begins. */
  private async open(id: string): Promise<void> {
    const begun = await this.means.evaluations?.load(id).catch(() => undefined)
    if (begun !== undefined) {
      this.show(begun.evaluation, begun.changed)
      return
    }
    const pack = await this.means.packs?.load(id).catch(() => undefined)
    if (pack === undefined) {
      this.evaluation = undefined
      this.troubles = [{ file: id, text: WORDS.evaluate.notices.noPack }]
    } else {
      this.show(newEvaluation(pack), undefined)
    }
  }

  private show(evaluation: Evaluation, kept: string | undefined): void {
    this.evaluation = evaluation
    this.evaluator = evaluation.evaluators[0]?.id
    this.keeper = new Keeper(this.means.evaluations, kept)
    this.keeping = 'kept'
    this.before = undefined
    this.troubles = []
    this.said = []
    if (packIn(location.search) !== evaluation.pack.id) {
      history.pushState(null, '', writePlace(evaluation.pack.id, { view: 'bids' }))
    }
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
    const begun = await this.means.evaluations?.load(pack.id).catch(() => undefined)
    if (begun === undefined) {
      this.show(newEvaluation(pack), undefined)
      this.said = isWhole ? [] : [WORDS.pack.copy]
    } else {
      this.show(isWhole ? { ...begun.evaluation, pack } : begun.evaluation, begun.changed)
      const isOther = begun.evaluation.pack.changed !== pack.changed
      this.said = !isWhole ? [WORDS.evaluate.notices.goesOn] : isOther ? [WORDS.evaluate.notices.packOfFile] : []
    }
    this.keepSoon()
  }

  private async openEvaluation(evaluation: Evaluation): Promise<void> {
    const begun = await this.means.evaluations?.load(evaluation.pack.id).catch(() => undefined)
    if (begun === undefined) {
      this.show(evaluation, undefined)
    } else {
      const merged = merge(begun.evaluation, evaluation)
      this.show(merged.evaluation, begun.changed)
      this.said = [`${WORDS.evaluate.notices.goesOn} ${sayMerged(merged)}`]
    }
    this.keepSoon()
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

  private change(to: Evaluation): void {
    this.evaluation = to
    this.evaluator = to.evaluators.find(({ id }) => id === this.evaluator)?.id ?? to.evaluators[0]?.id
    this.before = undefined
    this.said = []
    this.keepSoon()
    this.draw()
  }

  private changeWithUndo(to: Evaluation, did: string): void {
    const before = this.evaluation
    this.change(to)
    this.before = before
    this.said = [did]
    this.draw()
  }

  private keepSoon(): void {
    this.keeping = this.keeping === 'kept' ? 'soon' : this.keeping
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.keep(), QUIET_MS)
  }

  private async keep(): Promise<void> {
    clearTimeout(this.timer)
    const { evaluation, keeper } = this
    if (evaluation === undefined || keeper === undefined || this.keeping === 'kept') {
      return
    }
    const { keeping, joined } = await keeper.keep(() => evaluation)
    if (this.evaluation !== evaluation) {
      return
    }
    if (joined !== undefined) {
      this.evaluation = joined
      this.said = [WORDS.evaluate.notices.otherTab]
    }
    this.keeping = keeping
    this.draw()
  }

  private go(place: Place): void {
    const { view: before } = readPlace(location.search, this.evaluation!.pack)
    history.pushState(null, '', writePlace(this.evaluation!.pack.id, place))
    this.troubles = []
    this.said = []
    this.draw()
    if (place.view !== before) {
      focusOn('view')
    }
  }

  private draw(): void {
    const { evaluation, troubles, said, keeping, before, busy } = this
    const { packs, evaluations, say } = this.means
    const place = evaluation && readPlace(location.search, evaluation.pack)
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
          <DeskContext.Provider value={this.desk(evaluation, place, say)}>
            <Shell busy={busy} keeping={keeping} onFiles={(files) => void this.takeFiles(files)} />
          </DeskContext.Provider>
        )}
      </>,
      this.place
    )
  }

  private desk(evaluation: Evaluation, place: Place, say: (text: string) => void): Desk {
    return {
      evaluation,
      requirements: asked(evaluation.pack),
      place,
      evaluator: this.evaluator,
      say,
      change: (to) => this.change(to),
      changeWithUndo: (to, did) => this.changeWithUndo(to, did),
      mark: (bid, requirement, change) =>
        this.change(withMark(this.evaluation!, bid, requirement, change(markOf(this.evaluation!, bid, requirement)))),
      go: (to) => this.go(to),
      href: (to) => writePlace(evaluation.pack.id, to),
      scoreAs: (evaluator) => {
        this.evaluator = evaluator
        this.draw()
      }
    }
  }
}
