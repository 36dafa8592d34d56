import type { Beside } from './beside.js'
import type { Relation } from './relations.js'
import { walk } from './xml.js'

/** The notes on a sheet's cells. @throws Refused */
export function notesIn(bytes: Uint8Array): Beside[] {
  return said(bytes, 'comment', 't')
}

/** Comments that answer each other, each on its own. @throws Refused */
export function threadsIn(bytes: Uint8Array): Beside[] {
  return said(bytes, 'threadedComment', 'text')
}

/** What is said beside cells when somebody comes to them: by rules for what they take, and by links. @throws Refused */
export function hintsIn(sheet: Uint8Array): Beside[] {
  const found: Beside[] = []
  walk(sheet, {
    open(name, { ref, sqref = '', tooltip = '', promptTitle = '', prompt = '', errorTitle = '', error = '' }) {
      const hints =
        name === 'hyperlink' ? [tooltip] : name === 'dataValidation' ? [promptTitle, prompt, errorTitle, error] : []
      const cell = (ref ?? sqref).split(/[\s:]/)[0]!
      found.push(
        ...hints.filter((text) => text.trim() !== '').map((text) => ({ kind: 'hint' as const, text, ...at(cell) }))
      )
    }
  })
  return found
}

function at(cell: string): { readonly cell?: string } {
  return cell === '' ? {} : { cell }
}

/** The addresses that open when a cell is clicked. @param outside those that the sheet names by id. @throws Refused */
export function linksIn(sheet: Uint8Array, outside: ReadonlyMap<string, Relation>): Beside[] {
  const found: Beside[] = []
  walk(sheet, {
    open(name, { ref, id, location }) {
      const target = outside.get(id ?? '')?.target
      if (name === 'hyperlink' && ref !== undefined && target !== undefined) {
        const text = location === undefined ? target : `${target}#${location}`
        found.push({ kind: 'link', cell: ref.split(':')[0]!, text })
      }
    }
  })
  return found
}

function said(bytes: Uint8Array, item: string, part: string): Beside[] {
  const found: Beside[] = []
  let cell = ''
  let text = ''
  let inText = false
  walk(bytes, {
    open(name, { ref }) {
      if (name === item) {
        cell = ref ?? ''
        text = ''
      }
      inText = name === part
    },
    text(piece) {
      text += inText ? piece : ''
    },
    close(name) {
      inText = false
      if (name === item && text.trim() !== '') {
        found.push({ kind: 'note', text: text.trim(), ...(cell !== '' && { cell }) })
      }
    }
  })
  return found
}
