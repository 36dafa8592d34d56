import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldName } from '../../../src/search/answers/answer-name.js'
import { whatIsAsked, type Form } from '../../../src/search/answers/question.js'

/** What a handbook may know; which of its facts there are is not the question here. */
const KNOWN = new Set(
  [
    'DTAC',
    'DCB0129',
    'FHIR',
    'FHIR UK Core',
    'SNOMED CT',
    'NHS Digital',
    'UK GDPR',
    'Data Protection Act 2018',
    'information technology',
    'IT',
    'EPR',
    'maternity information system',
    'maternity system',
    'e-prescribing',
    'C#',
    'Accessible Information Standard',
    'The Red Book'
  ].map(foldName)
)

const asked = (query: string) => whatIsAsked(query).find(({ name }) => KNOWN.has(name))

const RIGHT: Record<Form, [string, string][]> = {
  meaning: [
    ['What is DTAC?', 'DTAC'],
    ['what is the DTAC', 'DTAC'],
    ['whats snomed ct', 'SNOMED CT'],
    ['What’s a maternity information system', 'maternity information system'],
    ['what are eprs', 'EPR'],
    ['what does DTAC mean', 'DTAC'],
    ['what does DTAC stand for?', 'DTAC'],
    ['what is meant by e prescribing', 'e-prescribing'],
    ['meaning of FHIR', 'FHIR'],
    ['What is the definition of an EPR', 'EPR'],
    ['define fhir', 'FHIR'],
    ['FHIR meaning', 'FHIR'],
    ['dcb 0129 definition', 'DCB0129'],
    ['who are NHS Digital', 'NHS Digital'],
    ['WHAT IS FHIR', 'FHIR'],
    ['What is IT?', 'IT'],
    ['can you tell me what is DTAC please', 'DTAC'],
    ['what is C#?', 'C#'],
    ['what is the red book', 'The Red Book'],
    ['what is “FHIR UK Core”', 'FHIR UK Core']
  ],
  dates: [
    ['when did DTAC become mandatory', 'DTAC'],
    ['When does the DCB-0129 standard become compulsory?', 'DCB0129'],
    ['when did UK GDPR come into force', 'UK GDPR'],
    ['when did the data protection act 2018 come into effect', 'Data Protection Act 2018'],
    ['when did NHS Digital end', 'NHS Digital'],
    ['when did nhs digital start', 'NHS Digital'],
    ['when was SNOMED CT made mandatory', 'SNOMED CT'],
    ['when is DTAC due', 'DTAC'],
    ['when must we comply with DCB0129', 'DCB0129'],
    ['by when must suppliers meet DTAC', 'DTAC'],
    ['DTAC deadline', 'DTAC'],
    ['deadline for dtac', 'DTAC'],
    ['what is the deadline for DTAC', 'DTAC'],
    ['since when is snomed ct mandatory', 'SNOMED CT'],
    ['DCB0129 since when', 'DCB0129'],
    ['how long has DCB0129 been mandatory', 'DCB0129'],
    ['when was FHIR published', 'FHIR'],
    ['start date of DTAC', 'DTAC']
  ],
  duty: [
    ['is DTAC mandatory', 'DTAC'],
    ['Is DTAC compulsory?', 'DTAC'],
    ['is the accessible information standard a legal requirement', 'Accessible Information Standard'],
    ['is snomed ct required in the nhs', 'SNOMED CT'],
    ['is DCB0129 mandatory for suppliers', 'DCB0129'],
    ['do I have to use FHIR', 'FHIR'],
    ['do we need to comply with dcb0129', 'DCB0129'],
    ['must we comply with UK GDPR', 'UK GDPR'],
    ['must suppliers meet DTAC?', 'DTAC'],
    ['is DTAC still in use', 'DTAC'],
    ['is FHIR still allowed', 'FHIR'],
    ['is uk gdpr in force', 'UK GDPR'],
    ['is it mandatory to use SNOMED CT', 'SNOMED CT'],
    ['who must comply with DCB0129', 'DCB0129'],
    ['who does DTAC apply to', 'DTAC'],
    ['does DTAC apply to us', 'DTAC'],
    ['dtac mandatory', 'DTAC'],
    ['what is the status of FHIR UK Core', 'FHIR UK Core']
  ],
  standards: [
    ['which standards for a maternity system', 'maternity system'],
    ['what standards apply to a maternity information system', 'maternity information system'],
    ['which standards do I need for an EPR', 'EPR'],
    ['what standards must an EPR meet', 'EPR'],
    ['standards for EPR', 'EPR'],
    ['requirements for a maternity system', 'maternity system'],
    ['EPR standards', 'EPR'],
    ['What standards should we ask for in an EPR?', 'EPR']
  ],
  owner: [
    ['who owns FHIR', 'FHIR'],
    ['who maintains snomed ct?', 'SNOMED CT'],
    ['who is responsible for DTAC', 'DTAC'],
    ['who is the owner of DCB0129', 'DCB0129'],
    ['who publishes the Accessible Information Standard', 'Accessible Information Standard'],
    ['DTAC owner', 'DTAC']
  ],
  version: [
    ['latest version of FHIR', 'FHIR'],
    ['what is the latest version of fhir uk core?', 'FHIR UK Core'],
    ['which version of FHIR should we use', 'FHIR'],
    ['FHIR latest version', 'FHIR'],
    ['current version of SNOMED CT', 'SNOMED CT']
  ],
  replacedBy: [
    ['what replaced NHS Digital', 'NHS Digital'],
    ['who replaced NHS Digital?', 'NHS Digital'],
    ['has DCB0129 been replaced', 'DCB0129'],
    ['what happened to nhs digital', 'NHS Digital'],
    ['FHIR replacement', 'FHIR']
  ],
  replaces: [
    ['what did NHS Digital replace', 'NHS Digital'],
    ['what does DCB0129 supersede', 'DCB0129']
  ]
}

const NOTHING = [
  'what is the best EPR',
  'what is best',
  'who owns the data',
  'is it mandatory',
  'is this compulsory',
  'is it',
  'what is it',
  'what does it mean',
  'what is the deadline',
  'when is the deadline',
  'DTAC',
  'FHIR',
  'dcb0129 template',
  'how to write a DTAC',
  'how do I get DTAC',
  'is DTAC good',
  'is FHIR better than HL7 v2',
  'is DTAC mandatory tender',
  'FHIR or HL7',
  'difference between FHIR and HL7',
  'what is the difference between FHIR and DTAC',
  'what is the cost of FHIR',
  'how much is SNOMED CT',
  'why is DTAC mandatory',
  'where is DTAC',
  'when will the NHS go digital',
  'who is responsible',
  'who is responsible for the data in an EPR',
  'must we comply',
  'do I have to',
  'do I have to buy an EPR',
  'which standards',
  'which standards matter',
  'which standards for a spaceship',
  'standards',
  'mandatory standards',
  'latest version',
  'latest news',
  'what replaced paper',
  'what is EPR procurement',
  'meaning',
  'define',
  'maternity system supplier',
  'tender template',
  'what is',
  'is DTAC and DCB0129 mandatory',
  'can I use FHIR with SNOMED CT',
  `what is ${'long '.repeat(40)}`,
  '???',
  ''
]

test('a question is known by its form, in the ways people ask it', () => {
  const ways = Object.entries(RIGHT).flatMap(([form, all]) =>
    all.filter(([, name]) => name !== '').map(([query, name]) => ({ query, form, name: foldName(name) }))
  )
  assert.ok(ways.length >= 60)
  assert.deepEqual(
    ways.map(({ query }) => ({ query, ...asked(query) })),
    ways
  )
})

test('what is no known question, or about nothing known, is not answered', () => {
  assert.ok(NOTHING.length >= 40)
  assert.deepEqual(
    NOTHING.filter((query) => asked(query) !== undefined),
    []
  )
})

test('a name is the same in any spelling, and never another', () => {
  assert.deepEqual(['DCB 0129', 'dcb-0129', 'Dcb0129'].map(foldName), ['dcb0129', 'dcb0129', 'dcb0129'])
  assert.deepEqual(['Café', 'C', 'C#', 'C++', 'が', 'か'].map(foldName), ['cafe', 'c', 'c#', 'c++', 'が', 'か'])
})

test('the answer for a long query takes no time', () => {
  const start = performance.now()
  whatIsAsked(`what is ${'the '.repeat(35)}`)
  assert.ok(performance.now() - start < 500)
})
