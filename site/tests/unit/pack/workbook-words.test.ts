import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SHEET_WORDS, sheetWord } from '../../../src/pack/workbook-words.js'

const ANSWERS = ['meets', 'meetsInPart', 'doesNotMeet', 'explain'] as const

test('a word of a workbook is known as the site says it, however it is written', () => {
  assert.equal(sheetWord(SHEET_WORDS.meetsInPart, ANSWERS), 'meetsInPart')
  assert.equal(sheetWord(' meets \n IN part', ANSWERS), 'meetsInPart')
  assert.equal(sheetWord('Meets not', ANSWERS), undefined)
  assert.equal(sheetWord('', ANSWERS), undefined)
})

test('a word of a workbook in another language is known as the workbook says it, and so is the English one', () => {
  const own = new Map([
    ['meets', 'Erfüllt'],
    ['doesNotMeet', 'Nicht erfüllt']
  ])
  assert.equal(sheetWord('nicht erfüllt', ANSWERS, own), 'doesNotMeet')
  assert.equal(sheetWord('Does not meet', ANSWERS, own), 'doesNotMeet')
})

test('what the workbook says goes before what another language means by the same word', () => {
  assert.equal(sheetWord('Explain', ANSWERS, new Map([['meets', 'Explain']])), 'meets')
})
