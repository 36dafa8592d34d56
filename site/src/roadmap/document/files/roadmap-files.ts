import { madeBeside } from '../../../kit/documents/document-maker.js'
import { plainFileName } from '../../../kit/files/file-name.js'
import type { Given } from '../outline/outline-blocks.js'
import { calendar } from '../paper/calendar.js'
import { answersCsv, planCsv } from '../paper/roadmap-csv.js'
import { addressOf, workbookScript } from './roadmap-scripts.js'

export type Format = keyof typeof WORDS.roadmap.document.formats

const CSV = 'text/csv;charset=utf-8'
const TYPES: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  json: ['application/json', '.json'],
  ics: ['text/calendar;charset=utf-8', '.ics'],
  plan: [CSV, `-${WORDS.roadmap.document.planName}.csv`],
  answers: [CSV, `-${WORDS.roadmap.document.answersName}.csv`]
}

/**
 * Makes a file from a roadmap.
 *
 * @param asOf the ISO day or instant that the file says it was made
 * @throws Error when its writer cannot be fetched or fails
 */
export async function make(format: Format, given: Given, asOf: string): Promise<Blob> {
  const content = await contentOf(format, given, asOf)
  return new Blob([content as BlobPart], { type: TYPES[format][0] })
}

/** A name to save the file under, from the roadmap's name and the day. */
export function fileName(format: Format, { roadmap: { name } }: Given, asOf: string): string {
  return `${plainFileName(name) || WORDS.roadmap.document.fileName}-${asOf.slice(0, 10)}${TYPES[format][1]}`
}

function contentOf(format: Format, given: Given, asOf: string): Promise<Uint8Array | string> | string {
  switch (format) {
    case 'docx':
      return madeBeside(addressOf(format), only(given), asOf)
    case 'xlsx':
      return workbookScript().then(({ make }) => make(given, asOf))
    case 'json':
      return JSON.stringify(given.roadmap, null, 2) + '\n'
    case 'ics':
      return calendar(given, asOf)
    case 'plan':
      return planCsv(given)
    case 'answers':
      return answersCsv(given.data, given.roadmap)
  }
}

/** What is given may be more, and what has functions cannot be sent to another script. */
function only({ data, roadmap, plan }: Given): Given {
  return { data, roadmap, plan }
}
