import type { Catalogue } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { announcer } from '../kit/dom/say.js'
import { fill } from '../kit/words/fill.js'
import { readRequest, writeRequest, type Kind, type Request } from './compare-address.js'
import { ChosenList, type Change } from './chosen-list.js'
import { MOST, choose, fullName, shortName, type Choice, type Comparable } from './choice.js'
import { comparedKinds, type Compared } from './compared-kinds.js'
import { Matcher } from './name-matching.js'
import { notesOn } from './compare-notes.js'
import type { PageParts } from './compare-parts.js'
import { Picker, type Offer } from './picker.js'
import { related } from './related.js'
import { onlyDifferences, tally } from './rows.js'
import { share } from './share.js'
import { table } from './compare-table.js'

/** The comparison: answers its address, and the reader's choices, which become its address. */
export class ComparePage {
  private readonly announce
  private readonly name = document.title
  private readonly kinds
  private readonly picker
  private readonly list
  /** What was chosen of the other kind, for who comes back to it. */
  private readonly kept = new Map<Kind, readonly string[]>()
  private request: Request = readRequest(location.search)
  private choice: Choice<Comparable>

  constructor(
    private readonly parts: PageParts,
    catalogue: Catalogue
  ) {
    this.announce = announcer(parts.tool)
    this.kinds = comparedKinds(catalogue)
    this.choice = choose(this.request.ids, this.compared.all)
    this.list = new ChosenList(parts.chosen, (one, change) => this.change(one, change))
    this.picker = new Picker(parts, this.offer(), (one) => this.add(one), this.announce)
  }

  start(): void {
    const { form, share: shared } = this.parts
    for (const radio of form.querySelectorAll<HTMLInputElement>('[name=kind]')) {
      radio.addEventListener('change', () => this.switchTo(radio.value as Kind))
    }
    this.parts.switch.addEventListener('change', () => {
      this.go({ ...this.request, onlyDifferences: this.parts.switch.checked })
      this.announce(this.result)
    })
    share(shared, this.announce)
    window.addEventListener('popstate', () => {
      this.request = readRequest(location.search)
      this.show(true)
      this.announce(this.result)
    })
    this.show(true)
  }

  private get compared(): Compared {
    return this.kinds[this.request.kind]
  }

  /** What the comparison came to, in words. */
  private get result(): string {
    return this.parts.count.textContent
  }

  private offer(): Offer {
    const { all, words, about } = this.compared
    const matcher = new Matcher(all)
    const isNew = ({ id }: Comparable) => !this.choice.chosen.some((chosen) => chosen.id === id)
    return {
      words,
      about,
      find: (typed) => matcher.find(typed).filter(isNew),
      exactly: (typed) => matcher.exactly(typed)
    }
  }

  private add(one: Comparable): string | undefined {
    const ids = this.choice.chosen.map(({ id }) => id)
    if (ids.includes(one.id)) {
      return fill(WORDS.compare.chosen.there, { title: one.title })
    }
    if (ids.length === MOST) {
      return fill(this.compared.words.full, { most: MOST })
    }
    this.go({ ...this.request, ids: [...ids, one.id] })
    this.announce(fill(WORDS.compare.chosen.added, { title: one.title, result: this.result }))
    return undefined
  }

  private change(one: Comparable, change: Change): void {
    const ids = this.choice.chosen.map(({ id }) => id)
    const at = ids.indexOf(one.id)
    ids.splice(at, 1)
    if (change === 'remove') {
      this.go({ ...this.request, ids })
      this.announce(fill(WORDS.compare.chosen.removed, { title: one.title, result: this.result }))
      const next = ids[Math.min(at, ids.length - 1)]
      if (next === undefined) {
        this.parts.box.focus()
      } else {
        this.list.focus(next, 'remove')
      }
    } else {
      const to = change === 'earlier' ? at - 1 : at + 1
      ids.splice(to, 0, one.id)
      this.go({ ...this.request, ids })
      this.list.focus(one.id, change)
      this.announce(fill(WORDS.compare.chosen.moved, { title: one.title, place: to + 1, all: ids.length }))
    }
  }

  private switchTo(kind: Kind): void {
    this.kept.set(
      this.request.kind,
      this.choice.chosen.map(({ id }) => id)
    )
    this.go({ ...this.request, kind, ids: this.kept.get(kind) ?? [] }, true)
    this.announce(fill(this.compared.words.switched, { result: this.result }))
  }

  private go(request: Request, anotherKind = false): void {
    this.request = request
    const address = writeRequest(request)
    if (address !== location.search) {
      history.pushState({}, '', address)
    }
    this.show(anotherKind)
  }

  /** @param anotherKind whether other things may be compared than before */
  private show(anotherKind: boolean): void {
    const { form, chosen, notes, result, start, switch: box } = this.parts
    const { all, words, folder } = this.compared
    this.choice = choose(this.request.ids, all)
    if (anotherKind) {
      form.querySelector<HTMLInputElement>(`[value=${this.request.kind}]`)!.checked = true
      this.picker.choose(this.offer())
    }
    const titles = this.choice.chosen.map(shortName)
    document.title = titles.length === 0 ? this.name : `${titles.join(', ')} - ${this.name}`
    chosen.querySelector('h2')!.textContent = fill(WORDS.compare.chosen.heading, {
      chosen: titles.length,
      most: MOST
    })
    this.list.show(this.choice.chosen, folder)
    notes.replaceChildren(...notesOn(this.choice, words))
    notes.hidden = notes.childElementCount === 0
    box.checked = this.request.onlyDifferences
    start.hidden = titles.length > 0
    result.hidden = titles.length === 0
    form.removeAttribute('data-idle')
    this.offerRelated()
    this.compare()
  }

  private compare(): void {
    const { chosen } = this.choice
    const { count: heading, switch: box, table: place } = this.parts
    const { folder, words } = this.compared
    const several = chosen.length > 1
    const groups = chosen.length === 0 ? [] : this.compared.groups(chosen)
    const { rows, different } = tally(groups)
    const only = several && this.request.onlyDifferences
    box.closest<HTMLElement>('[data-only]')!.hidden = !several
    heading.textContent =
      chosen.length === 0
        ? words.noneChosen
        : several
          ? fill(WORDS.compare.table.differing, { count: different, same: rows - different })
          : fullName(chosen[0]!)
    place.replaceChildren(
      ...(chosen.length === 0
        ? []
        : [table({ chosen, folder, groups: only ? onlyDifferences(groups) : groups, onlyDifferences: only })])
    )
  }

  private offerRelated(): void {
    const { chosen } = this.choice
    const near = chosen.length === 0 || chosen.length === MOST ? [] : related(chosen, this.compared.all)
    const list = this.parts.related.querySelector('ul')!
    this.parts.related.hidden = near.length === 0
    list.replaceChildren(...near.map((one) => element('li', {}, this.addLink(one))))
  }

  private addLink(one: Comparable): HTMLElement {
    const ids = [...this.choice.chosen.map(({ id }) => id), one.id]
    const link = element('a', { href: writeRequest({ ...this.request, ids }) }, fullName(one))
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault()
        this.add(one)
        this.list.focus(one.id)
      }
    })
    return link
  }
}
