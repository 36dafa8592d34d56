import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { transformSync } from 'esbuild'

/** The rooms of src whose words are all in templates/words. */
const ROOMS = ['applies', 'compare', 'changes']

/** Texts of several words that no reader sees, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'a, summary': 'a selector'
}

/** Files that gather the titles of the catalogue's closed choices, which are the catalogue's words. */
const CHOICES = '-choices.ts'

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/
/** Only where a value may stand, so that a division is none. */
const PATTERN = /(?<=[(,=:[!&|?{};+])\/(?![*/])(?:\[(?:[^\]\\]|\\.)*\]|[^/\\[]|\\.)+\//
const TOKEN = new RegExp(`${PATTERN.source}|(${STRING.source})`, 'gs')
const TWO_WORDS = /(?:^|\s)[(“‘]?\p{L}[\p{L}’']*[,;:.!?)”’]*\s+[(“‘]?\p{L}[\p{L}’']*[,;:.!?)”’]*(?=\s|$)/u

for (const room of ROOMS) {
  test(`no words for readers are in the code of ${room}`, () => {
    const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.endsWith(CHOICES)
    )
    assert.ok(files.length > 0)
    const left = files.flatMap((file) =>
      wordsIn(readFileSync(join('src', room, file), 'utf8')).map((text) => `${file}: ${text}`)
    )
    assert.deepEqual(left, [])
  })
}

test('words are found wherever they are', () => {
  assert.deepEqual(wordsIn("say('Not here', `${count} found now`, \"it's  there\") // or here"), [
    'Not here',
    ' found now',
    "it's  there"
  ])
  assert.deepEqual(wordsIn('const a = <p class="b c">Read it <a href="d">or not</a></p>'), [
    'b c',
    'Read it ',
    'or not'
  ])
  assert.deepEqual(wordsIn("const a = /['\"]/g; const b = 1 / 2; f('app-box app-box--big', 'One', `${a} ${b}`)"), [])
  assert.deepEqual(wordsIn("type A = 'not said'; import './a b.js'; querySelectorAll('a, summary')"), [])
})

/** The texts of several words in a program: esbuild makes plain strings of templates and of what stands between tags. */
function wordsIn(source: string): string[] {
  const { code } = transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    minifyWhitespace: true,
    charset: 'utf8',
    supported: { 'template-literal': false }
  })
  return [...code.matchAll(TOKEN)]
    .flatMap(([, text]) => (text === undefined ? [] : [text.slice(1, -1)]))
    .filter((text) => TWO_WORDS.test(text) && !Object.hasOwn(ALLOWED, text))
}
