import { isDay } from '../words/dates.js'
import { textLike, textThat } from './shape.js'

/** Ids name elements of the page, so they have no spaces. */
export const ID = textLike(/^[\p{L}\p{N}._:-]{1,200}$/u, WORDS.kit.shape.id)
export const DAY = textThat(isDay, WORDS.kit.shape.day)
export const PARTIAL_DAY = textThat(
  (value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isDay(`${value}-01-01`.slice(0, 10)),
  WORDS.kit.shape.partialDay
)
export const INSTANT = textThat(
  (value) => /T[\d:.]+Z$/.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
  WORDS.kit.shape.instant
)
export const WEB = textLike(/^https?:\/\//i, WORDS.kit.shape.web)
