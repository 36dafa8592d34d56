import type { Answer, LeftOut, Reason } from '../catalogue/applicability.js'
import type { Criterion, Entity, Standard } from '../catalogue/data.js'
import { element } from '../kit/dom/element.js'
import { group, section } from './answer-parts.js'
import { between, type Links } from './answer-links.js'
import type { Reasons } from './why.js'

const STANDARDS: readonly (readonly [reason: Reason, title: string, meaning: string])[] = [
  ['past', 'Standards no longer in use', 'Retired or withdrawn on the day you ask about.'],
  ['other-settings', 'Standards for other settings', 'Asked of the system, but not in the settings you chose.'],
  ['not-asked', 'Standards for other systems', 'They name other types of system, or none.']
]

const CRITERIA: readonly (readonly [reason: Reason, title: string, meaning: string])[] = [
  ['excluded', 'Requirements that do not fit', 'Other systems have these. This one is excused, for the reason given.'],
  ['other-settings', 'Requirements for other settings', 'Asked of the system, but not in the settings you chose.'],
  ['not-asked', 'Requirements for other systems', 'They belong to other types of system.']
]

/** What an answer leaves out, by the reason. */
export class LeftOutView {
  constructor(
    private readonly links: Links,
    private readonly reasons: Reasons
  ) {}

  section({ leftOut }: Answer): HTMLElement[] {
    return section('left-out', 'What was left out, and why', [
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
    return reasons.flatMap(([reason, title, meaning]) => {
      const own = all.filter((one) => one.reason === reason)
      const items = own.map((one) => element('li', { 'data-id': one.entity.id }, ...entry(one)))
      const body = [element('ul', { class: 'app-answer__left-out' }, ...items)]
      return group({ id: `${kind}-${reason}`, title, meaning, total: own.length, body })
    })
  }

  private standard({ entity, reason }: LeftOut<Standard>): (Node | string)[] {
    const successors = (entity.replacedBy ?? []).map((id) => this.links.standard(id))
    const replaced = reason === 'past' && successors.length > 0 ? [', replaced by ', ...between(', ', successors)] : []
    return [this.links.standard(entity.id), ...replaced, ...this.elsewhere(reason, entity.settings)]
  }

  private criterion({ entity, reason, note }: LeftOut<Criterion>): (Node | string)[] {
    const why = note === undefined ? [] : [`: ${note}`]
    return [this.links.criterion(entity), ...why, ...this.elsewhere(reason, entity.settings)]
  }

  private elsewhere(reason: Reason, settings: readonly string[] = []): string[] {
    return reason === 'other-settings' ? [`: ${this.reasons.settings(settings)}`] : []
  }
}
