import { list, maybe, number, object, oneOf, text, whole } from '../../kit/files/shape.js'
import { ID, INSTANT } from '../../kit/files/value-shapes.js'
import { PRICE_FORMULAS, type Award, type AwardNote, type AwardScheme, type Lot, type Price } from './award-scheme.js'

/** A billion pounds: no procurement of ours is dearer. */
const POUNDS = number(0, 1_000_000_000)
const SHARE = number(0, 100)
const RISE = number(-50, 100)
const YEARS = whole(1, 25)

const LOT = object<Lot>({ id: ID, name: text, groups: list(ID) })

const SCHEME = object<AwardScheme>({
  formula: oneOf(...PRICE_FORMULAS),
  quality: SHARE,
  leastQuality: maybe(SHARE),
  most: maybe(POUNDS),
  years: YEARS,
  indexation: RISE,
  discount: RISE,
  lots: list(LOT, 100),
  late: maybe(INSTANT)
})

const PRICE = object<Price>({
  bid: text,
  lot: maybe(ID),
  capital: POUNDS,
  running: POUNDS,
  indexation: maybe(RISE),
  extras: list(object({ title: text, year: YEARS, cost: POUNDS }), 200)
})

const NOTE = object<AwardNote>({ about: text, bid: maybe(text), lot: maybe(ID), text })

/** Prices and the award as a saved evaluation has them. */
export const AWARD = object<Award>({ scheme: SCHEME, prices: list(PRICE, 1000), notes: list(NOTE, 1000) })
