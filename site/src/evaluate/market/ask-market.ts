import { announcer } from '../../kit/dom/say.js'
import { openPacks } from '../../pack/pack-store.js'
import { EvaluationStore } from '../keeping/evaluation-store.js'
import { SheetReader } from '../sheets/sheet-reader.js'
import { MarketPage } from './market-page.js'

/** Answers of the market are kept apart from bids. */
const STORE = 'handbook-market'

const place = document.querySelector<HTMLElement>('[data-market]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const [packs, markets] = await Promise.all([
    openPacks().catch(() => undefined),
    EvaluationStore.open(STORE).catch(() => undefined)
  ])
  const reader = new SheetReader(new URL(place.dataset.reader ?? '', document.baseURI).href)
  const root = new URL(place.dataset.root ?? './', document.baseURI).href
  const say = announcer(document.querySelector('main')!)
  document.querySelector<HTMLElement>('[data-without-script]')!.hidden = true
  new MarketPage(place, { packs, markets, reader, root, say }).start()
}
