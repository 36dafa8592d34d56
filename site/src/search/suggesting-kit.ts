import { element } from '../kit/dom/element.js'
import { announcer, quietly } from '../kit/dom/say.js'
import { words } from '../kit/words/analysis.js'
import { fill } from '../kit/words/fill.js'
import { Highlighter } from './engine/highlight.js'
import { isComposing, listenForEnter, openTab, opensTab, resultsFor } from './page/box-keys.js'
import { about, marked } from './page/marked.js'

/** What suggestions and results are both made with: it is handed to what comes later, which may bring nothing that is here. */
export const suggestingKit = {
  element,
  announcer,
  quietly,
  fill,
  highlighter: (...from: ConstructorParameters<typeof Highlighter>) => new Highlighter(...from),
  isComposing,
  listenForEnter,
  openTab,
  opensTab,
  resultsFor,
  about,
  marked,
  words
}
