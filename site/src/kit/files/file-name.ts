const LENGTH = 60

/** A name that every file system takes: small letters, digits and hyphens; empty where none are left. */
export function plainFileName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, LENGTH)
    .replaceAll(/^-|-$/g, '')
}
