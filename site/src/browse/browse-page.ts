import type { Entity, List } from '../catalogue/data.js'
import { save } from '../kit/files/save.js'
import { announcer } from '../kit/dom/say.js'
import { fill } from '../kit/words/fill.js'
import { ListAddress } from './browse-address.js'
import { Chips } from './chips.js'
import { Comparison } from './comparison.js'
import { asCsv, asJson, type TakenAway } from './result-file.js'
import { Finding, type Found } from './finding/finding.js'
import type { ComparedWords, Kind } from './finding/browse-kinds.js'
import { Labels } from './finding/labels.js'
import { sayUnknown, sayNotTaken } from './browse-notes.js'
import { Panel } from './facet-panel.js'
import type { PageParts } from './browse-parts.js'
import { Result } from './result.js'
import { chosenIn, readState, toggled, writeState, type Start, type State } from './finding/state.js'
import { Toolbar } from './browse-toolbar.js'
import { inWords } from './browse-words.js'

const PRERENDERED = 80

/** A list of the catalogue that its reader narrows, orders, compares and takes away. Its state is its address. */
export class BrowsePage<E extends Entity> {
  private readonly announce: (text: string) => void
  private readonly name = document.title
  private readonly address = new ListAddress()
  private readonly labels: Labels
  private readonly finding: Finding<E>
  private readonly panel: Panel
  private readonly chips: Chips
  private readonly toolbar: Toolbar
  private readonly result: Result<E>
  /** What the page shows when its address has no query, and what the whole list does. */
  private readonly start: Start
  private readonly whole: Start
  private state: State
  private found: Found<E>

  constructor(
    private readonly parts: PageParts,
    private readonly list: List<E>,
    private readonly kind: Kind<E>
  ) {
    const { facets } = list
    this.whole = { order: kind.orders[0].id }
    this.start = { ...this.whole, ...parts.start }
    this.announce = announcer(parts.page)
    this.labels = new Labels(facets)
    this.finding = new Finding(list, kind)
    this.state = this.read('').state
    this.found = this.finding.find(this.state)
    this.panel = new Panel(parts.filters, facets, (facet, value) => this.go(toggled(this.state, facet, value)))
    this.chips = new Chips(parts.chips, facets, {
      go: (state) => this.go(state),
      leave: () => parts.count.focus()
    })
    this.toolbar = new Toolbar(parts.tools, kind.orders, {
      sort: (order) => this.go({ ...this.state, order }),
      view: (view) => this.go({ ...this.state, view }),
      csv: () => this.takeAway((taken) => save(`${kind.words.file}.csv`, 'text/csv;charset=utf-8', asCsv(taken))),
      json: () => this.takeAway((taken) => save(`${kind.words.file}.json`, 'application/json', asJson(taken))),
      address: () => this.link(),
      announce: this.announce
    })
    this.result = new Result(parts.result, {
      kind,
      labels: this.labels,
      addressOf: this.addressOf,
      ...(kind.compared && { tick: this.ticks(kind.compared) })
    })
  }

  begin(): void {
    const { box, find, panel, show, count } = this.parts
    box.addEventListener('input', () => this.type())
    find.addEventListener('submit', (event) => {
      event.preventDefault()
      count.focus()
    })
    show.addEventListener('click', () => {
      panel.open = false
      count.focus()
    })
    window.addEventListener('popstate', () => this.address.hasChanged && this.answer())
    window.addEventListener('pagehide', () =>
      this.address.keep({ shown: this.result.length, scrolled: window.scrollY })
    )
    this.answer()
    this.prepare()
  }

  private prepare(): void {
    setTimeout(() => this.finding.prepare() && this.prepare())
  }

  /** Shows what the address asks for. */
  private answer(): void {
    const { search, kept } = this.address.read()
    const { state, unknown } = this.read(search)
    this.state = state
    this.parts.box.value = state.query
    this.show(kept.shown ?? (this.parts.number > 1 ? this.parts.number * PRERENDERED : undefined))
    sayUnknown(this.parts.notes, unknown)
    this.panel.reveal(state.chosen)
    if (kept.scrolled !== undefined) {
      window.scrollTo(0, kept.scrolled)
    }
  }

  private read(search: string): ReturnType<typeof readState> {
    const orders = this.kind.orders.map(({ id }) => id)
    return readState(search, this.list.facets, orders, this.start)
  }

  private type(): void {
    this.state = { ...this.state, query: this.parts.box.value }
    this.address.type(this.written(this.start))
    this.renew()
  }

  private go(state: State): void {
    this.state = state
    this.parts.box.value = state.query
    this.address.go(this.written(this.start))
    this.renew()
  }

  private renew(): void {
    this.show()
    sayUnknown(this.parts.notes, [])
    this.announce(this.parts.count.textContent)
  }

  private show(length?: number): void {
    const { parts, state } = this
    this.found = this.finding.find(state)
    const text = this.words()
    const chosen = chosenIn(state)
    parts.count.textContent = text
    parts.show.textContent = fill(this.kind.words.show, { count: this.found.entities.length })
    parts.show.hidden = false
    parts.source.textContent = fill(WORDS.browse.found.readAt, { address: this.link() })
    parts.chosen.textContent = chosen === 0 ? '' : fill(WORDS.browse.panel.chosen, { count: chosen })
    this.panel.show(this.found.counts, state.chosen)
    this.chips.show(state)
    this.toolbar.show(state)
    this.result.show(this.found.entities, state.view, length)
    this.title()
  }

  private words(): string {
    return inWords(this.found.entities.length, this.kind.words, this.state, this.list.facets)
  }

  /** A page of one value, or in another order, has a name of its own only while the list is that. */
  private title(): void {
    const { own, whole, number, title, lead } = this.parts
    const { facet, value, order } = this.start
    const chosen = facet === undefined ? undefined : this.state.chosen.get(facet)
    const isOwn = facet === undefined || (chosen?.size === 1 && chosen.has(value ?? ''))
    const heading = isOwn && number === 1 && this.state.order === order ? own : whole
    title.textContent = heading.title
    lead.textContent = heading.lead
    document.title = this.name.replace(own.title, () => heading.title)
  }

  private async takeAway(give: (taken: TakenAway<E>) => void): Promise<void> {
    const { kind, labels, list, parts, addressOf, found } = this
    const { handbook } = parts
    const asked = { kind, labels, title: this.words(), address: this.link(), handbook, build: list.build, addressOf }
    try {
      give({ ...asked, entities: await (kind.complete?.(found.entities, parts.result, list) ?? found.entities) })
    } catch {
      sayNotTaken(parts.notes)
    }
  }

  /** The address of the result in the whole list, whichever page of it this is. */
  private link(): string {
    return this.parts.base + this.written(this.whole)
  }

  private written(start: Start): string {
    return writeState(this.state, this.list.facets, start)
  }

  private readonly addressOf = ({ id }: E): string => `${this.parts.base}${encodeURIComponent(id)}/`

  private ticks(words: ComparedWords): (entity: E) => HTMLElement {
    const ids = new Set(this.list.entities.map(({ id }) => id))
    const { result, comparison } = this.parts
    const kind = { id: this.kind.id, words }
    const made = new Comparison(result.parentElement!, comparison, kind, this.announce, (id) => ids.has(id))
    return (entity) => made.tick(entity)
  }
}
