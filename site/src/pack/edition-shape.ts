import { object, text } from '../kit/files/shape.js'
import { DAY } from '../kit/files/value-shapes.js'
import type { Edition } from './pack.js'

export const EDITION = object<Edition>({ handbook: text, day: DAY, build: text, address: text })
