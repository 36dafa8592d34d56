import type { WriteSheet } from 'hucre'
import { serialOf } from '../../../kit/workbook/cell-dates.js'
import { input, link, number, type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { fill } from '../../../kit/words/fill.js'
import { date } from '../../../kit/words/dates.js'
import type { Edition } from '../../../pack/pack.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { FORMAT, FORMAT_VERSION, formMark, IDENTITY_SHEET } from './workbook-forms.js'

const SAID = WORDS.roadmap.workbook

/** The longest text of a cell that every program keeps. */
const PIECE = 30_000

/** Facts of the roadmap, by the keys that programs know them by. */
export const FACTS = ['name', 'area', 'starts', 'capacity'] as const

/** What the workbook is, how it is filled, and the facts that are filled in here. */
export function aboutSheet(
  roadmap: Roadmap | undefined,
  edition: Edition,
  asOf: string,
  running: readonly [string, string]
): WriteSheet {
  const starts = roadmap === undefined ? undefined : serialOf(roadmap.starts)
  const facts: Readonly<Record<(typeof FACTS)[number], Row[number]>> = {
    name: input('inputText', roadmap?.name),
    area: input('inputText', roadmap?.area),
    starts: starts === undefined ? input('inputDate', roadmap?.starts) : number(starts, 'inputDate'),
    capacity: roadmap === undefined ? input('inputNumber') : number(roadmap.capacity, 'inputNumber')
  }
  const rows: Row[] = [
    [undefined, text(roadmap?.name ?? SAID.template, 'title')],
    [undefined, text(fill(WORDS.documents.edition, { handbook: edition.handbook, day: date(edition.day) }), 'plain')],
    [text(formMark('about'), 'hidden')],
    ...FACTS.map((fact): Row => [text(fact, 'hidden'), text(SAID.facts[fact], 'label'), facts[fact]]),
    [],
    [undefined, text(SAID.how, 'heading')],
    ...Object.values(SAID.steps).map((step, at): Row => [
      undefined,
      text(String(at + 1), 'label'),
      text(step, 'paragraph')
    ]),
    [],
    [undefined, text(SAID.sheetsHeading, 'heading')],
    ...(Object.keys(SAID.leads) as (keyof typeof SAID.leads)[]).map((key): Row => [
      undefined,
      text(SAID.sheets[key], 'label'),
      text(SAID.leads[key], 'paragraph')
    ]),
    [],
    [undefined, text(WORDS.documents.facts.readAt, 'label'), link(edition.address)],
    [undefined, text(WORDS.documents.facts.made, 'label'), text(date(asOf), 'paragraph')]
  ]
  return sheet({
    name: SAID.sheets.about,
    widths: [0, 38, 88],
    rows,
    orientation: 'portrait',
    open: true,
    hiddenRows: [3],
    running
  })
}

/** Which roadmap it is, and what of it has no sheet, for programs. */
export function identitySheet(roadmap: Roadmap | undefined, edition: Edition, rest: object): WriteSheet {
  const json = Object.keys(rest).length === 0 ? '' : JSON.stringify(rest)
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, at) =>
    json.slice(at * PIECE, (at + 1) * PIECE)
  )
  const rows = [
    ['format', FORMAT, FORMAT_VERSION],
    ...(roadmap === undefined ? [] : [['roadmap', roadmap.id, roadmap.made, roadmap.changed]]),
    ['edition', edition.handbook, edition.day, edition.build, edition.address],
    ...pieces.map((piece, at) => ['rest', String(at), `|${piece}|`])
  ]
  return {
    ...sheet({
      name: IDENTITY_SHEET,
      widths: [14, 40, 24, 24, 24],
      rows: rows.map((row) => row.map((value) => text(value, 'hidden')))
    }),
    veryHidden: true
  }
}
