/*! Includes Preact, copyright Jason Miller, MIT licence, and idb, copyright Jake Archibald, ISC licence. */
import { CatalogueUnavailable, loadCatalogue, loadDates } from '../catalogue/load.js'
import { announcer } from '../kit/dom/say.js'
import { dayOf } from '../kit/words/dates.js'
import { openPacks } from '../pack/pack-store.js'
import { CalendarPage } from './calendar-page.js'

const place = document.querySelector<HTMLElement>('[data-calendar]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const main = document.querySelector('main')!
  const waiting = main.querySelector<HTMLElement>('[data-waiting]')!
  waiting.hidden = false
  try {
    const [catalogue, packs] = await Promise.all([loadCatalogue(place), openPacks().catch(() => undefined)])
    const dates = await loadDates(place, catalogue)
    main.querySelector<HTMLElement>('[data-without-script]')!.hidden = true
    new CalendarPage(place, {
      catalogue,
      dates,
      packs,
      today: dayOf(new Date()),
      root: new URL(place.dataset.root ?? './', document.baseURI).href,
      say: announcer(main)
    }).start()
  } catch (error) {
    main.querySelector<HTMLElement>('[data-failed]')!.hidden = false
    if (!(error instanceof CatalogueUnavailable)) {
      throw error
    }
  } finally {
    waiting.hidden = true
  }
}
