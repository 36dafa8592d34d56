import type { Answer, Question, StandardApplies } from '../catalogue/applicability.js'
import type { Catalogue, Standard, Status } from '../catalogue/data.js'
import { otherDates } from '../kit/words/dates.js'
import { element } from '../kit/dom/element.js'
import { facts, group, hidden, list, section, tag } from './answer-parts.js'
import type { Links } from './answer-links.js'
import { dates } from './when.js'
import type { Reasons } from './why.js'
import { OBLIGATIONS, sentence, valueOf } from './applies-words.js'

const STATUS_COLOURS: Partial<Record<Status, string>> = {
  'in-development': 'blue',
  proposed: 'blue',
  deprecated: 'orange',
  'on-hold': 'yellow'
}

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
      title: 'To check',
      meaning: 'These bind whole organisations or services, whatever the system. Check whether they bind yours.',
      total: toCheck.length,
      body: [list(toCheck.map((standard) => this.toCheck(standard)))]
    })
    return section('standards', 'Standards', [...groups, ...check])
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
      ...(others === '' ? [] : [element('p', {}, `Other dates: ${others}.`)]),
      element('p', {}, `Rests on: ${sentence(entity.legalBasis ?? 'legal basis not recorded')}`),
      element('p', { class: 'app-entry__note' }, this.reasons.of(because, entity.settings)),
      this.more(entity, policies)
    )
  }

  /** What counts as evidence, and the policies behind it. */
  private more({ id, title, evidence = [] }: Standard, policies: readonly string[]): HTMLElement {
    const items = (nodes: readonly (Node | string)[]) =>
      nodes.length === 0 ? ['Not recorded.'] : [element('ul', {}, ...nodes.map((node) => element('li', {}, node)))]
    return element(
      'details',
      { class: 'app-entry__more', id: `standard-${id}` },
      element('summary', {}, 'Evidence and policies', hidden(`: ${title}`)),
      facts([
        ['What counts as evidence', items(evidence)],
        ['Policies behind it', items(policies.map((policy) => this.links.policy(policy)))]
      ])
    )
  }

  private toCheck(entity: Standard): HTMLElement {
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      this.title(entity, entity.status),
      facts([
        ['What it is', [entity.summary]],
        ['Rests on', entity.legalBasis === undefined ? [] : [entity.legalBasis]],
        ['Why it is here', [this.reasons.toCheck(entity.settings)]]
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
