import { walk } from './xml.js'
import type { Zip } from './zip.js'

export interface Relation {
  /** The last word of its type's address. */
  readonly type: string
  readonly target: string
}

/** What a part of the file is related to, by id. @throws Refused */
export async function relations(zip: Zip, path: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>()
  const bytes = await zip.read(path)
  if (bytes !== undefined) {
    walk(bytes, {
      open(_, { Id, Type, Target, TargetMode }) {
        if (Id !== undefined && Type !== undefined && Target !== undefined && TargetMode !== 'External') {
          found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, folder) })
        }
      }
    })
  }
  return found
}

export function relationsOf(path: string): string {
  const folder = folderOf(path)
  return `${folder}_rels/${path.slice(folder.length)}.rels`
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function resolved(target: string, folder: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') {
      parts.pop()
    } else if (part !== '.' && part !== '') {
      parts.push(part)
    }
  }
  return parts.join('/')
}
