import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'
import type { Comparable } from './choice.js'
import type { PageParts } from './compare-parts.js'
import type { KindWords } from './compared-kinds.js'

/** What the picker chooses from. */
export interface Offer {
  readonly words: KindWords
  find(typed: string): readonly Comparable[]
  exactly(typed: string): Comparable | undefined
  about(one: Comparable): string
}

const SHOWN = 50
const LIST = 'compare-options'

/** A box in which a reader finds what to add: a combobox with a list, as the ARIA practices describe it. */
export class Picker {
  private readonly note = element('p', { class: 'app-suggest__note' })
  private readonly list = element('div', { role: 'listbox', id: LIST })
  private readonly panel = element('div', { class: 'app-suggest app-compare__options' }, this.note, this.list)
  private found: readonly Comparable[] = []
  private active = -1

  /** @param add takes what was chosen, and says what is wrong with it */
  constructor(
    private readonly parts: PageParts,
    private offer: Offer,
    private readonly add: (one: Comparable) => string | undefined,
    private readonly announce: (text: string) => void
  ) {
    const { box, form } = parts
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': LIST, autocomplete: 'off' }
    Object.entries(attributes).forEach(([name, value]) => box.setAttribute(name, value))
    box.parentElement!.append(this.panel)
    this.close()
    box.addEventListener('input', () => this.update())
    box.addEventListener('click', () => this.update())
    box.addEventListener('blur', () => this.close())
    box.addEventListener('keydown', (event) => this.press(event))
    this.panel.addEventListener('mousedown', (event) => event.preventDefault())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.submit()
    })
  }

  /** Chooses from something else from now on. */
  choose(offer: Offer): void {
    const { label, box } = this.parts
    this.offer = offer
    label.textContent = offer.words.add
    this.list.setAttribute('aria-label', offer.words.list)
    box.value = ''
    this.fail(undefined)
    this.close()
  }

  private update(): void {
    this.found = this.offer.find(this.parts.box.value)
    const { words } = this.offer
    const shown = this.found.slice(0, SHOWN)
    this.list.replaceChildren(...shown.map((entity, at) => this.option(entity, at)))
    const total = this.found.length
    this.note.textContent =
      total === 0 ? words.notFound : total > SHOWN ? fill(WORDS.compare.box.first, { shown: SHOWN, total }) : ''
    this.note.hidden = this.note.textContent === ''
    this.panel.hidden = false
    this.parts.box.setAttribute('aria-expanded', String(total > 0))
    this.activate(-1)
    this.announce(total === 0 ? this.note.textContent : fill(words.found, { count: total }))
  }

  private option(entity: Comparable, at: number): HTMLElement {
    const option = element(
      'div',
      { class: 'app-suggest__entry', role: 'option', id: `${LIST}-${at}` },
      element('span', { class: 'app-suggest__title' }, entity.title),
      element('span', { class: 'app-suggest__about' }, this.offer.about(entity))
    )
    option.addEventListener('click', () => this.take(entity))
    return option
  }

  private close(): void {
    this.panel.hidden = true
    this.parts.box.setAttribute('aria-expanded', 'false')
    this.activate(-1)
  }

  private activate(at: number): void {
    const { box } = this.parts
    const options = [...this.list.children]
    this.active = at
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)))
    if (options[at] === undefined) {
      box.removeAttribute('aria-activedescendant')
    } else {
      box.setAttribute('aria-activedescendant', options[at].id)
      options[at].scrollIntoView({ block: 'nearest' })
    }
  }

  private press(event: KeyboardEvent): void {
    const places = this.list.children.length + 1
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.isComposing) {
      return
    }
    if (step !== undefined) {
      event.preventDefault()
      if (this.panel.hidden) {
        this.update()
      } else if (places > 1) {
        this.activate(((this.active + 1 + step + places) % places) - 1)
      }
    } else if (event.key === 'Escape' && !this.panel.hidden) {
      event.preventDefault()
      this.close()
    }
  }

  /** Enter, or the button: the entry that is active, or what is called as typed, or the only one that fits. */
  private submit(): void {
    const typed = this.parts.box.value.trim()
    const found = typed === '' ? [] : this.offer.find(typed)
    const meant = this.found[this.active] ?? this.offer.exactly(typed) ?? (found.length === 1 ? found[0] : undefined)
    if (meant !== undefined) {
      this.take(meant)
      return
    }
    const { words } = this.offer
    this.fail(
      typed === ''
        ? words.empty
        : found.length === 0
          ? fill(words.notCalled, { typed })
          : fill(words.several, { count: found.length, typed })
    )
    this.close()
    this.parts.box.focus()
  }

  private take(one: Comparable): void {
    const wrong = this.add(one)
    this.fail(wrong)
    if (wrong === undefined) {
      this.parts.box.value = ''
      this.found = []
    }
    this.close()
    this.parts.box.focus()
  }

  /** Shows what is wrong beside the box, or that nothing is. */
  private fail(wrong: string | undefined): void {
    const { box, error, hint } = this.parts
    const group = box.closest('.nhsuk-form-group')!
    group.classList.toggle('nhsuk-form-group--error', wrong !== undefined)
    box.classList.toggle('nhsuk-input--error', wrong !== undefined)
    error.hidden = wrong === undefined
    error.replaceChildren(
      element('span', { class: 'nhsuk-u-visually-hidden' }, `${WORDS.compare.box.error} `),
      wrong ?? ''
    )
    box.setAttribute('aria-describedby', wrong === undefined ? hint.id : `${hint.id} ${error.id}`)
    if (wrong !== undefined) {
      this.announce(`${WORDS.compare.box.error} ${wrong}`)
    }
  }
}
