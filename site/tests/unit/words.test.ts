import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { transformSync } from 'esbuild'

/** Every room but the tables of the English stemmer. */
const ROOMS = readdirSync('src')

/** Texts of several words that no reader sees, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'a, summary': 'a selector',
  'input, textarea, select': 'a selector',
  'h3 a, th a': 'a selector',
  'the wording of ': 'an error that no reader sees',
  ' is missing': 'an error that no reader sees',
  'no pack is open here': 'an error that no reader sees',
  'no roadmap is open here': 'an error that no reader sees',
  'Meets in part': 'saved evaluations and English workbooks hold it',
  'Does not meet': 'saved evaluations and English workbooks hold it',
  'Evidence reference': 'the header of a column of English workbooks',
  'Evidence wanted': 'the header of a column of English workbooks',
  'To do': 'the header of a column of English workbooks',
  'cut short': 'an error that makes the search fetch anew',
  ': another build': 'an error that makes the search fetch anew',
  'another format': 'an error that makes the search fetch anew',
  'the page names no data file': 'an error that pages answer in their own words',
  ' cannot be used': 'an error that pages answer in their own words',
  'not a data file of this format': 'an error that pages answer in their own words',
  'a data file is of build ': 'an error that pages answer in their own words',
  ', another of ': 'an error that pages answer in their own words'
}

const STEMMER = 'stemmer.ts'

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/
/** Only where a value may stand, so that a division is none. */
const PATTERN = /(?<=[(,=:[!&|?{};+]|return ?)\/(?![*/])(?:\[(?:[^\]\\]|\\.)*\]|[^/\\[]|\\.)+\//
const TOKEN = new RegExp(`${PATTERN.source}|(${STRING.source})`, 'gs')
const TWO_WORDS = /(?:^|\s)[(“‘]?\p{L}[\p{L}’']*[,;:.!?)”’]*\s+[(“‘]?\p{L}[\p{L}’']*[,;:.!?)”’]*(?=\s|$)/u

for (const room of ROOMS) {
  test(`no words for readers are in the code of ${room}`, () => {
    const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /(?<!\.d)\.tsx?$/.test(file) && !file.endsWith(STEMMER)
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
