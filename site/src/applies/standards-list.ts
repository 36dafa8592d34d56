import type { Answer, Question, StandardApplies } from '../catalogue/applicability.js'
import { strongest } from '../catalogue/binding.js'
import { BASIS_TITLES, OBLIGATIONS, OBLIGATION_COLOURS, STATUS_COLOURS } from '../catalogue/choices.js'
import type { Binding, Catalogue, Obligation, Standard, Status } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { sinceCell } from '../catalogue/since-when.js'
import { element } from '../kit/dom/element.js'
import { dateText, otherDates } from '../kit/words/dates.js'
import type { Links } from './answer-links.js'
import { facts, group, hidden, section, table, tag } from './answer-parts.js'
import type { Reasons } from './why.js'

const { columns } = WORDS.since

/** A line of the answer: a standard, how binding it is, and why it is there. */
interface Line {
  readonly entity: Standard
  readonly group: Obligation
  readonly status: Status
  readonly binding: Binding
  readonly why: string
  readonly policies: readonly string[]
}

/** The part of an answer that lists standards: what binds at a glance, and the evidence one step deeper. */
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
        title: valueOf(this.catalogue.standards, 'obligation', id).title,
        total: own.length,
        body: [this.table(own.map((one) => this.applying(one, behind(one.entity.id))))]
      })
    })
    const check = group({
      id: 'to-check',
      title: WORDS.applies.standards.toCheck,
      meaning: WORDS.applies.standards.toCheckMeaning,
      total: toCheck.length,
      body: [this.table(toCheck.map((standard) => this.toCheck(standard)))]
    })
    return section('standards', WORDS.applies.standards.heading, [...groups, ...check])
  }

  private applying(applies: StandardApplies, policies: readonly string[]): Line {
    const { entity, because, group, status, binding = { level: group } } = applies
    return { entity, group, status, binding, policies, why: this.reasons.of(because, entity.settings) }
  }

  private toCheck(entity: Standard): Line {
    const binding = strongest(entity)
    const why = this.reasons.toCheck(entity.settings)
    return { entity, group: binding.level, status: entity.status, binding, why, policies: [] }
  }

  private table(lines: readonly Line[]): HTMLElement {
    return table(
      [columns.code, columns.standard, columns.obligation, columns.since, columns.by, columns.basis],
      lines.map((line) => this.rows(line))
    )
  }

  /** What binds in a row, and the rest of it in another below, where there is room. */
  private rows(line: Line): HTMLTableSectionElement {
    const { entity, group, binding } = line
    const { title } = valueOf(this.catalogue.standards, 'obligation', group)
    const row = element(
      'tr',
      {},
      element('td', { class: 'app-bound__code' }, entity.codes?.[0] ?? ''),
      element('th', { scope: 'row' }, ...this.title(line)),
      element('td', {}, tag(title, OBLIGATION_COLOURS[group])),
      cell(columns.since, sinceCell(this.dated(line), this.question.day, entity.issued)),
      cell(columns.by, binding.by === undefined ? '' : dateText(binding.by)),
      cell(columns.basis, ...this.basis(binding))
    )
    const more = element('td', { colspan: 5 }, this.more(line))
    return element(
      'tbody',
      { 'data-id': entity.id },
      row,
      element('tr', { class: 'app-bound__more' }, element('td'), more)
    )
  }

  /** A standard that is yet to be published binds from then on at the earliest. */
  private dated({ entity: { published = '' }, binding }: Line): Binding {
    return binding.from === undefined && published > this.question.day ? { ...binding, from: published } : binding
  }

  private title({ entity: { id }, status }: Line): (Node | string)[] {
    const { title } = valueOf(this.catalogue.standards, 'status', status)
    return [
      this.links.standard(id),
      ...(status === 'active' ? [] : [' ', tag(title, STATUS_COLOURS[status] ?? 'grey')])
    ]
  }

  private basis({ basis = [], policy }: Binding): (Node | string)[] {
    const kinds = basis.map((kind) => BASIS_TITLES[kind] ?? kind).join(', ')
    return policy === undefined ? [kinds] : [this.links.policy(policy, kinds)]
  }

  /** The rule in words, the other dates, what counts as evidence, and the policies behind it. */
  private more({ entity, binding, why, policies }: Line): HTMLElement {
    const items = (nodes: readonly (Node | string)[]) =>
      nodes.length === 0 ? [] : [element('ul', {}, ...nodes.map((node) => element('li', {}, node)))]
    return element(
      'details',
      { class: 'app-entry__more', id: `standard-${entity.id}` },
      element('summary', {}, WORDS.applies.standards.more, hidden(`: ${entity.title}`)),
      facts([
        [WORDS.applies.standards.summary, [entity.summary]],
        [WORDS.applies.standards.why, [why]],
        [WORDS.applies.standards.basis, binding.legalBasis === undefined ? [] : [binding.legalBasis]],
        [WORDS.applies.standards.otherDates, items(otherDates(entity))],
        [WORDS.applies.standards.evidence, items(entity.evidence ?? [])],
        [WORDS.applies.standards.policies, items(policies.map((policy) => this.links.policy(policy)))]
      ])
    )
  }
}

/** @param heading of its column, said beside it where the table does not fit */
function cell(heading: string, ...content: readonly (Node | string)[]): HTMLTableCellElement {
  return element('td', { 'data-heading': heading }, ...content)
}
