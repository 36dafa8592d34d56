import { madeBeside } from '../../kit/documents/document-maker.js'
import type { Pack } from '../../pack/pack.js'
import { plainFileName } from '../../kit/files/file-name.js'
import { csv } from './requirements-csv.js'
import { ocds } from './ocds.js'

/** Two workbooks: one for suppliers, and one for evaluators, which is the buyer's own. */
export type Format = 'suppliers' | 'xlsx' | 'docx' | 'csv' | 'json' | 'ocds'

/** Where the writers of the large formats are, relative to the page: they are fetched when they are used. */
export type Writers = Readonly<Record<'xlsx' | 'docx', string>>

type Make = (pack: Pack, asOf: string) => Promise<Uint8Array>

interface WorkbookWriter {
  readonly make: Make
  readonly makeForSuppliers: Make
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const TYPES: Readonly<Record<Format, string>> = {
  suppliers: WORKBOOK,
  xlsx: WORKBOOK,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ocds: 'application/json'
}

const EXTENSIONS: Readonly<Partial<Record<Format, string>>> = { suppliers: 'xlsx', ocds: 'ocds.json' }

/**
 * Makes a file from a pack.
 *
 * @param asOf the ISO day or instant that the file says it was made
 * @throws Error when the writer of a large format cannot be fetched
 */
export async function make(format: Format, pack: Pack, asOf: string, writers: Writers): Promise<Blob> {
  const content = await contentOf(format, pack, asOf, writers)
  return new Blob([content as BlobPart], { type: TYPES[format] })
}

/** A name to save the file under, from the pack's name and the day. */
export function fileName(format: Format, { name }: Pack, asOf: string): string {
  const plain = plainFileName(name) || WORDS.documents.fileName
  const named = format === 'suppliers' ? `${plain}-${WORDS.documents.suppliersFileName}` : plain
  return `${named}-${asOf.slice(0, 10)}.${EXTENSIONS[format] ?? format}`
}

function contentOf(format: Format, pack: Pack, asOf: string, writers: Writers): Promise<Uint8Array> | string {
  switch (format) {
    case 'suppliers':
      return writer<WorkbookWriter>(writers.xlsx).then(({ makeForSuppliers }) => makeForSuppliers(pack, asOf))
    case 'xlsx':
      return writer<WorkbookWriter>(writers.xlsx).then(({ make }) => make(pack, asOf))
    case 'docx':
      return madeBeside(writers.docx, pack, asOf)
    case 'csv':
      return csv(pack)
    case 'json':
      return json(pack)
    case 'ocds':
      return json(ocds(pack, asOf))
  }
}

function writer<W>(address: string): Promise<W> {
  return import(new URL(address, document.baseURI).href)
}

function json(value: object): string {
  return JSON.stringify(value, null, 2) + '\n'
}
