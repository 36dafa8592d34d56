import { Refused, type Refusal } from '../../../kit/workbook/refusal.js'
import type { Sheet } from '../../../kit/workbook/cells.js'
import { Workbook } from '../../../kit/workbook/workbook.js'
import type { Edition } from '../../../pack/pack.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import { readRoadmap } from '../../record/read-roadmap.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { type FoundSheet, foundSheets, textIn } from './found-sheets.js'
import { Places } from './read-places.js'
import {
  answerIn,
  contractIn,
  interfaceIn,
  optionIn,
  present,
  riskIn,
  stepIn,
  targetIn,
  universalIn
} from './read-rows.js'
import { type Means, RowReader } from './row-reader.js'
import { dayTyped, numberTyped } from './typed-values.js'
import { FORMAT, FORMAT_VERSION, type FormKey, IDENTITY_SHEET } from './workbook-forms.js'
import { type Choice, listsOf } from './workbook-lists.js'

/** What a workbook is given that does not say whose it is: one that began as an empty form. */
export interface Fresh {
  readonly id: string
  /** An ISO instant. */
  readonly now: string
  readonly edition: Edition
}

export interface ReadRoadmap {
  readonly roadmap: Roadmap
  /** What could not be read or was not sure, in sentences for the reader. */
  readonly unread: readonly string[]
}

export type WorkbookRefusal = Refusal | 'foreign' | 'newer-format'

const SAID = WORDS.roadmap.workbook.unread
const CAPACITY = 2
const MOST_AT_ONCE = 100

/** Reads a filled workbook of the form in `generator/docs/roadmap-workbook.md`. @throws Refused */
export async function readWorkbook(bytes: Uint8Array, data: RoadmapData, fresh: Fresh): Promise<ReadRoadmap> {
  const workbook = await Workbook.open(bytes)
  const identity = identityIn(await workbook.sheet(IDENTITY_SHEET))
  const sheets = await foundSheets(workbook)
  if (sheets.every(({ key }) => key === 'lists' || key === 'about')) {
    throw new Refused<WorkbookRefusal>('foreign')
  }
  const own = ownLists(sheets.find(({ key }) => key === 'lists'))
  const unread: string[] = []
  const means: Means = { own, lists: listsOf(data), from1904: workbook.from1904, unread }
  const rows = (key: FormKey) =>
    rowsOf(
      sheets.find((sheet) => sheet.key === key),
      means
    )

  const facts = factsIn(
    sheets.find(({ key }) => key === 'about'),
    means
  )
  const places = new Places([], facts.area ?? SAID.unnamed)
  for (const row of rows('organisations')) {
    const name = row.text('name')
    if (name !== undefined) {
      places.organisations.push({
        id: places.idFor('organisation', row.id),
        name,
        ...present({ code: row.text('code') })
      })
    }
  }
  const contracts = rows('contracts').map((row) => contractIn(row, places))
  places.withContracts(contracts)
  const steps = readAll(rows('plan'), stepIn, places)
  const lists = {
    answers: once(
      readAll(rows('answers'), answerIn, places),
      ({ organisation, capability, by = '' }) => [organisation, capability, by],
      unread
    ),
    targets: once(
      readAll(rows('targets'), targetIn, places),
      ({ organisation = '', capability }) => [organisation, capability],
      unread
    ),
    decisions: once(
      steps.flatMap((step) => ('decision' in step ? step.decision : [])),
      ({ step }) => [step],
      unread
    ),
    ownSteps: steps.flatMap((step) => ('own' in step ? step.own : [])),
    risks: readAll(rows('risks'), riskIn, places),
    choices: once(readAll(rows('options'), optionIn, places), ({ need }) => [need], unread),
    universal: once(
      readAll(rows('universal'), universalIn, places),
      ({ id, organisation }) => [id, organisation],
      unread
    ),
    interfaces: readAll(rows('interfaces'), interfaceIn, places),
    contracts
  }
  if (places.organisations.length === 0) {
    places.organisations.push({ id: places.idFor('organisation', ''), name: facts.area ?? SAID.unnamed })
  }
  const texts = Object.fromEntries(
    rows('texts').flatMap((row) => {
      const written = row.text('text')
      const section = written === undefined ? undefined : row.id || row.choice('section', 'sections')
      return section === undefined ? [] : [[section, written!]]
    })
  )
  const roadmap: Roadmap = {
    format: 1,
    id: fresh.id,
    made: fresh.now,
    changed: fresh.now,
    edition: fresh.edition,
    snapshots: [],
    ...identity,
    name: facts.name ?? facts.area ?? SAID.unnamed,
    ...present({ area: facts.area }),
    starts: facts.starts ?? fresh.now.slice(0, 10),
    capacity: facts.capacity ?? CAPACITY,
    organisations: places.organisations,
    ...lists,
    texts
  }
  const checked = checkedRoadmap(roadmap)
  const aside = (checked.aside ?? []).slice(roadmap.aside?.length ?? 0).map(({ where, what }) => `${where}: ${what}`)
  return { roadmap: checked, unread: [...missing(sheets), ...unread, ...aside] }
}

/** As a roadmap's own file is read: what does not fit is put aside. @throws Refused */
function checkedRoadmap(roadmap: Roadmap): Roadmap {
  try {
    return readRoadmap(JSON.parse(JSON.stringify(roadmap)))
  } catch {
    throw new Refused<WorkbookRefusal>('corrupt')
  }
}

function readAll<T>(
  rows: readonly RowReader[],
  read: (row: RowReader, places: Places) => T | undefined,
  places: Places
): T[] {
  return rows.flatMap((row) => read(row, places) ?? [])
}

function rowsOf(sheet: FoundSheet | undefined, means: Means): RowReader[] {
  return (sheet?.rows ?? [])
    .map(([row, cells]) => new RowReader(sheet!, row, cells, means))
    .filter((row) => !row.isBlank)
}

/** Each thing once, as the last row has it; rows before it are named. */
function once<T extends object>(entries: readonly T[], keyOf: (entry: T) => readonly string[], unread: string[]): T[] {
  const last = new Map(entries.map((entry) => [keyOf(entry).join(' '), entry]))
  const twice = entries.filter((entry) => last.get(keyOf(entry).join(' ')) !== entry)
  unread.push(...twice.map((entry) => `${SAID.twice} ${Object.values(entry).map(String).join('; ')}`))
  return [...last.values()]
}

function missing(sheets: readonly FoundSheet[]): string[] {
  const found = new Set<string>(sheets.map(({ key }) => key))
  const names: Readonly<Record<FormKey, string>> = WORDS.roadmap.workbook.sheets
  return (Object.keys(names) as FormKey[])
    .filter((key) => (key as string) !== 'lists' && !found.has(key))
    .map((key) => `${SAID.noSheet} ${names[key]}`)
}

/** What the workbook can choose from, as it has it itself. */
function ownLists(sheet: FoundSheet | undefined): Means['own'] {
  const lists: Record<string, Choice[]> = {}
  for (const [, cells] of sheet?.rows ?? []) {
    const [key, word] = ['key', 'word'].map((column) => textIn(cells, sheet!.columns.get(column) ?? '')) as [
      string,
      string
    ]
    if (key !== '' && word !== '') {
      ;(lists[textIn(cells, 'A')] ??= []).push({ key, word })
    }
  }
  return lists
}

interface Facts {
  readonly name?: string
  readonly area?: string
  readonly starts?: string
  readonly capacity?: number
}

function factsIn(sheet: FoundSheet | undefined, means: Means): Facts {
  const fact = (key: string): string | undefined => {
    const found = sheet?.rows.find(([, cells]) => textIn(cells, 'A') === key)
    const row = found && new RowReader({ ...sheet!, columns: new Map([['text', 'C']]) }, found[0], found[1], means)
    return row?.text('text')
  }
  const typed = fact('starts')
  const starts = typed === undefined ? undefined : dayTyped(typed)
  const capacity = numberTyped(fact('capacity') ?? '')
  return {
    ...present({ name: fact('name'), area: fact('area') }),
    ...(starts !== undefined && { starts: `${starts}-01-01`.slice(0, 10) }),
    ...(capacity !== undefined && capacity >= 1 && { capacity: Math.min(Math.floor(capacity), MOST_AT_ONCE) })
  }
}

/** Which roadmap it is, and what of it has no sheet. @throws Refused */
function identityIn(sheet: Sheet | undefined): Partial<Roadmap> {
  const rows = sheet ?? []
  const row = (kind: string) => rows.find((cells) => textIn(cells, 'A') === kind)
  const [format, roadmap, edition] = [row('format'), row('roadmap'), row('edition')]
  if (format !== undefined && textIn(format, 'B') === FORMAT && textIn(format, 'C') !== FORMAT_VERSION) {
    throw new Refused<WorkbookRefusal>('newer-format')
  }
  return {
    ...restIn(rows),
    ...(edition && {
      edition: {
        handbook: textIn(edition, 'B'),
        day: textIn(edition, 'C'),
        build: textIn(edition, 'D'),
        address: textIn(edition, 'E')
      }
    }),
    ...(roadmap && { id: textIn(roadmap, 'B'), made: textIn(roadmap, 'C'), changed: textIn(roadmap, 'D') })
  }
}

/** The pieces of what has no sheet, put together; nothing where somebody changed them. */
function restIn(rows: Sheet): object {
  const json = rows
    .filter((cells) => textIn(cells, 'A') === 'rest')
    .sort((a, b) => Number(textIn(a, 'B')) - Number(textIn(b, 'B')))
    .map((cells) => textIn(cells, 'C').slice(1, -1))
    .join('')
  try {
    const rest: unknown = JSON.parse(json)
    return typeof rest === 'object' && rest !== null ? rest : {}
  } catch {
    return {}
  }
}
