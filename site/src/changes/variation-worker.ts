import { makeBeside } from '../kit/documents/document-worker.js'
import { make } from './variation-docx.js'

makeBeside(make)
