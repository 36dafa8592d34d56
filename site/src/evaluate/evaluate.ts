import { announcer } from '../kit/dom/say.js'
import { openPacks } from '../pack/pack-store.js'
import { EvaluatePage } from './evaluate-page.js'
import { SheetReader } from './sheets/sheet-reader.js'
import { EvaluationStore } from './keeping/evaluation-store.js'

const place = document.querySelector<HTMLElement>('[data-evaluate]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const [packs, evaluations] = await Promise.all([
    openPacks().catch(() => undefined),
    EvaluationStore.open().catch(() => undefined)
  ])
  const reader = new SheetReader(new URL(place.dataset.reader ?? '', document.baseURI).href)
  const say = announcer(document.querySelector('main')!)
  document.querySelector<HTMLElement>('[data-without-script]')!.hidden = true
  new EvaluatePage(place, { packs, evaluations, reader, say }).start()
}
