import type { Answer, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { figures, go } from './figures.js'
import { LeftOutView } from './left-out-list.js'
import { Links } from './answer-links.js'
import { Policies } from './policies-list.js'
import { Requirements } from './requirements-list.js'
import { Standards } from './standards-list.js'
import { Reasons } from './why.js'
import { asked, summary } from './applies-words.js'

/** Where an answer is shown: in words, in numbers, and in full. */
export interface Places {
  readonly words: HTMLElement
  readonly numbers: HTMLElement
  readonly whole: HTMLElement
}

/** Shows answers. What the reader has opened or closed stays so from answer to answer. */
export class AnswerView {
  private readonly links: Links
  private readonly open = new Map<string, boolean>()

  /** @param root the way from the page to the site's root */
  constructor(
    private readonly places: Places,
    private readonly catalogue: Catalogue,
    root: string
  ) {
    this.links = new Links(root, catalogue)
    places.numbers.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link !== null) {
        event.preventDefault()
        go(link)
      }
    })
  }

  /** @return what to say of it */
  show(answer: Answer, question: Question): string {
    this.remember()
    const focused = this.focused()
    const reasons = new Reasons(this.catalogue, question)
    const said = asked(question, this.catalogue.frame)
    this.places.words.replaceChildren(
      ...said.map((piece) => (typeof piece === 'string' ? piece : element('strong', {}, piece.named)))
    )
    this.places.numbers.replaceChildren(figures(answer, this.catalogue))
    this.places.whole.replaceChildren(
      ...new Standards(this.catalogue, question, this.links, reasons).section(answer),
      ...new Requirements(this.catalogue, this.links, reasons).section(answer),
      ...new Policies(this.catalogue, question, this.links).section(answer),
      ...new LeftOutView(this.links, reasons).section(answer)
    )
    this.restore()
    focused?.call(undefined)
    return [...said.map((piece) => (typeof piece === 'string' ? piece : piece.named)), ' ', summary(answer)].join('')
  }

  private groups(): HTMLDetailsElement[] {
    return [...this.places.whole.querySelectorAll('details')]
  }

  private remember(): void {
    this.groups().forEach(({ id, open }) => this.open.set(id, open))
  }

  private restore(): void {
    const groups = this.groups()
    const untouched = this.open.size === 0
    groups.forEach((group, i) => (group.open = this.open.get(group.id) ?? (untouched && i === 0)))
  }

  /** A way to give the focus back to what has it now: the same link of the same group. */
  private focused(): (() => void) | undefined {
    const { numbers, whole } = this.places
    const active = document.activeElement
    if (!(active instanceof HTMLElement) || ![numbers, whole].some((place) => place.contains(active))) {
      return undefined
    }
    const place = numbers.contains(active) ? numbers : whole
    const group = active.closest('details')?.id ?? ''
    const address = active.getAttribute('href')
    return () => {
      const parent = document.getElementById(group) ?? place
      const links = [...parent.querySelectorAll<HTMLElement>('a, summary')]
      const same = links.find((link) => link.getAttribute('href') === address) ?? links[0]
      same?.focus()
    }
  }
}
