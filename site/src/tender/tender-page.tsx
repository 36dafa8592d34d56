import { render } from 'preact'
import type { Question } from '../catalogue/applicability.js'
import type { Catalogue, Wording } from '../catalogue/data.js'
import type { Writers } from './documents/pack-files.js'
import { Editing, keepWithPage } from '../kit/keeping/editing.js'
import { makePack } from '../pack/make-pack.js'
import type { Pack } from '../pack/pack.js'
import type { FoundPack } from '../pack/found-pack.js'
import { randomId } from '../kit/keeping/random-id.js'
import { readRequest, type Request } from './work/tender-request.js'
import type { PackStore } from '../pack/pack-store.js'
import { fill } from '../kit/words/fill.js'
import { Tabs } from '../kit/keeping/tabs.js'
import { unknownIn } from './work/unknown.js'
import type { Desk } from './parts/tender-desk.js'
import { PackView } from './view/pack-view.js'
import { StartView } from './start/start-view.js'
import type { Note } from './parts/pack-notices.js'

/** What the page works with. */
interface Means {
  readonly catalogue: Catalogue
  /** The full text of the criteria, fetched once it is needed. */
  readonly wording: () => Promise<Wording>
  /** Undefined where the browser keeps nothing. */
  readonly store: PackStore | undefined
  readonly writers: Writers
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  readonly say: (text: string) => void
}

/** The tender pack page: shows what its address asks for. */
export class TenderPage {
  private readonly name = document.title
  private readonly heading = document.querySelector('h1')!
  private readonly title = this.heading.textContent
  private readonly titles: ReadonlyMap<string, string>
  private readonly tabs = new Tabs('handbook-tender', (note, id) => this.editing?.hear(note, id))
  private editing: Editing<Pack> | undefined
  private trouble: string | undefined
  private note: Note | undefined

  constructor(
    private readonly place: HTMLElement,
    private readonly means: Means
  ) {
    const { systems, settings, roles } = means.catalogue.frame
    this.titles = new Map([
      ...systems.map(({ id, title }) => [id, title] as const),
      ...[...settings, ...roles].map(([id, title]) => [id, title] as const)
    ])
  }

  start(): void {
    window.addEventListener('popstate', () => void this.read())
    keepWithPage(() => this.editing)
    void this.read()
  }

  private get request(): Request {
    return readRequest(location.search, this.means.catalogue.frame, location.hash)
  }

  /** Shows what the address asks for. */
  private async read(): Promise<void> {
    const { pack } = this.request
    if (pack === undefined) {
      await this.leave()
    } else if (this.editing?.work.id !== pack) {
      await this.open(pack)
    }
  }

  private async open(id: string): Promise<void> {
    try {
      const pack = await this.means.store?.load(id)
      if (pack !== undefined) {
        return this.show(pack, pack.changed)
      }
      this.trouble = WORDS.tender.trouble.missing
    } catch {
      this.trouble = WORDS.tender.trouble.damaged
    }
    await this.leave()
  }

  private async make(question: Question, name: string): Promise<void> {
    const { catalogue, wording, root } = this.means
    const { purpose } = this.request
    try {
      const making = { id: randomId(), name, now: new Date().toISOString(), address: root, purpose }
      await this.show(makePack(catalogue, await wording(), question, making), undefined)
    } catch {
      this.trouble = WORDS.tender.trouble.noWording
      this.draw()
    }
  }

  /** Opens a pack from a file. What the browser has kept of the same pack is one step back, and stays where the file was the suppliers'. */
  private async openFile({ pack, isWhole }: FoundPack): Promise<void> {
    const kept = await this.means.store?.load(pack.id).catch(() => undefined)
    if (!isWhole || kept === undefined) {
      const copy = kept === undefined ? WORDS.pack.copy : WORDS.tender.open.kept
      const note = isWhole ? undefined : { title: WORDS.tender.open.copy, lines: [copy] }
      return this.show(kept ?? pack, kept?.changed, note)
    }
    await this.show(kept, kept.changed)
    this.editing?.change(WORDS.tender.did.openFile, () => pack)
    this.means.say(WORDS.tender.open.again)
  }

  /** Makes a pack of the requirements of a system type, as a file has them. @throws FileRefused */
  private async openPrepared(value: object, file: string): Promise<void> {
    const { catalogue, wording, root } = this.means
    const making = { id: randomId(), name: '', now: new Date().toISOString(), address: root }
    const [{ packOfRequirements }, { noteOn }, words] = await Promise.all([
      import('../pack/pack-of-requirements.js'),
      import('./start/prepared-note.js'),
      wording()
    ])
    const made = packOfRequirements(value, catalogue, words, making)
    await this.show(made.pack, undefined, noteOn(made, file))
  }

  private async show(pack: Pack, kept: string | undefined, note?: Note): Promise<void> {
    await this.editing?.close()
    this.note = note
    const { store } = this.means
    const takeOver = WORDS.tender.did.takeOver
    this.editing = new Editing(pack, { kind: 'handbook-tender-pack', store, tabs: this.tabs, takeOver }, kept)
    this.trouble = undefined
    const address = `?pack=${pack.id}`
    if (location.search !== address) {
      history.pushState(null, '', address)
    }
    this.draw()
    window.scrollTo(0, 0)
    this.heading.focus()
  }

  private async leave(): Promise<void> {
    await this.editing?.close()
    this.editing = undefined
    this.draw()
  }

  private draw(): void {
    const { catalogue, store, writers, root, say } = this.means
    const { editing, trouble, note, request } = this
    const pack = editing?.work
    document.documentElement.classList.toggle('app-has-pack', pack !== undefined)
    this.entitle(pack?.name)
    if (editing === undefined || pack === undefined) {
      render(
        <StartView
          catalogue={catalogue}
          request={request}
          store={store}
          trouble={trouble}
          root={root}
          say={say}
          onMake={(question, name) => this.make(question, name)}
          onOpen={(id) => void this.open(id)}
          onFile={(found) => void this.openFile(found)}
          onPrepared={(value, file) => this.openPrepared(value, file)}
          onRemoved={(id) => this.tabs.tell('removed', id)}
        />,
        this.place
      )
    } else {
      const desk: Desk = { editing, say, root, titleOf: (id) => this.titles.get(id) ?? id }
      render(
        <PackView
          key={pack.id}
          desk={desk}
          unknown={unknownIn(pack, catalogue)}
          writers={writers}
          note={note}
          onName={(name) => this.entitle(name)}
          onLeave={() => {
            history.pushState(null, '', location.pathname)
            void this.leave().then(() => this.heading.focus())
          }}
        />,
        this.place
      )
    }
  }

  /** The page's heading is that of the pack. */
  private entitle(name: string | undefined): void {
    this.heading.tabIndex = -1
    this.heading.textContent = name ?? this.title
    document.title = name === undefined ? this.name : fill(WORDS.tender.title, { pack: name, page: this.name })
  }
}
