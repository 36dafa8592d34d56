/*! Includes Preact, copyright Jason Miller, MIT licence, and idb, copyright Jake Archibald, ISC licence. */
import { loadCatalogue, loadWording } from '../catalogue/load.js'
import { announcer } from '../kit/dom/say.js'
import { TenderPage } from './tender-page.js'
import { openPacks } from '../pack/pack-store.js'

const place = document.querySelector<HTMLElement>('[data-tender]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const { xlsx = '', docx = '', root = './' } = place.dataset
  const whole = (address: string) => new URL(address, document.baseURI).href
  const waiting = document.querySelector<HTMLElement>('[data-tender-waiting]')!
  waiting.hidden = false
  try {
    const [catalogue, store] = await Promise.all([loadCatalogue(place), openPacks().catch(() => undefined)])
    let wording: ReturnType<typeof loadWording> | undefined
    new TenderPage(place, {
      catalogue,
      wording: () => (wording ??= loadWording(place, catalogue).catch(forget)),
      store,
      writers: { xlsx: whole(xlsx), docx: whole(docx) },
      root: whole(root),
      say: announcer(document.querySelector('main')!)
    }).start()
    function forget(error: unknown): never {
      wording = undefined
      throw error
    }
  } catch {
    document.querySelector<HTMLElement>('[data-tender-failed]')!.hidden = false
    place.hidden = true
  } finally {
    waiting.hidden = true
  }
}
