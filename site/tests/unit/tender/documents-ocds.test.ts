import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { ocds } from '../../../src/tender/documents/ocds.js'
import type { Pack } from '../../../src/pack/pack.js'
import { largePack, nastyPack, own, pack, realPack } from '../../documents/packs.js'

const DAY = '2026-11-23'
const SCHEMAS = join(process.cwd(), '..', 'generator', 'src', 'test', 'resources', 'ocds')
const isValid = compiled()

const PACKS: Readonly<Record<string, Pack>> = {
  'real requirements': realPack(),
  'nasty texts': nastyPack(),
  '500 requirements': largePack(500),
  nothing: pack({ name: '' }),
  'nothing but blanks': pack({ name: '', buyer: '', reference: '', requirements: [blank()] })
}

for (const [name, one] of Object.entries(PACKS)) {
  test(`the OCDS file of a pack with ${name} is valid by the published schemas`, () => {
    isValid(JSON.parse(JSON.stringify(ocds(one, DAY))))
    assert.deepEqual(isValid.errors ?? [], [])
  })
}

test('the schemas refuse a file that is not right', () => {
  const { releases, ...rest } = ocds(realPack(), DAY) as any
  releases[0].tender.criteria[0].requirementGroups[0].requirements[0].dataType = 'date'
  assert.equal(isValid({ releases, ...rest }), false)
})

/** The schemas joined as the standard joins extensions: as a merge patch (RFC 7396). */
function compiled() {
  const release = patched(read('release-schema.json'), read('requirements-extension.json'))
  const releasePackage = read('release-package-schema.json')
  releasePackage.properties.releases.items = { $ref: release.id }
  const ajv = new AjvDraft04({ strict: false, allErrors: true })
  addFormats(ajv)
  return ajv.addSchema(release, release.id).compile(releasePackage)
}

function patched(whole: any, patch: any): any {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) {
    return patch
  }
  const merged = { ...whole }
  for (const [key, value] of Object.entries(patch)) {
    merged[key] = patched(merged[key], value)
  }
  return merged
}

function read(name: string): any {
  return JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'))
}

function blank() {
  const { text } = own({})
  return own({
    code: '',
    text: { ...text, title: '', statement: '', question: '', evidence: [], verificationNote: '', modelClause: '' }
  })
}
