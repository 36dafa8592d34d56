import { walk } from './xml.js'
import type { Zip } from './zip.js'

export interface Relation {
  /** The last word of its type's address. */
  readonly type: string
  readonly target: string
}

/** What a part of the file is related to inside the file, by id. @throws Refused */
export async function relations(zip: Zip, path: string, folder: string): Promise<Map<string, Relation>> {
  return related(
    zip,
    path,
    (external) => !external,
    (target) => resolved(target, folder)
  )
}

/** The addresses outside the file that a part names, by id. They are never followed. @throws Refused */
export async function addresses(zip: Zip, path: string): Promise<Map<string, Relation>> {
  return related(
    zip,
    path,
    (external) => external,
    (target) => target
  )
}

async function related(
  zip: Zip,
  path: string,
  counts: (isExternal: boolean) => boolean,
  where: (target: string) => string
): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>()
  const bytes = await zip.read(path)
  if (bytes !== undefined) {
    walk(bytes, {
      open(_, { Id, Type, Target, TargetMode }) {
        if (Id !== undefined && Type !== undefined && Target !== undefined && counts(TargetMode === 'External')) {
          found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: where(Target) })
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
