import { makeBeside } from '../../../kit/documents/document-worker.js'
import type { Letter } from '../letter.js'
import { bundle, make, type Bundle } from './letters-docx.js'

makeBeside((asked: Letter | Bundle, asOf: string) => ('letters' in asked ? bundle(asked, asOf) : make(asked, asOf)))
