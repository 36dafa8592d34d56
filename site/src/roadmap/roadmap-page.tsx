import { render } from 'preact'
import { Editing, keepWithPage } from '../kit/keeping/editing.js'
import { Tabs } from '../kit/keeping/tabs.js'
import { fill } from '../kit/words/fill.js'
import type { RoadmapData } from './data/roadmap-data.js'
import { readScreen, writeScreen, type Screen } from './parts/screens.js'
import type { Roadmap } from './record/roadmap-record.js'
import type { RoadmapStore } from './record/roadmap-store.js'
import { RoadmapStart } from './start/roadmap-start.js'
import { focusOnScreen, SCREEN_ID } from './view/focus-on-screen.js'
import { OpenRoadmap } from './view/open-roadmap.js'
import { AHEAD, SCREENS, titleOf } from './view/screens-table.js'

/** What the page works with. */
interface Means {
  readonly data: RoadmapData
  /** Undefined where the browser keeps nothing. */
  readonly store: RoadmapStore | undefined
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

const FIRST: Screen = { name: 'where' }

/** The roadmap page: shows what its address asks for. */
export class RoadmapPage {
  private readonly name = document.title
  private readonly heading = document.querySelector('h1')!
  private readonly title = this.heading.textContent
  private readonly tabs = new Tabs('handbook-roadmap', (note, id) => this.editing?.hear(note, id))
  private editing: Editing<Roadmap> | undefined
  private trouble: string | undefined
  /** What the page came with is shown; the focus follows what the reader does from then on. */
  private isBegun = false

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {}

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    keepWithPage(() => this.editing)
    void this.read().then(() => {
      this.isBegun = true
      void SCREENS.fetchAhead(AHEAD)
    })
  }

  /** What the address asks for: a roadmap by its id, or a screen of whichever was worked on last. */
  private get asked(): { readonly id: string | undefined; readonly screen: Screen | undefined } {
    return {
      id: new URLSearchParams(location.search).get('roadmap') ?? undefined,
      screen: readScreen(location.search)
    }
  }

  /** Shows what the address asks for. */
  private async read(): Promise<void> {
    const { id, screen } = this.asked
    if (id !== undefined && this.editing?.work.id === id) {
      this.draw()
    } else if (id !== undefined) {
      await this.open(id)
    } else {
      const [last] = screen === undefined ? [] : await this.saved()
      await (last === undefined ? this.leave() : this.open(last.id, screen))
    }
  }

  private async saved(): Promise<readonly { readonly id: string }[]> {
    return (await this.means.store?.list().catch(() => [])) ?? []
  }

  /** @param screen where to begin, where the address does not say so */
  private async open(id: string, screen = this.asked.screen): Promise<void> {
    try {
      const roadmap = await this.means.store?.load(id)
      if (roadmap !== undefined) {
        return await this.show(roadmap, roadmap.changed, screen)
      }
      this.trouble = WORDS.roadmap.trouble.missing
    } catch {
      this.trouble = WORDS.roadmap.trouble.damaged
    }
    await this.leave()
  }

  /** Opens a roadmap from a file. What the browser has kept of the same one is one step back. */
  private async openFile(roadmap: Roadmap): Promise<void> {
    const kept = await this.means.store?.load(roadmap.id).catch(() => undefined)
    if (kept === undefined) {
      return this.show(roadmap, undefined)
    }
    await this.show(kept, kept.changed)
    this.editing?.change(WORDS.roadmap.did.openFile, () => roadmap)
    this.means.say(WORDS.roadmap.start.again)
  }

  /** @param kept when it was changed, if the browser has kept it */
  private async show(roadmap: Roadmap, kept: string | undefined, screen = this.asked.screen ?? FIRST): Promise<void> {
    await this.editing?.close()
    const { store } = this.means
    const takeOver = WORDS.roadmap.did.takeOver
    this.editing = new Editing(roadmap, { kind: 'handbook-roadmap', store, tabs: this.tabs, takeOver }, kept)
    this.trouble = undefined
    const address = writeScreen(roadmap.id, screen)
    if (location.search !== address) {
      const isThere = this.asked.id === roadmap.id || this.asked.screen !== undefined
      history[isThere ? 'replaceState' : 'pushState'](null, '', address)
    }
    this.draw()
    if (this.isBegun) {
      window.scrollTo(0, 0)
      this.heading.focus()
    }
  }

  private async leave(): Promise<void> {
    await this.editing?.close()
    this.editing = undefined
    this.draw()
  }

  private go(screen: Screen, stays = false): void {
    void this.editing?.keep()
    const address = writeScreen(this.editing!.work.id, screen)
    history[stays ? 'replaceState' : 'pushState'](null, '', address)
    this.draw()
    if (!stays) {
      focusOnScreen()
      document.getElementById(SCREEN_ID)?.scrollIntoView()
    }
  }

  private draw(): void {
    const { data, store, root, say } = this.means
    const { editing, trouble } = this
    const { screen = FIRST } = this.asked
    document.documentElement.classList.toggle('app-has-pack', editing !== undefined)
    this.entitle(editing?.work.name, screen)
    render(
      editing === undefined ? (
        <RoadmapStart
          data={data}
          store={store}
          root={root}
          asked={this.asked.screen}
          trouble={trouble}
          say={say}
          onMake={(roadmap) => void this.show(roadmap, undefined)}
          onOpen={(id) => void this.open(id)}
          onFile={(roadmap) => void this.openFile(roadmap)}
          onRemoved={(id) => this.tabs.tell('removed', id)}
        />
      ) : (
        <OpenRoadmap
          key={editing.work.id}
          {...{ data, editing, root, say, screen }}
          onGo={(to, stays) => this.go(to, stays)}
          onName={(name) => this.entitle(name, screen)}
          onLeave={() => {
            history.pushState(null, '', location.pathname)
            void this.leave().then(() => this.heading.focus())
          }}
        />
      ),
      this.place
    )
  }

  /** The page's heading is that of the roadmap. */
  private entitle(name: string | undefined, screen: Screen): void {
    const roadmap = name === '' ? WORDS.roadmap.unnamed : name
    this.heading.tabIndex = -1
    this.heading.textContent = roadmap ?? this.title
    document.title =
      roadmap === undefined
        ? this.name
        : fill(WORDS.roadmap.title, { screen: titleOf(screen.name), roadmap, page: this.name })
  }
}
