import { DeletedTextRun, InsertedTextRun, Paragraph, TextRun } from 'docx'
import { xmlText } from '../kit/documents/document-text.js'
import { wordChanges } from '../kit/words/word-changes.js'

/** Who changes a text, and when: an ISO instant. */
export interface Changer {
  readonly author: string
  readonly date: string
}

/** Texts whose changes text programs track: each can be accepted or rejected, and is read out as what it is. */
export class MarkedTexts {
  private last = 0

  constructor(private readonly by: Changer) {}

  /** What became of a text, word by word. */
  paragraph(before: string, after: string): Paragraph {
    const runs = wordChanges(xmlText(before), xmlText(after)).flatMap(({ kind, text }) =>
      lines(text).map((line) => {
        switch (kind) {
          case 'same':
            return new TextRun(line)
          case 'removed':
            return new DeletedTextRun({ ...line, ...this.change() })
          case 'added':
            return new InsertedTextRun({ ...line, ...this.change() })
        }
      })
    )
    return new Paragraph({ style: 'TableText', children: runs })
  }

  private change(): Changer & { readonly id: number } {
    return { ...this.by, id: ++this.last }
  }
}

/** A run for each line; all but the first begin on a new one. */
function lines(text: string): { readonly text: string; readonly break?: 1 }[] {
  return text.split('\n').map((line, at) => (at === 0 ? { text: line } : { text: line, break: 1 }))
}
