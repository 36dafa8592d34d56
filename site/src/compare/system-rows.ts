import { answer, type Answer, type Applies, type Ground } from '../catalogue/applicability.js'
import type { Catalogue, Entity, Level, Obligation, System } from '../catalogue/data.js'
import { LEVEL_COLOURS, Names, OBLIGATION_COLOURS, linked } from './catalogue-names.js'
import { number, said, text, type Group, type Item, type Row } from './rows.js'

const LEVELS: readonly Level[] = ['must', 'should', 'could']
const OBLIGATIONS: readonly Obligation[] = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']

/** A system type with all that applies to it in any setting. */
interface Column {
  readonly system: System
  readonly answer: Answer
}

/** System types side by side. */
export function systemGroups(chosen: readonly System[], catalogue: Catalogue): Group[] {
  const { day } = catalogue.frame
  const columns = chosen.map((system) => ({
    system,
    answer: answer(catalogue, { systems: [system.id], settings: [], day })
  }))
  return new Systems(columns, catalogue).groups()
}

class Systems {
  private readonly names

  constructor(
    private readonly columns: readonly Column[],
    private readonly catalogue: Catalogue
  ) {
    this.names = new Names(catalogue)
  }

  groups(): Group[] {
    return [
      { title: 'What it is', rows: this.facts() },
      { title: 'Requirements', rows: this.requirements() },
      ...this.differing(
        'Requirements that differ',
        ({ answer }) => answer.criteria,
        'criteria',
        ({ entity }) => ({
          text: this.names.choice(this.catalogue.criteria, 'level', entity.level),
          colour: LEVEL_COLOURS[entity.level]
        })
      ),
      { title: 'Standards', rows: this.standards() },
      ...this.differing(
        'Standards that differ',
        ({ answer }) => answer.standards,
        'standards',
        ({ group }) => ({
          text: this.names.choice(this.catalogue.standards, 'obligation', group),
          colour: OBLIGATION_COLOURS[group]
        })
      ),
      {
        title: 'Policies',
        rows: [
          this.row('Policies behind them', 'None', ({ answer }) =>
            answer.policies.map(({ entity }) => linked(entity, 'policies'))
          )
        ]
      }
    ]
  }

  private facts(): Row[] {
    return [
      this.row('In short', 'Not recorded', ({ system }) => text(system.summary)),
      ...said([this.row('Also known as', 'None', ({ system }) => system.names.flatMap(text))]),
      this.row('Usually bought by', 'Not recorded', ({ system }) => system.buyers.flatMap(text)),
      this.row('Used in', 'Not recorded', ({ system }) => this.names.inSettings(system.settings)),
      this.row('Codes for the contract notice (CPV)', 'None recorded', ({ system }) =>
        system.cpv.map(([code, title]) => ({ key: code, text: code, note: title }))
      ),
      this.row('Inherits from', 'Nothing', ({ system }) => system.inherits.map(([id]) => this.names.system(id))),
      this.row('Digital maturity it serves', 'Not recorded', ({ system }) =>
        system.capabilities.map((id) => this.names.capability(id))
      )
    ]
  }

  private requirements(): Row[] {
    return [
      this.row('Total', '', ({ answer }) => number(answer.criteria.length)),
      ...LEVELS.map((level) =>
        this.row(this.names.choice(this.catalogue.criteria, 'level', level), '', ({ answer }) =>
          number(answer.criteria.filter(({ entity }) => entity.level === level).length)
        )
      ),
      ...this.origins(({ answer }) => answer.criteria),
      ...said([
        this.row('Inherited, but do not apply', 'None', ({ answer }) =>
          answer.leftOut.criteria
            .filter(({ reason }) => reason === 'excluded')
            .map(({ entity, note }) => ({ ...linked(entity, 'criteria'), ...(note && { note }) }))
        )
      ])
    ]
  }

  private standards(): Row[] {
    return [
      this.row('Total', '', ({ answer }) => number(answer.standards.length)),
      ...OBLIGATIONS.map((obligation) =>
        this.row(this.names.choice(this.catalogue.standards, 'obligation', obligation), '', ({ answer }) =>
          number(answer.standards.filter(({ group }) => group === obligation).length)
        )
      ),
      ...this.origins(({ answer }) => answer.standards)
    ]
  }

  /** How many things are a type's own, how many it inherits, and how many it shares with all the others. */
  private origins(list: (column: Column) => readonly Applies<Entity>[]): Row[] {
    const own = ({ because }: Applies<Entity>) => because.some(({ inheritedFrom }) => inheritedFrom === undefined)
    const rows = [
      this.row('Its own', '', (column) => number(list(column).filter(own).length)),
      this.row('Inherited', '', (column) => number(list(column).filter((one) => !own(one)).length))
    ]
    if (this.columns.length < 2) {
      return rows
    }
    const shared = this.shared(list)
    return [
      ...rows,
      this.row('Shared by all of these', '', () => number(shared.size)),
      this.row('Not shared by all of these', '', (column) => number(list(column).length - shared.size))
    ]
  }

  private shared(list: (column: Column) => readonly Applies<Entity>[]): ReadonlySet<string> {
    const sets = this.columns.map((column) => new Set(list(column).map(({ entity }) => entity.id)))
    return new Set([...sets[0]!].filter((id) => sets.every((set) => set.has(id))))
  }

  /** A row for each thing that some of the types ask for, and some do not. */
  private differing<A extends Applies<Entity>>(
    title: string,
    list: (column: Column) => readonly A[],
    folder: string,
    tag: (one: A) => Row['tag'] & {}
  ): Group[] {
    if (this.columns.length < 2) {
      return []
    }
    const shared = this.shared(list)
    const maps = this.columns.map((column) => new Map(list(column).map((one) => [one.entity.id, one])))
    const all = new Map(this.columns.flatMap((column) => list(column).map((one) => [one.entity.id, one] as const)))
    const rows = [...all.values()]
      .filter(({ entity }) => !shared.has(entity.id))
      .map((one) => ({
        label: one.entity.title,
        href: linked(one.entity, folder).href!,
        tag: tag(one),
        none: 'No',
        cells: maps.map((map) => this.asked(map.get(one.entity.id)?.because))
      }))
    return rows.length === 0 ? [] : [{ title, rows, differences: true }]
  }

  private asked(because: readonly Ground[] | undefined): Item[] {
    if (because === undefined) {
      return []
    }
    const from = because.find(({ inheritedFrom }) => inheritedFrom !== undefined)?.inheritedFrom
    return [{ key: 'yes', text: 'Yes', note: from === undefined ? 'Its own' : `From ${this.names.system(from).text}` }]
  }

  private row(label: string, none: string, cell: (column: Column) => readonly Item[]): Row {
    return { label, none, cells: this.columns.map(cell) }
  }
}
