import type { Entity } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'
import { cards, type Drawing } from './result-cards.js'
import type { View } from './finding/state.js'
import { table } from './result-table.js'

const STEP = 40

/** The entities that were found: the first of them, and more on demand. */
export class Result<E extends Entity> {
  private entities: readonly E[] = []
  private view: View = 'cards'
  private shown = STEP

  constructor(
    private readonly place: HTMLElement,
    private readonly drawing: Drawing<E>
  ) {
    window.addEventListener('beforeprint', () => this.draw(this.entities.length))
    window.addEventListener('afterprint', () => this.draw(this.shown))
  }

  /** How many are on the page. */
  get length(): number {
    return this.shown
  }

  show(entities: readonly E[], view: View, length = STEP): void {
    this.entities = entities
    this.view = view
    this.shown = length
    this.draw(length)
  }

  private draw(length: number): void {
    const shown = this.entities.slice(0, length)
    const current = shown.filter(({ past }) => !past)
    const past = shown.filter(({ past }) => past)
    this.place.replaceChildren(
      ...(this.entities.length === 0 ? [this.nothing()] : []),
      ...(current.length > 0 ? [this.drawn(current, WORDS.browse.inUse)] : []),
      ...(past.length > 0 ? [...this.pastHeading(), this.drawn(past, WORDS.browse.past)] : []),
      ...(length < this.entities.length ? this.more(length) : [])
    )
  }

  private drawn(entities: readonly E[], caption: string): HTMLElement {
    return this.view === 'table' ? table(entities, caption, this.drawing) : cards(entities, this.drawing)
  }

  private nothing(): HTMLElement {
    return element('p', {}, this.drawing.kind.words.nothing)
  }

  private pastHeading(): HTMLElement[] {
    return [element('h2', { class: 'nhsuk-heading-m' }, WORDS.browse.past), element('p', {}, WORDS.browse.pastLead)]
  }

  private more(length: number): HTMLElement[] {
    const { words } = this.drawing.kind
    const button = element('button', { type: 'button', class: 'nhsuk-button nhsuk-button--secondary' }, words.more)
    button.addEventListener('click', () => {
      this.show(this.entities, this.view, length + STEP)
      this.place.querySelectorAll<HTMLElement>('h3 a, th a')[length]?.focus()
    })
    const note = fill(words.shown, { shown: length, all: this.entities.length })
    return [element('p', { class: 'app-meta app-browse__more' }, note), button]
  }
}
