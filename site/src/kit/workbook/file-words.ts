import { textsInFormula } from './formula-texts.js'
import { walk } from './xml.js'

/** What programs write of themselves, of dates and of people. */
const NO_WORDS = new Set([
  ...['creator', 'lastModifiedBy', 'created', 'modified', 'lastPrinted', 'revision', 'version', 'language'],
  ...['coreProperties', 'Properties', 'property']
])
/** Labels that organisations put on all their files. */
const LABEL = /^(MSIP_|_dlc|ContentTypeId|MediaServiceImageTags|TaxKeyword|KSO)/

/** The words in a file's properties, a text each. @throws Refused */
export function propertiesIn(bytes: Uint8Array): string[] {
  const found: string[] = []
  let text = ''
  let isLabel = false
  walk(bytes, {
    open(name, its) {
      text = ''
      isLabel = name === 'property' ? LABEL.test(its.name ?? '') : isLabel
    },
    text: (piece) => void (text += piece),
    close(name) {
      if (!NO_WORDS.has(name) && !isLabel && text.trim() !== '') {
        found.push(text.trim())
      }
      text = ''
    }
  })
  return found
}

/** The words in the names that a workbook has for cells: what is said about them, and what they stand for if it is no cell. @throws Refused */
export function namesIn(workbook: Uint8Array): string[] {
  const found: string[] = []
  let text: string | undefined
  walk(workbook, {
    open(name, { comment = '', description = '' }) {
      text = name === 'definedName' ? '' : undefined
      if (name === 'definedName') {
        found.push(...[comment, description].filter((said) => said !== ''))
      }
    },
    text: (piece) => void (text = text === undefined ? undefined : text + piece),
    close() {
      found.push(...textsInFormula(text ?? '').filter((said) => said.trim() !== ''))
      text = undefined
    }
  })
  return found
}
