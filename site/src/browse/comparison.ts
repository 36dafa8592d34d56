import type { Entity } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { fill, pieces } from '../kit/words/fill.js'
import type { ComparedWords } from './finding/browse-kinds.js'

const MOST = 4

/** What a reader has picked to put side by side. It is kept while the tab is open, so that one can read a page and come back. */
export class Comparison {
  private readonly bar = element('div', {
    class: 'app-browse__bar app-no-print',
    role: 'region',
    'aria-label': WORDS.browse.compare.name
  })
  private readonly boxes = new Map<string, HTMLInputElement>()
  private picked: readonly string[]

  /**
   * @param address of the page that compares
   * @param known tells whether the list has an entity
   */
  constructor(
    place: HTMLElement,
    private readonly address: string,
    private readonly kind: { readonly id: string; readonly words: ComparedWords },
    private readonly announce: (text: string) => void,
    known: (id: string) => boolean
  ) {
    this.picked = recalled(kind.id).filter(known).slice(0, MOST)
    place.append(this.bar)
    this.show('')
  }

  /** A box that picks an entity. */
  tick({ id, title }: Pick<Entity, 'id' | 'title'>): HTMLElement {
    const name = `compare-${id}`
    const box = element('input', { class: 'nhsuk-checkboxes__input', type: 'checkbox', id: name })
    box.checked = this.picked.includes(id)
    box.addEventListener('change', () => this.toggle(id, box))
    this.boxes.set(id, box)
    return element(
      'div',
      { class: 'app-browse__tick nhsuk-checkboxes nhsuk-checkboxes--small app-no-print' },
      element(
        'div',
        { class: 'nhsuk-checkboxes__item' },
        box,
        element(
          'label',
          { class: 'nhsuk-label nhsuk-checkboxes__label', for: name },
          ...pieces(WORDS.browse.compare.pick, {
            title: element('span', { class: 'nhsuk-u-visually-hidden' }, title)
          })
        )
      )
    )
  }

  private toggle(id: string, box: HTMLInputElement): void {
    if (box.checked && this.picked.length === MOST) {
      box.checked = false
      this.show(fill(WORDS.browse.compare.mostHint, { most: MOST }))
      this.announce(fill(WORDS.browse.compare.most, { most: MOST }))
      return
    }
    this.pick(box.checked ? [...this.picked, id] : this.picked.filter((other) => other !== id))
    this.announce(fill(WORDS.browse.compare.announced, { count: this.picked.length, most: MOST }))
  }

  private pick(picked: readonly string[]): void {
    this.picked = picked
    keep(this.kind.id, picked)
    this.show('')
  }

  private clear(): void {
    const last = this.boxes.get(this.picked.at(-1)!)
    this.boxes.forEach((box) => (box.checked = false))
    this.pick([])
    this.announce(WORDS.browse.compare.none)
    ;(last?.isConnected ? last : [...this.boxes.values()].find((box) => box.isConnected))?.focus()
  }

  private show(note: string): void {
    const { length } = this.picked
    const { words } = this.kind
    const query = new URLSearchParams([['kind', this.kind.id], ...this.picked.map((id) => ['id', id])])
    const text = note || (length === 1 ? words.one : fill(WORDS.browse.compare.picked, { count: length, most: MOST }))
    const link = element(
      'a',
      { class: 'nhsuk-button nhsuk-button--small', href: `${this.address}?${query}` },
      fill(words.link, { count: length })
    )
    const clear = element('button', { type: 'button', class: 'app-browse__clear' }, WORDS.browse.compare.clear)
    clear.addEventListener('click', () => this.clear())
    this.bar.hidden = length === 0
    this.bar.replaceChildren(element('p', {}, text), clear, ...(length > 1 ? [link] : []))
  }
}

function recalled(kind: string): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`compare-${kind}`) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Where storage is blocked, the choice lasts as long as the page. */
function keep(kind: string, picked: readonly string[]): void {
  try {
    sessionStorage.setItem(`compare-${kind}`, JSON.stringify(picked))
  } catch {
    return
  }
}
