import { readFileSync } from 'node:fs'

/** What the tables of the program and those of the browser are tested with. */
export const CONTRACT = '../generator/src/test/resources/csv/'

/** The headings of a table, sorted: each table has an order of its own. */
export function headings(table: string): string[] {
  return readFileSync(`${CONTRACT}columns.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, tables = '']) => tables.split(' ').includes(table))
    .map(([heading]) => heading!)
    .sort()
}
