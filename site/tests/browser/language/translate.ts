import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'

const PROGRAM = fileURLToPath(new URL('../../../../', import.meta.url))
const CONTENT = join(PROGRAM, 'generator/src/test/resources/translated')
const WORDS = join(PROGRAM, 'templates/words')
const PLACEHOLDER_OR_LETTER = /\{\w+\}|[A-Za-z]/g
const MANY = 60

/** Written in the letters that the invented language has; axe knows no language that is made up. */
export const LANGUAGE = 'mk'

/** An English text in the invented language: for each letter another one, the same as in the generator's tests. */
export function invented(english: string): string {
  return english.replace(PLACEHOLDER_OR_LETTER, (text) => {
    if (text.startsWith('{')) {
      return text
    }
    const [from, to] = /[A-Z]/.test(text) ? ['A', 'А'] : ['a', 'а']
    return String.fromCodePoint(to!.codePointAt(0)! + text.codePointAt(0)! - from!.codePointAt(0)!)
  })
}

/** Writes a project in the invented language that is a folder of words, content and no code. */
export function writeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(CONTENT, folder, { recursive: true })
  for (const file of files(folder)) {
    const text = translated(readFileSync(join(folder, file), 'utf8'))
    writeFileSync(join(folder, file), text.replace(/^language: .*/m, `language: ${LANGUAGE}`))
  }
  for (const file of files(WORDS)) {
    const words = inWords(parse(readFileSync(join(WORDS, file), 'utf8')))
    write(folder, `templates/words/${file}`, file === 'language.yaml' ? `code: ${LANGUAGE}\n` : stringify(words))
  }
  for (let one = 0; one < MANY; one++) {
    write(folder, `standards/standards/s-${one}.yaml`, translated(standard(one)))
    write(folder, `standards/criteria/m-${one}.yaml`, translated(criterion(one)))
  }
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function translated(source: string): string {
  return source.replace(/§(.*?)§/g, (_, text: string) => invented(text))
}

function inWords(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    // A colour is a name for the style sheet.
    return name === 'colour' ? value : invented(value)
  }
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, inWords(inner, key)]))
}

const standard = (one: number) => `id: s-${one}
title: §Standard§ ${one}
summary: §What it is for, as§ §gp or hub§.
topics: [sharing]
type: identifier
status: active
obligation: emerging
relations: [{type: related, target: new}]
`

const criterion = (one: number) => `id: m-${one}
title: §Criterion§ ${one}
summary: §What it asks.§
code: "1${one}"
statement: §The system must do it.§
level: ${one % 2 === 0 ? 'must' : 'should'}
systemTypes: [record]
question: §Can it do it?§
response: {dataType: text}
verification: document
verificationNote: §Read it.§
scoring: {kind: scaled, bands: [§None§, §Little§, §Some§, §Most§, §All§], weight: high}
`
