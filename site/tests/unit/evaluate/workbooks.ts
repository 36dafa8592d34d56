import { crc32, deflateRawSync } from 'node:zlib'
import type { Pack, Requirement } from '../../../src/pack/pack.js'
import { fingerprint } from '../../../src/pack/fingerprint.js'
import type { Finding } from '../../../src/evaluate/scores/bid.js'

/** What a test lies about. */
export interface Trick {
  /** The sizes that the directory declares. */
  readonly declares?: number
  readonly flags?: number
  readonly method?: number
}

/** A ZIP file of some parts. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, trick: Trick = {}): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(trick.flags ?? 0, 2)
    header.writeUInt16LE(trick.method ?? 8, 4)
    header.writeUInt32LE(crc32(bytes), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(trick.declares ?? bytes.length, 18)
    header.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(place, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, rest, Buffer.from(name))
    locals.push(local)
    place += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(place, 16)
  return new Uint8Array(Buffer.concat([...locals, entries, end]))
}

/** What stands in a cell: a text, a number, a truth, or the XML of what is in `<c>`. */
export type Value =
  string | number | boolean | { readonly type?: string; readonly style?: number; readonly xml: string }

export type Table = readonly Readonly<Record<string, Value>>[]

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The parts of a workbook: every third text shared, the others in their cells. */
export function workbookParts(sheets: Readonly<Record<string, Table>>, properties = ''): Record<string, string> {
  const shared: string[] = []
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const relations = (content: string) => `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`
  const cell = (reference: string, value: Value) => {
    if (typeof value === 'object') {
      return `<c r="${reference}" s="${value.style ?? 0}" t="${value.type ?? 'n'}">${value.xml}</c>`
    }
    if (typeof value !== 'string') {
      return typeof value === 'boolean'
        ? `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`
        : `<c r="${reference}"><v>${value}</v></c>`
    }
    if (value.length % 3 === 0) {
      shared.push(value)
      return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`
    }
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  }
  const parts = Object.fromEntries(
    names.map((name, i) => {
      const rows = sheets[name]!.map((row, r) => {
        const cells = Object.entries(row).map(([column, value]) => cell(`${column}${r + 1}`, value))
        return `<row r="${r + 1}">${cells.join('')}</row>`
      })
      return [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`
      ]
    })
  )
  const strings = shared.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh><t>aside</t></rPh></si>`)
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:workbookPr ${properties}/><x:sheets>${names
      .map((name, i) => `<x:sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `/xl/worksheets/sheet${i + 1}.xml`)).join('') +
        relation('rIdS', 'sharedStrings', 'sharedStrings.xml') +
        relation('rIdF', 'styles', 'styles.xml')
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    ...parts
  }
}

/** What a supplier fills in for one requirement. */
export interface Filled {
  readonly compliance?: Value
  readonly answer?: Value
  readonly evidence?: Value
  readonly link?: Value
  readonly comments?: Value
}

/** The sheets of a response sheet as `generator/docs/tender-workbook.md` describes it. */
export function responseSheets(pack: Pack, supplier: Value, filled: Readonly<Record<string, Filled>>) {
  const asked = pack.requirements.filter(({ decision }) => decision !== 'drop')
  const { handbook, day, build, address } = pack.edition
  return {
    About: [{ A: 'About' }],
    Responses: [
      { B: pack.name },
      { A: 'supplier', C: 'Supplier', D: supplier },
      { A: 'contact', C: 'Contact', D: 'Ann <ann@example.org>' },
      {
        ...{ A: 'id', B: 'Group', C: 'Code', D: 'Requirement', E: 'Question', F: 'Evidence wanted' },
        ...{ G: 'Compliance', H: 'Answer', I: 'Evidence reference', J: 'Link', K: 'Comments', L: 'To do' }
      },
      ...asked.map((requirement) => responseRow(requirement, pack, filled[requirement.id] ?? {}))
    ] as Table,
    _pack: [
      { A: 'format', B: 'handbook-tender-workbook', C: '1' },
      { A: 'pack', B: pack.id, C: pack.name, D: pack.changed },
      { A: 'edition', B: handbook, C: day, D: build, E: address },
      { A: 'made', B: '2026-06-02' },
      ...asked.map((requirement, i) => ({
        ...{ A: 'requirement', B: requirement.id, C: requirement.code },
        ...{ D: fingerprint(requirement), E: String(i + 5) }
      }))
    ] as Table
  }
}

function responseRow(
  { id, code, group, text }: Requirement,
  { groups }: Pack,
  said: Filled
): Readonly<Record<string, Value>> {
  const level = { must: 'Must', should: 'Should', could: 'Could' }[text.level]
  return {
    ...{
      A: id,
      B: groups.find((one) => one.id === group)!.title,
      C: code,
      D: `${level}: ${text.statement}`,
      E: text.question
    },
    ...{ F: (text.evidence ?? []).join('\n') },
    ...(said.compliance !== undefined && { G: said.compliance }),
    ...(said.answer !== undefined && { H: said.answer }),
    ...(said.evidence !== undefined && { I: said.evidence }),
    ...(said.link !== undefined && { J: said.link }),
    ...(said.comments !== undefined && { K: said.comments }),
    L: { type: 'str', xml: '<f>IF(G5="","Answer","Done")</f><v>Done</v>' }
  }
}

/** A filled response sheet. */
export function responseFile(pack: Pack, supplier: Value, filled: Readonly<Record<string, Filled>>): Uint8Array {
  return zip(workbookParts(responseSheets(pack, supplier, filled)))
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** What there is to ask whenever somebody leaves answers out, or sends back an old workbook. */
const BARE: readonly Finding['kind'][] = [
  'not-answered',
  'no-compliance',
  'no-answer',
  'no-comment',
  'unchecked-sheets'
]

/** What was found besides answers that are left out, without the cells. */
export function told(findings: readonly Finding[]): Partial<Finding>[] {
  return findings
    .filter(({ kind }) => !BARE.includes(kind))
    .map(({ sheet: _, cell: __, asked: ___, ...finding }) => finding)
}
