import { fingerprint, hashOf } from '../../pack/fingerprint.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { sheetWord } from '../../pack/workbook-words.js'
import { fill } from '../../kit/words/fill.js'
import { lowerCase, plainName } from '../../kit/words/plain-name.js'
import { Refused } from '../../kit/workbook/refusal.js'
import { Workbook } from '../../kit/workbook/workbook.js'
import type { Bid, Finding } from '../scores/bid.js'
import { asked } from '../scores/evaluation.js'
import { RESPONSES, SCORING } from '../scores/compliance.js'
import { besideSheet, hiddenInTable } from './beside-table.js'
import { RowMatcher } from './match-rows.js'
import { OLD, readOtherSheets } from './other-sheets.js'
import { readScores } from './read-scores.js'
import { readTable, type Table } from './read-table.js'
import { SentWording } from './sent-wording.js'
import { identityIn, type Identity } from './sheet-identity.js'
import type { SheetRefusal } from './sheet-refusal.js'
import { tableColumns } from './table-columns.js'
import { UnreadCells } from './unread.js'

/**
 * Reads a filled response sheet, as `generator/docs/tender-workbook.md` describes it, and lists what a careful reader would ask about.
 *
 * @param file the file's name
 * @throws Refused where it is none, or belongs to another pack
 */
export async function readResponses(bytes: Uint8Array, file: string, pack: Pack): Promise<Bid> {
  const workbook = await Workbook.open(bytes)
  const identity = identityIn(await workbook.sheet('_pack'), pack.id)
  const sheet = await workbook.sheet(RESPONSES)
  if (sheet === undefined) {
    throw new Refused<SheetRefusal>('foreign', fill(WORDS.evaluate.refusalDetails.noSheet, { sheet: RESPONSES }))
  }
  const requirements = asked(pack)
  const unread = new UnreadCells()
  const isForeign = hasOwnWords(identity)
  const wording = new SentWording(requirements, isForeign)
  const matcher = new RowMatcher(requirements, identity, wording)
  const columns = tableColumns(sheet, identity.words, {
    isCode: matcher.isCode,
    isWorded: (text, column) => wording.isKnown({ [column]: text })
  })
  const groups = new Set(pack.groups.map(({ title }) => title))
  const table = readTable(sheet, {
    ...{ identity, columns, matcher, wording, unread, groups, isForeign },
    from1904: workbook.from1904
  })
  const marks = await workbook.marks(RESPONSES)
  const { id, supplier, findings } = named(table, file)
  const scored = new Map(requirements.map((one) => [one.id, one]))
  const scores = readScores((await workbook.sheet(SCORING)) ?? [], id, scored, identity.words)
  const others = await readOtherSheets(workbook, identity, pack, unread)
  return {
    ...{ id, supplier, contact: table.contact, file: plainName(file), answers: table.answers },
    findings: [
      ...sinceSent(identity, pack, requirements),
      ...(workbook.hasExternalLinks ? [{ kind: 'external-links' } as const] : []),
      ...columns.findings,
      ...table.findings,
      ...missingRows(identity, requirements, table),
      ...findings,
      ...unread.findings,
      ...(await besideSheet(workbook, RESPONSES, sheet, identity.sent.get(RESPONSES) ?? OLD, table.rows)),
      ...(marks === undefined ? [] : hiddenInTable(marks, columns, table.rows)),
      ...others,
      ...scores.findings
    ],
    ...(scores.marks.length > 0 && { scores: scores.marks })
  }
}

/** A workbook in a language that this site does not know has words of its own for levels. */
function hasOwnWords({ words }: Identity): boolean {
  const meets = words.get('meets')
  return meets !== undefined && sheetWord(meets, ['meets']) === undefined
}

/** What was asked otherwise when the file was made. */
function sinceSent({ changed, day, asked }: Identity, pack: Pack, requirements: readonly Requirement[]): Finding[] {
  const ids = new Set(requirements.map(({ id }) => id))
  return [
    ...(day !== '' && day !== pack.edition.day ? [{ kind: 'edition', value: day } as const] : []),
    ...(changed !== '' && changed !== pack.changed ? [{ kind: 'other-time', value: changed } as const] : []),
    ...requirements.flatMap((requirement) => {
      const then = asked.get(requirement.id)
      return then === fingerprint(requirement)
        ? []
        : [{ kind: then === undefined ? 'not-asked' : 'question-changed', requirement: requirement.id } as const]
    }),
    ...[...asked.keys()]
      .filter((id) => !ids.has(id))
      .map((requirement) => ({ kind: 'no-longer-asked', requirement }) as const)
  ]
}

function missingRows({ asked }: Identity, requirements: readonly Requirement[], { answers }: Table): Finding[] {
  return requirements
    .filter(({ id }) => asked.has(id) && !answers.has(id))
    .map(({ id }) => ({ kind: 'row-missing', requirement: id }))
}

/** The supplier's name and what tells it from others. Without a name it is called by its file, but known by what it says. */
function named({ supplier, contact, answers }: Table, file: string) {
  if (supplier !== '') {
    return { id: lowerCase(supplier), supplier, findings: [] }
  }
  const called = plainName(file.replace(/\.xlsx$/i, ''))
  const id = `${lowerCase(called)} ${hashOf(JSON.stringify([contact, ...answers]))}`
  return { id, supplier: called, findings: [{ kind: 'no-supplier' } as const] }
}
