import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const LIMIT = 300_000

/** Opens files in LibreOffice and saves them in another format. @param files by their names; each needs another */
export function convert(files: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  const names = Object.keys(files)
  for (const name of names) {
    writeFileSync(join(folder, name), files[name]!)
  }
  const profile = pathToFileURL(join(folder, 'profile')).href
  const out = join(folder, 'out')
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', format, '--outdir', out, ...names],
    { cwd: folder, stdio: 'pipe', timeout: LIMIT }
  )
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name.replace(/\.\w+$/, `.${format}`)))]))
}

/** The words of a PDF without what is at the head and foot of its pages. */
export function textOfPdf(pdf: Uint8Array, running: readonly string[]): string {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1 << 28 }).toString()
  return running.reduce((rest, words) => rest.replaceAll(words, ' '), text.replaceAll(/Page \d+ of \d+/g, ' '))
}

/** The words of each page of a PDF, without spaces and hyphens: lines break anywhere. */
export function pagesOfPdf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1 << 28 }).toString()
  return text.split('\f').slice(0, -1).map(squeezed)
}

/** A text as {@link pagesOfPdf} has it. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad-]+/g, '')
}

/** Types into cells of a workbook, and forgets what its formulas gave before. @param sheet its place, from 1 */
export function fill(zip: Uint8Array, sheet: number, values: Readonly<Record<string, string | number>>): Uint8Array {
  const files = unzipSync(zip)
  const path = `xl/worksheets/sheet${sheet}.xml`
  let xml = strFromU8(files[path]!)
  for (const [address, value] of Object.entries(values)) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?/>`)
    if (!cell.test(xml)) {
      throw new Error(`${path} has no empty cell ${address}`)
    }
    const typed = typeof value === 'number' ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`
    xml = xml.replace(cell, `<c r="${address}"$1${typed}</c>`)
  }
  for (const other of Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))) {
    const content = other === path ? xml : strFromU8(files[other]!)
    files[other] = strToU8(content.replaceAll(/(<f>[^<]*<\/f>)<v(?:\/>|>[^<]*<\/v>)/g, '$1'))
  }
  return zipSync(files)
}
