import { answer } from '../catalogue/applicability.js'
import { strongest } from '../catalogue/binding.js'
import type { Catalogue, Policy, Standard } from '../catalogue/data.js'
import { isOver } from '../catalogue/since-when.js'
import { dateText, otherDates } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
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
      title: WORDS.compare.standardRows.whatItIs,
      rows: [
        row(WORDS.compare.standardRows.summary, WORDS.compare.cells.notRecorded, ({ summary }) => text(summary)),
        row(WORDS.compare.standardRows.type, WORDS.compare.cells.notRecorded, ({ type }) => facts.choice('type', type)),
        row(WORDS.compare.standardRows.job, WORDS.compare.cells.notRecorded, ({ function: job }) =>
          facts.choice('function', job)
        ),
        ...said([
          row(WORDS.compare.standardRows.codes, WORDS.compare.cells.none, ({ codes = [] }) => codes.flatMap(text)),
          row(WORDS.compare.standardRows.names, WORDS.compare.cells.none, ({ names = [] }) => names.flatMap(text)),
          row(WORDS.compare.standardRows.topics, WORDS.compare.cells.none, ({ topics = [] }) =>
            topics.map((id) => facts.names.topic(id))
          )
        ])
      ]
    },
    {
      title: WORDS.compare.standardRows.mustI,
      rows: [
        row(WORDS.compare.standardRows.obligation, WORDS.compare.cells.notRecorded, (standard) =>
          facts.obligations(standard)
        ),
        row(WORDS.compare.standardRows.from, WORDS.compare.cells.notRecorded, (standard) => facts.since(standard)),
        row(WORDS.compare.standardRows.by, WORDS.compare.cells.notRecorded, (standard) => facts.by(standard)),
        ...said([
          row(WORDS.compare.standardRows.dates, WORDS.compare.cells.notRecorded, (standard) =>
            facts.otherDates(standard)
          )
        ]),
        row(WORDS.compare.standardRows.basis, WORDS.compare.cells.notRecorded, ({ obligations }) =>
          obligations.flatMap(({ legalBasis }) => text(legalBasis))
        ),
        row(WORDS.compare.standardRows.mandatedBy, WORDS.compare.cells.noPolicy, ({ id }) =>
          facts.policies(({ mandates }) => mandates, id)
        ),
        row(WORDS.compare.standardRows.recommendedBy, WORDS.compare.cells.noPolicy, ({ id }) =>
          facts.policies(({ recommends }) => recommends, id)
        )
      ]
    },
    {
      title: WORDS.compare.standardRows.statusAndVersions,
      rows: [
        row(WORDS.compare.standardRows.status, WORDS.compare.cells.notRecorded, ({ status }) => [
          facts.names.status(status)
        ]),
        row(WORDS.compare.standardRows.since, WORDS.compare.cells.notRecorded, (standard) =>
          facts.lastChange(standard)
        ),
        ...said([
          row(WORDS.compare.standardRows.willChange, WORDS.compare.cells.noChange, (standard) =>
            facts.changesToCome(standard)
          )
        ]),
        row(WORDS.compare.standardRows.version, WORDS.compare.cells.notRecorded, ({ version }) => text(version)),
        ...said([
          row(WORDS.compare.standardRows.replacedBy, WORDS.compare.cells.nothing, ({ replacedBy = [] }) =>
            facts.standards(replacedBy)
          ),
          row(WORDS.compare.standardRows.replaces, WORDS.compare.cells.nothing, ({ id }) => facts.replaced(id))
        ])
      ]
    },
    {
      title: WORDS.compare.standardRows.whoOwnsIt,
      rows: [
        row(WORDS.compare.standardRows.owner, WORDS.compare.cells.notRecorded, ({ owner }) =>
          owner === undefined ? [] : [facts.names.organisation(owner)]
        ),
        row(WORDS.compare.standardRows.licence, WORDS.compare.cells.notRecorded, ({ licence }) => text(licence)),
        row(WORDS.compare.standardRows.address, WORDS.compare.cells.notRecorded, ({ url }) => facts.home(url))
      ]
    },
    {
      title: WORDS.compare.standardRows.whereUsed,
      rows: [
        row(WORDS.compare.standardRows.settings, WORDS.compare.cells.notRecorded, ({ settings }) =>
          facts.names.inSettings(settings)
        ),
        row(WORDS.compare.standardRows.askedOf, WORDS.compare.cells.noSystem, (standard) => facts.askedOf(standard))
      ]
    },
    {
      title: WORDS.compare.standardRows.proof,
      rows: [
        row(WORDS.compare.standardRows.evidence, WORDS.compare.cells.noEvidence, ({ evidence = [] }) =>
          evidence.flatMap(text)
        ),
        row(WORDS.compare.standardRows.requirements, WORDS.compare.cells.none, ({ id }) => facts.requirements(id))
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

  /** Each of them, and for whom where it is not for all. */
  obligations({ obligations }: Standard): Item[] {
    const { systems, settings } = this.catalogue.frame
    return obligations.map((one) => {
      const whom = [
        ...(one.systems ?? []).flatMap((id) => systems.find((system) => system.id === id)?.title ?? []),
        ...(one.settings ?? []).flatMap((id) => settings.find(([setting]) => setting === id)?.[1] ?? [])
      ]
      const item = this.names.obligation(one.level)
      return whom.length === 0 ? item : { ...item, key: `${item.key} ${whom.join()}`, note: whom.join('; ') }
    })
  }

  since(standard: Standard): Item[] {
    const { from, since } = strongest(standard)
    if (from === undefined && since !== undefined) {
      return [{ key: since, text: fill(WORDS.compare.cells.inUse, { day: dateText(since) }) }]
    }
    return this.dated(
      from,
      from !== undefined && from > this.day && !this.day.startsWith(from) ? WORDS.compare.cells.notYet : undefined
    )
  }

  by(standard: Standard): Item[] {
    const { by } = strongest(standard)
    return this.dated(by, by !== undefined && isOver(by, this.day) ? WORDS.compare.cells.passed : undefined)
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
        note: fill(WORDS.compare.cells.from, { day: dateText(date) })
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
        note: fill(WORDS.compare.cells.requirement[criterion.level], { code: criterion.code })
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
      ? [{ key: '*', text: fill(WORDS.compare.cells.everySystem, { count: types.length }) }]
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
