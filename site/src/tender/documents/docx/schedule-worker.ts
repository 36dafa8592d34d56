import { makeBeside } from '../../../kit/documents/document-worker.js'
import { make } from './docx.js'

makeBeside(make)
