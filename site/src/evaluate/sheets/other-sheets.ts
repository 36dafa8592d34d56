import type { Cell } from '../../kit/workbook/cells.js'
import type { Workbook } from '../../kit/workbook/workbook.js'
import type { Pack } from '../../pack/pack.js'
import { plainText } from '../../pack/sheet-texts.js'
import { SCORES, type Finding } from '../scores/bid.js'
import { RESPONSES, SCORING } from '../scores/compliance.js'
import { besideSheet, isPlain, printedAround } from './beside-table.js'
import { SCORED } from './read-scores.js'
import { textIn, type Identity, type SentSheet } from './sheet-identity.js'
import { contentOf, isSentCell, type UnreadCells } from './unread.js'

const IDENTITY = '_pack'
/** The sheets of a workbook that does not say itself which it was sent out with. */
const IN_OLD: readonly string[] = ['About', RESPONSES, SCORING, 'Standards', 'Policies', 'Guidance', IDENTITY]
/** The last column of each kind of row in the sheet for programs. */
const LAST_OF: Readonly<Record<string, string>> = {
  ...{ format: 'C', pack: 'D', edition: 'E', made: 'B', word: 'C', requirement: 'E', carried: 'C' },
  ...{ texts: 'D', behind: 'D' }
}
/** Words beside edition and day in what a workbook says it was made from. */
const MADE_FROM = 5
/** Words of an evaluator's name. */
const LONGEST_NAME = 5
/** An old sheet does not say what it was sent out with. */
export const OLD: SentSheet = { hidden: false, marks: new Set() }
/** So much of an added sheet is shown. */
const LONGEST = 30_000

/** What was written on the other sheets of a response sheet, and on those that were added. */
export async function readOtherSheets(
  workbook: Workbook,
  identity: Identity,
  pack: Pack,
  unread: UnreadCells
): Promise<Finding[]> {
  const findings: Finding[] = []
  const unchecked: string[] = []
  const isOld = identity.sent.size === 0
  for (const name of workbook.names) {
    const sheet = (await workbook.sheet(name)) ?? []
    const sent = identity.sent.get(name)
    const isOurs = sent !== undefined || name === IDENTITY || (isOld && IN_OLD.includes(name))
    if (!isOurs) {
      findings.push({ kind: 'unread-sheet', sheet: name, value: textOf(sheet) })
    } else if (sent !== undefined && name !== RESPONSES) {
      sheet.forEach((row, place) =>
        unread.add(
          name,
          place,
          [...row].filter(([letter, cell]) => !isSentCell(cell, sent) && !isScore(name, letter, row))
        )
      )
    } else if (name === IDENTITY) {
      sheet.forEach((row, place) =>
        unread.add(
          name,
          place,
          [...row].filter(([letter]) => !isIdentity(letter, row))
        )
      )
    } else if (name !== RESPONSES) {
      unchecked.push(name)
    }
    if (workbook.stateOf(name) !== 'visible' && name !== IDENTITY && sent?.hidden !== true) {
      findings.push({ kind: 'hidden-sheet', sheet: name })
    }
    if (name !== RESPONSES) {
      findings.push(...(await besideSheet(workbook, name, sheet, isOld && isOurs ? OLD : sent)))
    }
    const marks = await workbook.marks(name)
    if (marks !== undefined && name !== IDENTITY) {
      findings.push(...printedAround(marks, name, sent, [pack.name, pack.edition.handbook, pack.edition.day]))
    }
  }
  const known = [pack.name, identity.name, pack.edition.handbook, pack.edition.day, identity.day]
  for (const value of await workbook.fileWords()) {
    const isFrom = [pack.edition.handbook, identity.day].every((said) => said !== '' && value.includes(said))
    if (!isPlain(value, known, isFrom ? MADE_FROM : undefined)) {
      findings.push({ kind: 'unread-about', value: value.slice(0, LONGEST) })
    }
  }
  return unchecked.length === 0 ? findings : [...findings, { kind: 'unchecked-sheets', value: unchecked.join(', ') }]
}

/** Evaluators' names over the scores, the scores, and the reasons for them, which are no scores where there are none. */
function isScore(sheet: string, letter: string, row: ReadonlyMap<string, Cell>): boolean {
  const is = textIn(row, 'A')
  const said = textIn(row, letter)
  const isRead =
    is === 'evaluators'
      ? plainText(said).split(' ').length <= LONGEST_NAME
      : is !== '' && (letter !== SCORED.at(-1) || hasScore(row))
  return sheet === SCORING && SCORED.includes(letter) && isRead
}

function hasScore(row: ReadonlyMap<string, Cell>): boolean {
  return SCORED.slice(0, -1).some((letter) => isScoreCell(textIn(row, letter)))
}

function isScoreCell(said: string): boolean {
  return SCORES.some((score) => String(score) === said)
}

/** Whether a cell of the sheet for programs is one that programs write. */
function isIdentity(letter: string, row: ReadonlyMap<string, Cell>): boolean {
  return letter <= (LAST_OF[textIn(row, 'A')] ?? '') && letter.length === 1
}

function textOf(sheet: readonly ReadonlyMap<string, Cell>[]): string {
  let text = ''
  for (const row of sheet) {
    const said = [...row.values()].map(contentOf).filter((one) => one !== '')
    text += said.length === 0 ? '' : `${said.join(' | ')}\n`
    if (text.length > LONGEST) {
      break
    }
  }
  return text.trim().slice(0, LONGEST)
}
