import type { Answer, LeftOut, Reason } from '../catalogue/applicability.js'
import type { Criterion, Entity, Standard } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { pieces } from '../kit/words/fill.js'
import { group, section } from './answer-parts.js'
import { between, type Links } from './answer-links.js'
import type { Reasons } from './why.js'

interface Why {
  readonly title: string
  readonly meaning: string
}

const STANDARDS: readonly (readonly [reason: Reason, why: Why])[] = [
  ['past', WORDS.applies.leftOut.standards.past],
  ['other-settings', WORDS.applies.leftOut.standards['other-settings']],
  ['not-asked', WORDS.applies.leftOut.standards['not-asked']]
]

const CRITERIA: typeof STANDARDS = [
  ['excluded', WORDS.applies.leftOut.criteria.excluded],
  ['other-settings', WORDS.applies.leftOut.criteria['other-settings']],
  ['not-asked', WORDS.applies.leftOut.criteria['not-asked']]
]

/** What an answer leaves out, by the reason. */
export class LeftOutView {
  constructor(
    private readonly links: Links,
    private readonly reasons: Reasons
  ) {}

  section({ leftOut }: Answer): HTMLElement[] {
    return section('left-out', WORDS.applies.leftOut.heading, [
      ...this.groups('standards', STANDARDS, leftOut.standards, (one) => this.standard(one)),
      ...this.groups('criteria', CRITERIA, leftOut.criteria, (one) => this.criterion(one))
    ])
  }

  private groups<E extends Entity>(
    kind: string,
    reasons: typeof STANDARDS,
    all: readonly LeftOut<E>[],
    entry: (one: LeftOut<E>) => (Node | string)[]
  ): HTMLElement[] {
    return reasons.flatMap(([reason, why]) => {
      const own = all.filter((one) => one.reason === reason)
      const items = own.map((one) => element('li', { 'data-id': one.entity.id }, ...entry(one)))
      const body = [element('ul', { class: 'app-answer__left-out' }, ...items)]
      return group({ id: `${kind}-${reason}`, ...why, total: own.length, body })
    })
  }

  private standard({ entity, reason }: LeftOut<Standard>): (Node | string)[] {
    const standard = this.links.standard(entity.id)
    const successors = (entity.replacedBy ?? []).map((id) => this.links.standard(id))
    return reason === 'past' && successors.length > 0
      ? pieces<typeof WORDS.applies.leftOut.replaced, Node | (Node | string)[]>(WORDS.applies.leftOut.replaced, {
          standard,
          successors: between(', ', successors)
        }).flat()
      : this.explained(standard, this.elsewhere(reason, entity.settings))
  }

  private criterion({ entity, reason, note }: LeftOut<Criterion>): (Node | string)[] {
    return this.explained(this.links.criterion(entity), note ?? this.elsewhere(reason, entity.settings))
  }

  private explained(name: Node | string, why: string | undefined): (Node | string)[] {
    return why === undefined
      ? [name]
      : pieces<typeof WORDS.applies.leftOut.because, Node>(WORDS.applies.leftOut.because, { name, why })
  }

  private elsewhere(reason: Reason, settings: readonly string[] = []): string | undefined {
    return reason === 'other-settings' ? this.reasons.settings(settings) : undefined
  }
}
