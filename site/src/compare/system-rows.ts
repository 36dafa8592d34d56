import { answer, type Answer, type Applies, type Ground } from '../catalogue/applicability.js'
import type { Catalogue, Entity, System } from '../catalogue/data.js'
import { fill } from '../kit/words/fill.js'
import { Names, linked } from './catalogue-names.js'
import {
  LEVELS,
  LEVEL_COLOURS,
  LEVEL_TITLES,
  OBLIGATIONS,
  OBLIGATION_COLOURS,
  OBLIGATION_TITLES
} from '../catalogue/choices.js'
import { number, said, text, type Group, type Item, type Row } from './rows.js'

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
    catalogue: Catalogue
  ) {
    this.names = new Names(catalogue)
  }

  groups(): Group[] {
    return [
      { title: WORDS.compare.systemRows.whatItIs, rows: this.facts() },
      { title: WORDS.compare.systemRows.requirements, rows: this.requirements() },
      ...this.differing(
        WORDS.compare.systemRows.differingRequirements,
        ({ answer }) => answer.criteria,
        'criteria',
        ({ entity }) => ({
          text: LEVEL_TITLES[entity.level],
          colour: LEVEL_COLOURS[entity.level]
        })
      ),
      { title: WORDS.compare.systemRows.standards, rows: this.standards() },
      ...this.differing(
        WORDS.compare.systemRows.differingStandards,
        ({ answer }) => answer.standards,
        'standards',
        ({ group }) => ({
          text: OBLIGATION_TITLES[group],
          colour: OBLIGATION_COLOURS[group]
        })
      ),
      {
        title: WORDS.compare.systemRows.policies,
        rows: [
          this.row(WORDS.compare.systemRows.behind, WORDS.compare.cells.none, ({ answer }) =>
            answer.policies.map(({ entity }) => linked(entity, 'policies'))
          )
        ]
      }
    ]
  }

  private facts(): Row[] {
    return [
      this.row(WORDS.compare.systemRows.summary, WORDS.compare.cells.notRecorded, ({ system }) => text(system.summary)),
      ...said([
        this.row(WORDS.compare.systemRows.names, WORDS.compare.cells.none, ({ system }) => system.names.flatMap(text))
      ]),
      this.row(WORDS.compare.systemRows.buyers, WORDS.compare.cells.notRecorded, ({ system }) =>
        system.buyers.flatMap(text)
      ),
      this.row(WORDS.compare.systemRows.settings, WORDS.compare.cells.notRecorded, ({ system }) =>
        this.names.inSettings(system.settings)
      ),
      this.row(WORDS.compare.systemRows.cpv, WORDS.compare.cells.noneRecorded, ({ system }) =>
        system.cpv.map(([code, title]) => ({ key: code, text: code, note: title }))
      ),
      this.row(WORDS.compare.systemRows.inherits, WORDS.compare.cells.nothing, ({ system }) =>
        system.inherits.map(([id]) => this.names.system(id))
      ),
      this.row(WORDS.compare.systemRows.capabilities, WORDS.compare.cells.notRecorded, ({ system }) =>
        system.capabilities.map((id) => this.names.capability(id))
      )
    ]
  }

  private requirements(): Row[] {
    return [
      this.row(WORDS.compare.systemRows.total, '', ({ answer }) => number(answer.criteria.length)),
      ...LEVELS.map((level) =>
        this.row(LEVEL_TITLES[level], '', ({ answer }) =>
          number(answer.criteria.filter(({ entity }) => entity.level === level).length)
        )
      ),
      ...this.origins(({ answer }) => answer.criteria),
      ...said([
        this.row(WORDS.compare.systemRows.excluded, WORDS.compare.cells.none, ({ answer }) =>
          answer.leftOut.criteria
            .filter(({ reason }) => reason === 'excluded')
            .map(({ entity, note }) => ({ ...linked(entity, 'criteria'), ...(note && { note }) }))
        )
      ])
    ]
  }

  private standards(): Row[] {
    return [
      this.row(WORDS.compare.systemRows.total, '', ({ answer }) => number(answer.standards.length)),
      ...OBLIGATIONS.map((obligation) =>
        this.row(OBLIGATION_TITLES[obligation], '', ({ answer }) =>
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
      this.row(WORDS.compare.systemRows.own, '', (column) => number(list(column).filter(own).length)),
      this.row(WORDS.compare.systemRows.inherited, '', (column) =>
        number(list(column).filter((one) => !own(one)).length)
      )
    ]
    if (this.columns.length < 2) {
      return rows
    }
    const shared = this.shared(list)
    return [
      ...rows,
      this.row(WORDS.compare.systemRows.shared, '', () => number(shared.size)),
      this.row(WORDS.compare.systemRows.notShared, '', (column) => number(list(column).length - shared.size))
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
        none: WORDS.compare.cells.no,
        cells: maps.map((map) => this.asked(map.get(one.entity.id)?.because))
      }))
    return rows.length === 0 ? [] : [{ title, rows, differences: true }]
  }

  private asked(because: readonly Ground[] | undefined): Item[] {
    if (because === undefined) {
      return []
    }
    const from = because.find(({ inheritedFrom }) => inheritedFrom !== undefined)?.inheritedFrom
    return [
      {
        key: 'yes',
        text: WORDS.compare.cells.yes,
        note:
          from === undefined
            ? WORDS.compare.cells.own
            : fill(WORDS.compare.cells.inherited, { system: this.names.system(from).text })
      }
    ]
  }

  private row(label: string, none: string, cell: (column: Column) => readonly Item[]): Row {
    return { label, none, cells: this.columns.map(cell) }
  }
}
