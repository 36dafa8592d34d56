import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { spelt, words } from '../../tools/assets/words.mjs'

const KEY = String.raw`[a-zA-Z][\w-]*(?:\.[\w-]+)*`
const IN_SCRIPT = /\bWORDS((?:\.\w+|\['[\w-]+'\])+)/g
const IN_TEMPLATE = new RegExp(String.raw`\bwords\.(${KEY})`, 'g')
/** A text in quotation marks, or the beginning of one that is put together. */
const QUOTED = new RegExp(String.raw`"(${KEY}\.?)"`, 'g')
const PART = /<#assign texts = (words[^>]*)>/

test('every text is used', () => {
  const named = new Set([...scripts(), ...templates()])
  const quoted = new Set([...quotedIn('../templates', /\.ftlh$/), ...quotedIn('../generator/src/main/java', /\.java$/)])
  const unused = keys(words()).filter(
    (key) =>
      !named.has(key) && !quoted.has(key) && !parts(key).some((part) => named.has(part) || quoted.has(`${part}.`))
  )
  assert.deepEqual(unused, [])
})

type Part = { [name: string]: Part | string }

function keys(part: Part, above = ''): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? [above + name] : keys(value, `${above}${name}.`)
  )
}

/** `a` and `a.b` of `a.b.c`. */
function parts(key: string): string[] {
  const names = key.split('.')
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('.'))
}

function scripts(): string[] {
  return sources('src', /\.tsx?$/).flatMap((text) =>
    [...spelt(text).matchAll(IN_SCRIPT)].map(([, names]) => names!.match(/[\w-]+/g)!.join('.'))
  )
}

function templates(): string[] {
  return sources('../templates', /\.ftlh$/).flatMap((text) =>
    [...speltTemplate(text).matchAll(IN_TEMPLATE)].map(([, key]) => key!)
  )
}

/** A template calls its part of the words `texts`. */
function speltTemplate(template: string): string {
  const dotted = template.replace(/\["([\w-]+)"\]/g, '.$1')
  const [declared = '', part = ''] = PART.exec(dotted) ?? []
  return part === '' ? dotted : dotted.replace(declared, '').replace(/\btexts\b(?=\.)/g, part)
}

function quotedIn(folder: string, ending: RegExp): string[] {
  return sources(folder, ending).flatMap((text) => [...text.matchAll(QUOTED)].map(([, key]) => key!))
}

function sources(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
