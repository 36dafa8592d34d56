import { loadCatalogue, loadWording } from '../catalogue/load.js'
import { announcer } from '../kit/dom/say.js'
import { openPacks } from '../pack/pack-store.js'
import { ChangesPage } from './changes-page.js'

const place = document.querySelector<HTMLElement>('[data-changes]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const packs = await openPacks().catch(() => undefined)
  const handbook = async () => {
    const catalogue = await loadCatalogue(place)
    return { catalogue, wording: await loadWording(place, catalogue) }
  }
  document.querySelector<HTMLElement>('[data-without-script]')!.hidden = true
  new ChangesPage(place, {
    handbook,
    packs,
    writer: place.dataset.docx ?? '',
    root: new URL(place.dataset.root ?? './', document.baseURI).href,
    say: announcer(document.querySelector('main')!)
  }).start()
}
