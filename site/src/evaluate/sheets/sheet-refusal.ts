import type { Refusal } from '../../kit/workbook/refusal.js'

/** Why a file is not taken as a response sheet. */
export type SheetRefusal = Refusal | 'foreign' | 'newer-format' | 'other-pack'

const WORDS: Readonly<Record<SheetRefusal, string>> = {
  empty: 'The file is empty.',
  'too-big':
    'The file is larger than 50 MB. A response sheet is far smaller: this is not one, or something large was put into it.',
  'unpacks-too-big':
    'The file unpacks to far more than it seems to hold, as files made to do harm do. It was not opened.',
  'too-many-parts': 'The file is packed from more parts than a response sheet has. It was not opened.',
  'too-many-cells': 'The file has far more cells than a response sheet.',
  password: 'The file is protected with a password. Ask the supplier to send it without one.',
  'old-format': 'The file is in an old Excel format (.xls). Ask the supplier to save it as an Excel workbook (.xlsx).',
  binary: 'The file is in Excel’s binary format (.xlsb). Ask the supplier to save it as an Excel workbook (.xlsx).',
  'open-document': 'The file is an OpenDocument spreadsheet. Ask the supplier to save it as an Excel workbook (.xlsx).',
  'other-office': 'The file is an Office document, but not a workbook.',
  macros: 'The file holds macros, which are programs. The response sheet that you sent had none. It was not opened.',
  corrupt: 'The file is damaged or cut short and cannot be read. Ask the supplier to send it again.',
  unsafe: 'The file holds a definition that no spreadsheet program writes, and that can do harm. It was not opened.',
  'not-a-workbook': 'The file is not an Excel workbook. Ask the supplier for the response sheet (.xlsx).',
  foreign: 'The file is a workbook, but not a response sheet made from a tender pack.',
  'newer-format': 'The file was made by a later version of this handbook. Reload this page and try again.',
  'other-pack': 'The file belongs to another tender pack.'
}

/** One or two sentences for the reader. */
export function sayRefusal(refusal: SheetRefusal, detail = ''): string {
  return detail === '' ? WORDS[refusal] : `${WORDS[refusal]} ${detail}`
}
