import type { Draft, Letter } from '../letter.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ZIP = 'application/zip'

/** The script that writes letters: it is fetched when it is used. */
interface Writer {
  make(letter: Letter, asOf: string): Promise<Uint8Array>
  bundle(files: Readonly<Record<string, Uint8Array>>): Uint8Array
}

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
 * @throws Error when the script cannot be fetched
 */
export async function docxOf(draft: Draft, asOf: string, writer: string): Promise<LetterFile> {
  const { make } = await fetched(writer)
  return fileOf(`${draft.file}.docx`, await make(draft.write(), asOf), DOCX)
}

/** Several documents in one file, called `name`. @throws Error when the script cannot be fetched */
export async function zipOf(drafts: readonly Draft[], name: string, asOf: string, writer: string): Promise<LetterFile> {
  const { make, bundle } = await fetched(writer)
  const files: Record<string, Uint8Array> = {}
  for (const draft of drafts) {
    files[`${draft.file}.docx`] = await make(draft.write(), asOf)
  }
  return fileOf(`${name}.zip`, bundle(files), ZIP)
}

function fileOf(file: string, content: Uint8Array, type: string): LetterFile {
  return { file, content: new Blob([content as BlobPart], { type }) }
}

function fetched(address: string): Promise<Writer> {
  return import(address)
}
