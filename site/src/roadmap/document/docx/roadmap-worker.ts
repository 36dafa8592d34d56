import { makeBeside } from '../../../kit/documents/document-worker.js'
import { make } from './roadmap-docx.js'

makeBeside(make)
