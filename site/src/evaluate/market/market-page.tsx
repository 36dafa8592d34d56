import { render } from 'preact'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { troubleOf, type Trouble } from '../../pack/file-trouble.js'
import type { FoundPack } from '../../pack/found-pack.js'
import { madeWhole, packInFile } from '../../pack/pack-in-file.js'
import type { PackStore } from '../../pack/pack-store.js'
import type { EvaluationStore } from '../keeping/evaluation-store.js'
import { Keeper, type Begun, type Keeping } from '../keeping/keeper.js'
import { newEvaluation, withBid, withoutBid, type Evaluation } from '../scores/evaluation.js'
import type { SheetReader } from '../sheets/sheet-reader.js'
import { Notices } from '../view/evaluate-notices.js'
import { StartView } from '../view/evaluate-start.js'
import { namesOf } from './market-names.js'
import { MarketView } from './market-view.js'

/** What the page works with; a store is undefined where the browser keeps nothing. */
interface Means {
  readonly packs: PackStore | undefined
  /** What the market said, a pack each: the same shape as bids without any score, kept in a store of its own. */
  readonly markets: EvaluationStore | undefined
  readonly reader: SheetReader
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

/** The page where suppliers' answers before a tender are counted. */
export class MarketPage {
  private market: Evaluation | undefined
  private before: Evaluation | undefined
  private keeper: Keeper | undefined
  private keeping: Keeping = 'kept'
  private troubles: readonly Trouble[] = []
  private said: readonly string[] = []
  private busy = false
  private isHidden = false

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    void this.read()
  }

  private async read(): Promise<void> {
    const id = new URLSearchParams(location.search).get('pack')
    if (!id) {
      this.market = undefined
      this.troubles = []
    } else if (this.market?.pack.id !== id) {
      await this.open(id)
    }
    this.draw()
  }

  /** Goes on with the pack as it is now, where this browser has it. */
  private async open(id: string): Promise<void> {
    const { packs, markets } = this.means
    const [pack, begun] = await Promise.all([
      packs?.load(id).catch(() => undefined),
      markets?.load(id).catch(() => undefined)
    ])
    const current = pack ?? begun?.evaluation.pack
    if (current === undefined) {
      this.market = undefined
      this.troubles = [{ file: id, text: WORDS.evaluate.notices.noPack }]
    } else {
      this.show({ ...(begun?.evaluation ?? newEvaluation(current)), pack: current }, begun)
    }
  }

  /** @param begun what the browser has kept of it */
  private show(market: Evaluation, begun: Begun | undefined): void {
    this.market = market
    this.before = undefined
    this.keeper = new Keeper(this.means.markets, market.pack.id, begun)
    this.keeping = this.means.markets === undefined ? 'blocked' : 'kept'
    this.troubles = []
    this.said = []
    const address = `?pack=${encodeURIComponent(market.pack.id)}`
    if (location.search !== address) {
      history.pushState(null, '', address)
    }
  }

  private async openSaved(id: string): Promise<void> {
    await this.open(id)
    this.draw()
    focusOn(this.market === undefined ? 'troubles' : 'market')
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.openPack(await madeWhole(await packInFile(file), this.means.packs))
      focusOn('market')
    } catch (problem) {
      this.troubles = [troubleOf(file.name, problem)]
      focusOn('troubles')
    }
    this.draw()
  }

  /** What suppliers had never takes the place of the buyer's own. */
  private async openPack({ pack, isWhole }: FoundPack): Promise<void> {
    const begun = await this.means.markets?.load(pack.id).catch(() => undefined)
    const market = begun?.evaluation ?? newEvaluation(pack)
    this.show(isWhole ? { ...market, pack } : market, begun)
    await this.keep()
  }

  private async load(files: readonly File[]): Promise<void> {
    this.busy = true
    this.troubles = []
    this.said = []
    this.draw()
    let market = this.market!
    for (const file of files) {
      try {
        const bid = await this.means.reader.read(file, market.pack)
        market = withBid(market, bid)
        const { supplier } = market.bids.find(({ id }) => id === bid.id)!
        this.said = [...this.said, fill(WORDS.evaluate.files.loaded, { supplier })]
      } catch (problem) {
        this.troubles = [...this.troubles, troubleOf(file.name, problem)]
      }
    }
    this.busy = false
    this.before = undefined
    this.said = this.isHidden ? [] : this.said
    await this.change(market)
    if (this.troubles.length > 0) {
      focusOn('troubles')
    }
  }

  private takeOut(id: string): void {
    const supplier = namesOf(this.market!.bids, this.isHidden).get(id)!
    this.before = this.market
    this.said = [fill(WORDS.evaluate.market.takenOut, { supplier })]
    focusOn('market')
    void this.change(withoutBid(this.market!, id))
  }

  private undo(): void {
    const { before } = this
    this.before = undefined
    this.said = []
    focusOn('market')
    if (before !== undefined) {
      void this.change(before)
    }
  }

  private async change(market: Evaluation): Promise<void> {
    this.market = market
    this.draw()
    await this.keep()
  }

  private async keep(): Promise<void> {
    const outcome = await this.keeper?.keep(() => this.market!)
    this.keeping = outcome?.keeping ?? this.keeping
    this.market = outcome?.joined ?? this.market
    this.draw()
  }

  private draw(): void {
    const { market, before, troubles, said, busy, keeping, isHidden } = this
    const { packs, markets, root, say } = this.means
    render(
      <>
        <Notices
          troubles={troubles}
          said={said}
          unknown={[]}
          keeping="kept"
          onUndo={before === undefined ? undefined : () => this.undo()}
        />
        {market === undefined ? (
          <StartView
            packs={packs}
            evaluations={markets}
            words={WORDS.evaluate.market.start}
            onFile={(file) => void this.openFile(file)}
            onPack={(id) => void this.openSaved(id)}
            onEvaluation={(id) => void this.openSaved(id)}
            say={say}
          />
        ) : (
          <MarketView
            market={market}
            isKept={keeping === 'kept' || keeping === 'soon'}
            busy={busy}
            isHidden={isHidden}
            root={root}
            onFiles={(files) => void this.load(files)}
            onTakeOut={(id) => this.takeOut(id)}
            onHide={(hidden) => {
              this.isHidden = hidden
              this.before = undefined
              this.said = []
              this.draw()
            }}
          />
        )}
      </>,
      this.place
    )
  }
}
