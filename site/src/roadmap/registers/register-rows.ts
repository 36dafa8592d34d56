import type { Roadmap } from '../record/roadmap-record.js'

/** The registers whose rows the planner writes. */
export const REGISTERS = ['interfaces', 'contracts', 'risks'] as const

export type RegisterName = (typeof REGISTERS)[number]

/** A row of any register, field by field. What is absent is not said. */
export type Row = Readonly<Record<string, string | number | undefined>> & { readonly id: string }

export type Cells = Omit<Row, 'id'>

export function rowsOf(roadmap: Roadmap, register: RegisterName): readonly Row[] {
  return roadmap[register] as readonly object[] as readonly Row[]
}

export function addRows(roadmap: Roadmap, register: RegisterName, rows: readonly Row[]): Roadmap {
  return withRows(roadmap, register, [...rowsOf(roadmap, register), ...rows])
}

/** The copy stands after what it is a copy of. */
export function duplicateRow(roadmap: Roadmap, register: RegisterName, id: string, copy: string): Roadmap {
  return withRows(
    roadmap,
    register,
    rowsOf(roadmap, register).flatMap((row) => (row.id === id ? [row, { ...row, id: copy }] : [row]))
  )
}

/** Interfaces that were paid under a contract that goes are paid under none. */
export function removeRow(roadmap: Roadmap, register: RegisterName, id: string): Roadmap {
  const rest = withRows(
    roadmap,
    register,
    rowsOf(roadmap, register).filter((row) => row.id !== id)
  )
  return register !== 'contracts' || !rest.interfaces.some(({ contract }) => contract === id)
    ? rest
    : {
        ...rest,
        interfaces: rest.interfaces.map((row) => {
          const { contract, ...others } = row
          return contract === id ? others : row
        })
      }
}

/** @param value nothing to leave the cell empty */
export function setCell(
  roadmap: Roadmap,
  register: RegisterName,
  id: string,
  field: string,
  value: string | number | undefined
): Roadmap {
  return withRows(
    roadmap,
    register,
    rowsOf(roadmap, register).map((row) => {
      const { [field]: _, ...others } = row
      return row.id !== id ? row : ({ ...others, ...(value !== undefined && { [field]: value }) } as Row)
    })
  )
}

function withRows(roadmap: Roadmap, register: RegisterName, rows: readonly Row[]): Roadmap {
  return { ...roadmap, [register]: rows }
}
