import type { Answer, Question, StandardApplies } from '../catalogue/applicability.js'
import type { Catalogue, Standard, Status } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { otherDates } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import { element } from '../kit/dom/element.js'
import { facts, group, hidden, list, section, tag } from './answer-parts.js'
import type { Links } from './answer-links.js'
import { dates } from './when.js'
import type { Reasons } from './why.js'
import { OBLIGATIONS, STATUS_COLOURS } from '../catalogue/choices.js'
import { sentence } from './applies-words.js'

/** The standards of an answer, by how binding they are, and those that the reader must check. */
export class Standards {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly question: Question,
    private readonly links: Links,
    private readonly reasons: Reasons
  ) {}

  section({ standards, toCheck, policies }: Answer): HTMLElement[] {
    const behind = (id: string) =>
      policies.filter((policy) => policy.standards.includes(id)).map(({ entity }) => entity.id)
    const groups = OBLIGATIONS.flatMap((id) => {
      const own = standards.filter((one) => one.group === id)
      return group({
        id,
        ...valueOf(this.catalogue.standards, 'obligation', id),
        total: own.length,
        body: [list(own.map((one) => this.entry(one, behind(one.entity.id))))]
      })
    })
    const check = group({
      id: 'to-check',
      title: WORDS.applies.standards.toCheck,
      meaning: WORDS.applies.standards.toCheckMeaning,
      total: toCheck.length,
      body: [list(toCheck.map((standard) => this.toCheck(standard)))]
    })
    return section('standards', WORDS.applies.standards.heading, [...groups, ...check])
  }

  private entry(applies: StandardApplies, policies: readonly string[]): HTMLElement {
    const { entity, because, status } = applies
    const { text, known } = dates(applies, this.question.day)
    const others = otherDates(entity).join('; ')
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      this.title(entity, status),
      element('p', { class: known ? 'app-entry__when' : 'app-entry__note' }, text),
      ...(others === '' ? [] : [element('p', {}, fill(WORDS.applies.standards.otherDates, { dates: others }))]),
      element('p', {}, restsOn(entity)),
      element('p', { class: 'app-entry__note' }, this.reasons.of(because, entity.settings)),
      this.more(entity, policies)
    )
  }

  /** What counts as evidence, and the policies behind it. */
  private more({ id, title, evidence = [] }: Standard, policies: readonly string[]): HTMLElement {
    const items = (nodes: readonly (Node | string)[]) =>
      nodes.length === 0
        ? [WORDS.applies.standards.notRecorded]
        : [element('ul', {}, ...nodes.map((node) => element('li', {}, node)))]
    return element(
      'details',
      { class: 'app-entry__more', id: `standard-${id}` },
      element('summary', {}, WORDS.applies.standards.more, hidden(`: ${title}`)),
      facts([
        [WORDS.applies.standards.evidence, items(evidence)],
        [WORDS.applies.standards.policies, items(policies.map((policy) => this.links.policy(policy)))]
      ])
    )
  }

  private toCheck(entity: Standard): HTMLElement {
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      this.title(entity, entity.status),
      facts([
        [WORDS.applies.standards.summary, [entity.summary]],
        [WORDS.applies.standards.basis, entity.legalBasis === undefined ? [] : [entity.legalBasis]],
        [WORDS.applies.standards.why, [this.reasons.toCheck(entity.settings)]]
      ])
    )
  }

  private title(entity: Standard, status: Status): HTMLElement {
    const [code] = entity.codes ?? []
    const { title } = valueOf(this.catalogue.standards, 'status', status)
    return element(
      'p',
      { class: 'app-entry__title' },
      ...(code === undefined ? [] : [element('span', { class: 'app-ref' }, code), ' ']),
      this.links.standard(entity.id),
      ...(status === 'active' ? [] : [' ', tag(title, STATUS_COLOURS[status] ?? 'grey')])
    )
  }
}

function restsOn({ legalBasis }: Standard): string {
  return legalBasis === undefined
    ? WORDS.applies.standards.restsOnUnknown
    : fill(WORDS.applies.standards.restsOn, { basis: sentence(legalBasis) })
}
