import type { Answer, Applies } from '../catalogue/applicability.js'
import type { Catalogue, Criterion } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { element } from '../kit/dom/element.js'
import { group, list, section } from './answer-parts.js'
import type { Links } from './answer-links.js'
import type { Reasons } from './why.js'
import { LEVELS } from '../catalogue/choices.js'

/** The requirements of an answer, by level and topic. */
export class Requirements {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly links: Links,
    private readonly reasons: Reasons
  ) {}

  section({ criteria }: Answer): HTMLElement[] {
    const groups = LEVELS.flatMap((id) => {
      const own = criteria.filter(({ entity }) => entity.level === id)
      return group({
        id,
        ...valueOf(this.catalogue.criteria, 'level', id),
        total: own.length,
        body: this.byTopic(own)
      })
    })
    return section('requirements', WORDS.applies.requirements.heading, groups)
  }

  private byTopic(criteria: readonly Applies<Criterion>[]): HTMLElement[] {
    const topics = new Map<string, Applies<Criterion>[]>()
    for (const one of criteria) {
      const topic = one.entity.topics?.[0] ?? ''
      topics.set(topic, [...(topics.get(topic) ?? []), one])
    }
    return [...topics]
      .map(([id, own]) => ({ title: this.topic(id), own }))
      .sort(
        (a, b) =>
          Number(a.title === WORDS.applies.requirements.otherTopic) -
            Number(b.title === WORDS.applies.requirements.otherTopic) ||
          a.title.localeCompare(b.title, WORDS.language.code)
      )
      .flatMap(({ title, own }) => [
        element('h5', { class: 'app-answer__topic' }, title),
        list(own.map((one) => this.entry(one)))
      ])
  }

  private entry({ entity, because }: Applies<Criterion>): HTMLElement {
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      element('p', { class: 'app-entry__title' }, this.links.criterion(entity)),
      element('p', { class: 'app-entry__text' }, entity.statement),
      element('p', { class: 'app-entry__note' }, this.reasons.of(because, entity.settings))
    )
  }

  private topic(id: string): string {
    return this.catalogue.frame.topics.find(([one]) => one === id)?.[1] ?? WORDS.applies.requirements.otherTopic
  }
}
