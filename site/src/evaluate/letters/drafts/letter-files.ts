import { madeBeside } from '../../../kit/documents/document-maker.js'
import type { Bundle } from '../docx/letters-docx.js'
import type { Draft } from '../letter.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ZIP = 'application/zip'

/** A file to save, and its name. */
export interface LetterFile {
  readonly file: string
  readonly content: Blob
}

/**
 * A document as a file.
 *
 * @param asOf the ISO day or instant that the file says it was made
 * @param writer the address of the script
 * @throws Error when it cannot be made
 */
export async function docxOf(draft: Draft, asOf: string, writer: string): Promise<LetterFile> {
  return fileOf(`${draft.file}.docx`, await madeBeside(writer, draft.write(), asOf), DOCX)
}

/** Several documents in one file, called `name`. @throws Error when it cannot be made */
export async function zipOf(drafts: readonly Draft[], name: string, asOf: string, writer: string): Promise<LetterFile> {
  const letters = Object.fromEntries(drafts.map((draft) => [`${draft.file}.docx`, draft.write()]))
  return fileOf(`${name}.zip`, await madeBeside(writer, { letters } satisfies Bundle, asOf), ZIP)
}

function fileOf(file: string, content: Uint8Array, type: string): LetterFile {
  return { file, content: new Blob([content as BlobPart], { type }) }
}
