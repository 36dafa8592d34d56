import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { answerList, complianceList, isWebAddress } from './answer-cells.js'
import { quoted } from './formula-text.js'
import { COLUMN } from './response-columns.js'

const SAID = WORDS.documents.responses

/**
 * What is still to do in a row: the first of these that is so. Whoever does not meet a requirement in full says more; whoever does not meet
 * it at all need not answer the question; and so does whoever answers beyond what is hoped for.
 */
export function toDo(row: number): string {
  const cell = (column: keyof typeof COLUMN) => `$${COLUMN[column]}${row}`
  const [compliance, answer, comments, form] = [cell('compliance'), cell('answer'), cell('comments'), cell('form')]
  const notIn = (list: string, said: string) => `NOT(ISNUMBER(MATCH(${said},${list},0)))`
  const isForm = (kind: string) => `${form}=${quoted(kind)}`
  const beyond = (bound: string, isSo: string) => `AND(${bound}<>"",${answer}${isSo}${bound})`
  const cases: readonly (readonly [when: string, says: string])[] = [
    [`${compliance}=""`, SAID.giveAnswer],
    [notIn(complianceList(row), compliance), SAID.chooseFromList],
    [`AND(${compliance}<>${quoted(SHEET_WORDS.meets)},${comments}="")`, SAID.explainInComments],
    [`AND(${compliance}<>${quoted(SHEET_WORDS.doesNotMeet)},${answer}="")`, SAID.giveAnswer],
    [`${answer}=""`, SAID.done],
    [`AND(${isForm('number')},NOT(ISNUMBER(${answer})))`, SAID.numberWanted],
    [`AND(${isForm('date')},NOT(ISNUMBER(${answer})))`, SAID.dateWanted],
    [`AND(${isForm('url')},NOT(${isWebAddress(answer)}))`, SAID.addressWanted],
    [`AND(${cell('choiceCount')}>0,${notIn(answerList(row), answer)})`, SAID.chooseFromList],
    [
      `AND(${comments}="",ISNUMBER(${answer}),OR(${beyond(cell('least'), '<')},${beyond(cell('most'), '>')}))`,
      SAID.explainInComments
    ]
  ]
  return cases.reduceRight((otherwise, [when, says]) => `IF(${when},${quoted(says)},${otherwise})`, quoted(SAID.done))
}
