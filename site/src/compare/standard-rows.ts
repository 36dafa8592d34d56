import { answer, isOver } from '../catalogue/applicability.js'
import type { Catalogue, Policy, Standard } from '../catalogue/data.js'
import { dateText, otherDates } from '../kit/words/dates.js'
import { Names, linked } from './catalogue-names.js'
import { said, text, type Group, type Item, type Row } from './rows.js'

/** Standards side by side. */
export function standardGroups(chosen: readonly Standard[], catalogue: Catalogue): Group[] {
  const facts = new Facts(catalogue)
  const row = (label: string, none: string, cell: (standard: Standard) => readonly Item[]): Row => ({
    label,
    none,
    cells: chosen.map(cell)
  })
  return [
    {
      title: 'What it is',
      rows: [
        row('In short', 'Not recorded', ({ summary }) => text(summary)),
        row('Type', 'Not recorded', ({ type }) => facts.choice('type', type)),
        row('Its job', 'Not recorded', ({ function: job }) => facts.choice('function', job)),
        ...said([
          row('Codes', 'None', ({ codes = [] }) => codes.flatMap(text)),
          row('Also known as', 'None', ({ names = [] }) => names.flatMap(text)),
          row('Topics', 'None', ({ topics = [] }) => topics.map((id) => facts.names.topic(id)))
        ])
      ]
    },
    {
      title: 'Must I, and since when?',
      rows: [
        row('Obligation', 'Not recorded', ({ obligation }) => [facts.names.obligation(obligation)]),
        row('In force since', 'Not recorded', (standard) => facts.since(standard)),
        row('Comply by', 'Not recorded', (standard) => facts.by(standard)),
        ...said([row('Other dates', 'Not recorded', (standard) => facts.otherDates(standard))]),
        row('The rule it rests on', 'Not recorded', ({ legalBasis }) => text(legalBasis)),
        row('Mandated by', 'No policy in this handbook', ({ id }) => facts.policies(({ mandates }) => mandates, id)),
        row('Recommended by', 'No policy in this handbook', ({ id }) =>
          facts.policies(({ recommends }) => recommends, id)
        )
      ]
    },
    {
      title: 'Status and versions',
      rows: [
        row('Status', 'Not recorded', ({ status }) => [facts.names.status(status)]),
        row('Since', 'Not recorded', (standard) => facts.lastChange(standard)),
        ...said([row('Will change', 'No change announced', (standard) => facts.changesToCome(standard))]),
        row('Version in use', 'Not recorded', ({ version }) => text(version)),
        ...said([
          row('Replaced by', 'Nothing', ({ replacedBy = [] }) => facts.standards(replacedBy)),
          row('Replaces', 'Nothing', ({ id }) => facts.replaced(id))
        ])
      ]
    },
    {
      title: 'Who owns it',
      rows: [
        row('Owner', 'Not recorded', ({ owner }) => (owner === undefined ? [] : [facts.names.organisation(owner)])),
        row('Licence', 'Not recorded', ({ licence }) => text(licence)),
        row('Read it at', 'Not recorded', ({ url }) => facts.home(url))
      ]
    },
    {
      title: 'Where it is used',
      rows: [
        row('Care settings', 'Not recorded', ({ settings }) => facts.names.inSettings(settings)),
        row('Asked of', 'No system type', (standard) => facts.askedOf(standard))
      ]
    },
    {
      title: 'How a supplier proves it',
      rows: [
        row('Evidence', 'Not recorded. Ask the owner', ({ evidence = [] }) => evidence.flatMap(text)),
        row('Requirements that rest on it', 'None', ({ id }) => facts.requirements(id))
      ]
    }
  ]
}

/** What the catalogue knows of single standards. */
class Facts {
  readonly names

  constructor(private readonly catalogue: Catalogue) {
    this.names = new Names(catalogue)
  }

  choice(facet: string, id: string | undefined): Item[] {
    return id === undefined ? [] : [this.names.explained(this.catalogue.standards, facet, id)]
  }

  since({ from }: Standard): Item[] {
    return this.dated(from, from !== undefined && from > this.day && !this.day.startsWith(from) ? 'Not yet' : undefined)
  }

  by({ by }: Standard): Item[] {
    return this.dated(by, by !== undefined && isOver(by, this.day) ? 'This day has passed' : undefined)
  }

  otherDates(standard: Standard): Item[] {
    return otherDates(standard).flatMap(text)
  }

  lastChange({ events = [] }: Standard): Item[] {
    return this.dated(events.filter(([, date]) => date <= this.day).at(-1)?.[1])
  }

  changesToCome({ events = [] }: Standard): Item[] {
    return events
      .filter(([, date]) => date > this.day)
      .map(([status, date]) => ({
        key: `${status} ${date}`,
        text: this.names.status(status).text,
        note: `From ${dateText(date)}`
      }))
  }

  policies(cited: (policy: Policy) => readonly string[] | undefined, id: string): Item[] {
    const { policies } = this.catalogue
    return policies.entities
      .filter((policy) => cited(policy)?.includes(id))
      .map((policy) => ({
        ...linked(policy, 'policies'),
        ...(policy.status !== 'in-force' && { note: this.names.choice(policies, 'status', policy.status) })
      }))
  }

  standards(ids: readonly string[]): Item[] {
    return this.catalogue.standards.entities.filter(({ id }) => ids.includes(id)).map(standardLink)
  }

  replaced(by: string): Item[] {
    return this.catalogue.standards.entities.filter(({ replacedBy }) => replacedBy?.includes(by)).map(standardLink)
  }

  requirements(standard: string): Item[] {
    return this.catalogue.criteria.entities
      .filter(({ live, standards }) => live && standards?.includes(standard))
      .map((criterion) => ({
        ...linked(criterion, 'criteria'),
        note: `${criterion.code}, ${this.names.choice(this.catalogue.criteria, 'level', criterion.level).toLowerCase()}`
      }))
  }

  /** The system types that the rule finds the standard for. */
  askedOf(standard: Standard): Item[] {
    const alone: Catalogue = {
      ...this.catalogue,
      standards: { ...this.catalogue.standards, entities: [standard] },
      criteria: { ...this.catalogue.criteria, entities: [] },
      policies: { ...this.catalogue.policies, entities: [] }
    }
    const types = this.catalogue.frame.systems.filter(({ baseline }) => !baseline)
    const asking = types.filter(
      ({ id }) => answer(alone, { systems: [id], settings: [], day: this.day }).standards.length > 0
    )
    return asking.length === types.length && types.length > 1
      ? [{ key: '*', text: `Every system type (${types.length})` }]
      : asking.map((system) => linked(system, 'buy'))
  }

  home(url: string | undefined): Item[] {
    return url === undefined || !/^https?:/.test(url) ? text(url) : [{ key: url, text: new URL(url).host, href: url }]
  }

  private get day(): string {
    return this.catalogue.frame.day
  }

  private dated(date: string | undefined, note?: string): Item[] {
    return date === undefined ? [] : [{ key: date, text: dateText(date), ...(note && { note }) }]
  }
}

function standardLink(standard: Standard): Item {
  return linked(standard, 'standards')
}
