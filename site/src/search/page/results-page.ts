import { answerPlace, type Asked } from './answer-place.js'
import { writeRequest, type Request } from './search-address.js'
import { element } from '../../kit/dom/element.js'
import { announcer, quietly } from '../../kit/dom/say.js'
import { fill, pieces } from '../../kit/words/fill.js'
import type { Answer, Engine } from '../engine/engine.js'
import type { Order } from '../engine/facets.js'
import type { Counted } from './filter-panel.js'
import type { Finder } from '../engine/finder.js'
import { notesOn, placeApart } from './search-notes.js'
import { PageAddress } from './page-address.js'
import { showState, showTrouble, type PageParts, type State } from './search-parts.js'
import { resultItems } from './result-list.js'
import { rewritten } from '../engine/rewriting.js'
import { listenForEnter } from './box-keys.js'

const STEP = 10
const SLOW_MS = 200
const QUIET_MS = 300

type Offer = typeof WORDS.search.notes.meant | typeof WORDS.search.notes.instead

/** The search page: answers its address, and the reader's typing and choices, which become its address. */
export class ResultsPage {
  private readonly announce: (text: string) => void
  private readonly slow = quietly(SLOW_MS)
  private readonly quiet = quietly(QUIET_MS)
  private readonly name = document.title
  private readonly address = new PageAddress()
  private readonly ask: (query: string) => Asked
  private count: ((counted: Counted) => Promise<void>) | undefined
  private request: Request = this.address.read().request
  private shown = STEP
  private latest = 0

  /** @param root the address of the site */
  constructor(
    private readonly parts: PageParts,
    private readonly finder: Finder,
    private readonly root: URL
  ) {
    this.announce = announcer(parts.page)
    this.ask = answerPlace(parts.page)
    parts.filters.closest('details')!.open = matchMedia('(width >= 60rem)').matches
  }

  start(): void {
    const { box, form, sort, more, clear, again } = this.parts
    listenForEnter(box)
    box.addEventListener('input', () => this.type())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.go({ ...this.request, query: box.value })
    })
    sort.addEventListener('change', () => this.go({ ...this.request, order: (sort.value || undefined) as Order }))
    more.addEventListener('click', () => this.showMore())
    clear.addEventListener('click', () => {
      this.go({ ...this.request, chosen: new Map() })
      box.focus()
    })
    again.addEventListener('click', () => {
      box.focus()
      void this.answer(false)
    })
    window.addEventListener('popstate', () => this.read())
    window.addEventListener('pagehide', () => this.address.keep({ shown: this.shown, scrolled: window.scrollY }))
    void this.read()
  }

  /** Answers the address as it is. */
  private async read(): Promise<void> {
    const { request, kept } = this.address.read()
    this.request = request
    this.shown = kept.shown ?? STEP
    this.parts.box.value = request.query
    await this.answer(false)
    if (kept.scrolled !== undefined) {
      window.scrollTo(0, kept.scrolled)
    }
  }

  private type(): void {
    this.request = { ...this.request, query: this.parts.box.value }
    this.shown = STEP
    this.address.type(this.request)
    void this.answer(true)
  }

  private go(request: Request): void {
    this.request = request
    this.shown = STEP
    this.parts.box.value = request.query
    this.address.go(request)
    void this.answer(false)
  }

  private async showMore(): Promise<void> {
    const before = this.parts.list.children.length
    this.shown += STEP
    this.address.keep({ shown: this.shown })
    await this.answer(false)
    this.parts.list.children[before]?.querySelector('a')?.focus()
  }

  private async answer(typing: boolean): Promise<void> {
    const asked = ++this.latest
    const isLatest = () => asked === this.latest
    const { query } = this.request
    document.title = query === '' ? this.name : `${query} - ${this.name}`
    const fact = this.ask(query)
    if (query.trim() === '') {
      fact.show()
      this.state('start')
      return
    }
    if (this.parts.list.children.length === 0) {
      this.state('empty')
    }
    this.slow(() => this.wait(true))
    try {
      await this.finder.ask(async (engine) => {
        const answer = await engine.find(query, typing, isLatest)
        if (isLatest()) {
          await this.show(engine, answer, fact, isLatest)
        }
      })
    } catch (trouble) {
      if (isLatest()) {
        fact.show()
        this.state('failed')
        this.announce(showTrouble(this.parts.page, trouble))
      }
    }
  }

  private async show(engine: Engine, answer: Answer, fact: Asked, isLatest: () => boolean): Promise<void> {
    const { chosen, order, query } = this.request
    const facets = order !== undefined || chosen.size > 0 ? await engine.facets(order) : undefined
    const narrowed = facets?.narrow(answer.results, chosen) ?? answer.results
    const results = order === undefined ? narrowed : facets!.sort(narrowed, order)
    const apart = placeApart(answer, order === undefined ? results : [])
    const { items, explain } = await resultItems(results.slice(0, this.shown), answer.query, engine, this.root, apart)
    await fact.wait()
    if (!isLatest()) {
      return
    }
    const found = fill(WORDS.search.found, { count: results.length, query: query.trim() })
    this.parts.count.textContent = found
    this.parts.notes.replaceChildren(...notesOn(answer))
    if (answer.results.length === 0 && answer.query.words.length + answer.query.phrases.length > 0) {
      this.offerWithout(answer)
    }
    fact.show()
    this.parts.list.replaceChildren(...items)
    this.parts.more.hidden = results.length <= this.shown
    this.parts.sort.value = order ?? ''
    this.parts.clear.hidden = !facets?.all.some(({ name }) => chosen.get(name)?.size)
    this.state(results.length > 0 ? 'results' : answer.results.length > 0 ? 'narrowed' : 'nothing')
    this.announce(`${found}. ${this.parts.notes.textContent}`)
    this.quiet(() => isLatest() && explain().catch(() => {}))
    this.addMore(engine, answer, isLatest).catch(() => {})
  }

  /** Adds what results can do without. */
  private async addMore(engine: Engine, answer: Answer, isLatest: () => boolean): Promise<void> {
    const { query, chosen } = this.request
    const { filterPanel } = await import('./filter-panel.js')
    this.count ??= filterPanel(element, this.parts.filters, (change) =>
      this.go({ ...this.request, chosen: change(this.request.chosen) })
    )
    await this.count({ engine, results: answer.results, chosen })
    const meant = await engine.didYouMean(query, answer)
    if (meant !== undefined && isLatest()) {
      this.offer(WORDS.search.notes.meant, rewritten(query, [meant.typed], meant.taken))
    }
  }

  /** Offers the query without what nothing contains. */
  private offerWithout({ query: { missing } }: Answer): void {
    const query = rewritten(this.request.query, missing)
    if (missing.length > 0 && query !== '') {
      this.offer(WORDS.search.notes.instead, query)
    }
  }

  /** Offers another query. */
  private offer(text: Offer, query: string): void {
    const request = { ...this.request, query }
    const link = element('a', { href: writeRequest(request) }, query)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.parts.box.focus()
      this.go(request)
    })
    this.parts.notes.append(element('p', {}, ...pieces(text, { query: link })))
  }

  private state(state: State): void {
    this.slow(() => {})
    this.wait(false)
    showState(this.parts.page, state)
  }

  private wait(waiting: boolean): void {
    const note = this.parts.waiting
    note.hidden = !waiting
    if (waiting) {
      this.announce(note.textContent.trim())
    }
  }
}
