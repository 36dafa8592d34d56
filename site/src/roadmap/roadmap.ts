/*! Includes Preact, copyright Jason Miller, MIT licence, and idb, copyright Jake Archibald, ISC licence. */
import { announcer } from '../kit/dom/say.js'
import { loadRoadmapData } from './data/load-roadmap.js'
import { openRoadmaps } from './record/roadmap-store.js'
import { RoadmapPage } from './roadmap-page.js'

const place = document.querySelector<HTMLElement>('[data-roadmap]')
if (place !== null) {
  void start(place)
}

async function start(place: HTMLElement): Promise<void> {
  const waiting = document.querySelector<HTMLElement>('[data-roadmap-waiting]')!
  waiting.hidden = false
  try {
    const data = await loadRoadmapData(place)
    const store = await openRoadmaps(data).catch(() => undefined)
    const root = new URL(place.dataset.root ?? './', document.baseURI).href
    new RoadmapPage(place, { data, store, root, say: announcer(document.querySelector('main')!) }).start()
  } catch {
    document.querySelector<HTMLElement>('[data-roadmap-failed]')!.hidden = false
    place.hidden = true
  } finally {
    waiting.hidden = true
  }
}
