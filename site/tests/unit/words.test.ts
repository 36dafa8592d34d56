import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { transformSync } from 'esbuild'

const ROOMS = ['evaluate', 'kit/workbook', 'kit/keeping']

/** Texts that stay in code, each with its reason. */
const STAY: Readonly<Record<string, string>> = {
  'Meets in part': 'saved evaluations and English workbooks hold it',
  'Does not meet': 'saved evaluations and English workbooks hold it',
  'Evidence reference': 'the header of a column of English workbooks'
}

/** A text, or a pattern, which may hold quotes. */
const LITERAL = /"((?:[^"\\\n]|\\.)*)"|(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g
const WORDS_IN_A_ROW = /(?<!\S)[\p{L}’]{2,}[,.;:]? [\p{L}’]+[,.;:!?]?(?!\S)/u

for (const room of ROOMS) {
  test(`what readers see of ${room} is in templates/words`, () => {
    const files = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.d)\.tsx?$/.test(name)
    )
    const said = files.flatMap((file) =>
      textsIn(readFileSync(`src/${room}/${file}`, 'utf8'))
        .filter((text) => WORDS_IN_A_ROW.test(text) && !(text in STAY))
        .map((text) => `${file}: ${text}`)
    )
    assert.ok(files.length > 0)
    assert.deepEqual(said, [])
  })
}

test('words are told from names', () => {
  const source =
    'const a = [/* no text */ `${b} files: ${c}, not taken`, <p class="nhsuk-a nhsuk-b">Open it</p>, /"x y"/]'
  assert.deepEqual(
    textsIn(source).filter((text) => WORDS_IN_A_ROW.test(text)),
    [', not taken', 'Open it']
  )
})

/** The texts in code, those between tags and in templates among them, without what is said in comments. */
function textsIn(source: string): string[] {
  const { code } = transformSync(source, {
    loader: 'tsx',
    jsx: 'transform',
    charset: 'utf8',
    target: 'es2022',
    supported: { 'template-literal': false },
    legalComments: 'none'
  })
  return [...code.matchAll(LITERAL)].flatMap(([, text]) => text ?? [])
}
