import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { transformSync } from 'esbuild'

/** Rooms whose words are all in templates/words. */
const ROOMS = ['search', 'browse', 'handbook', 'kit/dom', 'kit/form', 'kit/files', 'kit/words', 'catalogue']

/** Texts that no reader sees and no translator may change. */
const ALLOWED: Readonly<Record<string, string>> = {
  'kit/words/stemmer.ts': 'the tables of the English stemmer',
  'handbook/shortcut.ts: input, textarea, select': 'a selector',
  'search/engine/bytes.ts: cut short': 'an error that makes the search fetch anew',
  'search/engine/index-store.ts: 0: another build': 'an error that makes the search fetch anew',
  'search/engine/manifest.ts: another format': 'an error that makes the search fetch anew',
  'catalogue/load.ts: the page names no data file': 'an error that pages answer in their own words',
  'catalogue/load.ts: 0 cannot be used': 'an error that pages answer in their own words',
  'catalogue/load.ts: not a data file of this format': 'an error that pages answer in their own words',
  'catalogue/load.ts: a data file is of build 0, another of 0': 'an error that pages answer in their own words'
}

/** Patterns, which may hold quotation marks, then the two kinds of quoted texts, then templates. */
const LITERAL =
  /(?<=[=(,:?!&|{};[])\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\[\s\S])*)`/g
const WORDS_IN_A_ROW = /(?<![\w-])\p{L}[\p{L}’']+[,.:;!?]? \p{L}[\p{L}’']+(?![\w-])/u

for (const room of ROOMS) {
  test(`all words of ${room} are in templates/words`, () => {
    const said = filesIn(room).flatMap((file) => literals(file).map((text) => [file, text] as const))
    assert.ok(filesIn(room).length > 0)
    assert.deepEqual(
      said
        .filter(([, text]) => WORDS_IN_A_ROW.test(text))
        .map(([file, text]) => `${file}: ${text}`)
        .filter((one) => !(one in ALLOWED || one.split(': ')[0]! in ALLOWED)),
      []
    )
  })
}

function filesIn(room: string): string[] {
  return readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
}

/** The texts of a file, those between tags too. A number stands for what is put into a text. */
function literals(file: string): string[] {
  const { code } = transformSync(readFileSync(join('src', file), 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none'
  })
  return [...code.matchAll(LITERAL)].map(
    ([, text, other, template]) => text ?? other ?? (template ?? '').replace(/\$\{[^}]*\}/g, '0')
  )
}
