import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { transformSync } from 'esbuild'

const ROOMS = ['tender', 'pack', 'kit/documents']

/** Texts that stay in code, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'Evidence reference': 'the format of the workbook has it',
  'Meets in part': 'the format of the workbook has it',
  'Does not meet': 'the format of the workbook has it'
}

/** The catalogue's choices, whose titles are words of the catalogue. */
const CHOICES = /-choices\.ts$/

/** A string, a template, or a pattern; in plain JavaScript the text between tags is a string too. */
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=[(,=:!&|?;{}]\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g
const INSERTED = /\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}/g
const WORDS_IN_A_ROW = /[A-Za-z’]{2,}[,.:;]? [a-zA-Z’]{2,}/
/** Names of classes, which have hyphens, and XML. */
const NAMES = /^[\s·]*(?:[a-z\d]+-[\w·-]*[\s·]*)+$|^<\?xml /
const FOR_DEVELOPERS = /new Error\(.*/g

test('no text that readers see is in the code', () => {
  const found = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !CHOICES.test(file))
      .flatMap((file) => texts(`src/${room}/${file}`).map((text) => `src/${room}/${file}: ${text}`))
  )
  assert.deepEqual(found, [])
})

function texts(file: string): string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'tsx',
    jsx: 'automatic',
    legalComments: 'none',
    charset: 'utf8'
  })
  return [...withoutComments(code).replaceAll(FOR_DEVELOPERS, '').matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('/'))
    .map((token) => token.slice(1, -1).replaceAll(INSERTED, '·'))
    .filter((text) => WORDS_IN_A_ROW.test(text) && !NAMES.test(text) && !(text in ALLOWED))
}

/** Comments stand on lines of their own. */
function withoutComments(code: string): string {
  return code.replaceAll(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '')
}
