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
    'The Red Book',
    'HL7 v2',
    'Care Connect',
    'MSDS',
    'GP system',
    'maternity',
    'NHS number',
    'Directory of Services',
    'MPI',
    'HIE',
    'ICD-10',
    'dm+d'
  ].map(foldName)
)

const asked = (query: string) => whatIsAsked(query).find(({ name }) => KNOWN.has(name))

const RIGHT: Record<Form, [string, string][]> = {
  meaning: [
    ['what is the directory of services', 'Directory of Services'],
    ['what is a HIE', 'HIE'],
    ['what does HIE stand for', 'HIE'],
    ['please tell me what FHIR is', 'FHIR'],
    ['can you explain to me what is an EPR', 'EPR'],
    ['I want to know what DTAC is', 'DTAC'],
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
    ['when did MSDS become mandatory in the NHS', 'MSDS'],
    ['from when is SNOMED CT mandatory', 'SNOMED CT'],
    ['what year was SNOMED CT made mandatory', 'SNOMED CT'],
    ['when do suppliers have to comply with DTAC', 'DTAC'],
    ['DTAC compliance deadline', 'DTAC'],
    ['how long has dcb0129 been in force', 'DCB0129'],
    ['when does the new DTAC start', 'DTAC'],
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
    ['please is DTAC mandatory', 'DTAC'],
    ['is the DTAC currently mandatory', 'DTAC'],
    ['is DTAC mandatory under the law', 'DTAC'],
    ['is DTAC required by law', 'DTAC'],
    ['is snomed ct mandatory in England', 'SNOMED CT'],
    ['is SNOMED CT mandatory for a hospital', 'SNOMED CT'],
    ['do we legally have to use SNOMED CT', 'SNOMED CT'],
    ['do we have to use FHIR by law', 'FHIR'],
    ['are we legally required to use dm+d', 'dm+d'],
    ['are GP practices required to use SNOMED CT', 'SNOMED CT'],
    ['does a hospital have to use ICD-10', 'ICD-10'],
    ['does a supplier have to meet DCB 0129', 'DCB0129'],
    ['are we obliged to follow the Accessible Information Standard', 'Accessible Information Standard'],
    ['who is required to complete DCB0129', 'DCB0129'],
    ['is DCB0129 legally binding', 'DCB0129'],
    ['is DCB0129 a must', 'DCB0129'],
    ['is the NHS number mandatory', 'NHS number'],
    ['do I need DTAC', 'DTAC'],
    ['must DTAC be used', 'DTAC'],
    ['should we use FHIR UK Core', 'FHIR UK Core'],
    ['how binding is MSDS', 'MSDS'],
    ['does the law require us to use the NHS number', 'NHS number'],
    ['is DTAC mandatory', 'DTAC'],
    ['Is DTAC compulsory?', 'DTAC'],
    ['is the accessible information standard a legal requirement', 'Accessible Information Standard'],
    ['is snomed ct required in the nhs', 'SNOMED CT'],
    ['is DCB0129 mandatory for suppliers', 'DCB0129'],
    ['do I have to use FHIR', 'FHIR'],
    ['do we need to comply with dcb0129', 'DCB0129'],
    ['must we comply with UK GDPR', 'UK GDPR'],
    ['must suppliers meet DTAC?', 'DTAC'],
    ['is it mandatory to use SNOMED CT', 'SNOMED CT'],
    ['who must comply with DCB0129', 'DCB0129'],
    ['who does DTAC apply to', 'DTAC'],
    ['does DTAC apply to us', 'DTAC'],
    ['dtac mandatory', 'DTAC']
  ],
  use: [
    ['is DTAC still in use', 'DTAC'],
    ['is FHIR still allowed', 'FHIR'],
    ['is uk gdpr in force', 'UK GDPR'],
    ['what is the status of FHIR UK Core', 'FHIR UK Core'],
    ['is HL7 v2 still supported', 'HL7 v2'],
    ['can we still use HL7 v2', 'HL7 v2'],
    ['is Care Connect deprecated', 'Care Connect'],
    ['is it ok to use Care Connect', 'Care Connect'],
    ['is HL7 v2 still used', 'HL7 v2'],
    ['status of FHIR UK Core', 'FHIR UK Core'],
    ['is UK GDPR in force in England', 'UK GDPR'],
    ['does UK GDPR still apply', 'UK GDPR']
  ],
  standards: [
    ['which standards for maternity', 'maternity'],
    ['what standards apply in maternity', 'maternity'],
    ['which standards must a GP system support', 'GP system'],
    ['how many standards apply to an EPR', 'EPR'],
    ['how many requirements for a maternity system', 'maternity system'],
    ['how many requirements apply to an EPR', 'EPR'],
    ['what standards should we put in an EPR', 'EPR'],
    ['mandatory standards for an EPR', 'EPR'],
    ['list of standards for an EPR', 'EPR'],
    ['which standards do I need when buying an EPR', 'EPR'],
    ['which standards for an MPI', 'MPI'],
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
    ['who owns dm+d', 'dm+d'],
    ['who is FHIR owned by', 'FHIR'],
    ['who controls SNOMED CT', 'SNOMED CT'],
    ['which organisation maintains ICD-10', 'ICD-10'],
    ['who is responsible for the directory of services', 'Directory of Services'],
    ['who owns FHIR', 'FHIR'],
    ['who maintains snomed ct?', 'SNOMED CT'],
    ['who is responsible for DTAC', 'DTAC'],
    ['who is the owner of DCB0129', 'DCB0129'],
    ['who publishes the Accessible Information Standard', 'Accessible Information Standard'],
    ['DTAC owner', 'DTAC']
  ],
  version: [
    ['latest version of FHIR UK Core', 'FHIR UK Core'],
    ['what is the most recent version of FHIR', 'FHIR'],
    ['what is the current version of DTAC please', 'DTAC'],
    ['latest version of FHIR', 'FHIR'],
    ['what is the latest version of fhir uk core?', 'FHIR UK Core'],
    ['which version of FHIR should we use', 'FHIR'],
    ['FHIR latest version', 'FHIR'],
    ['current version of SNOMED CT', 'SNOMED CT']
  ],
  replacedBy: [
    ['what replaced Care Connect', 'Care Connect'],
    ['what has replaced NHS Digital', 'NHS Digital'],
    ['what should we use instead of Care Connect', 'Care Connect'],
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
  'does Epic support FHIR',
  'can Cerner use SNOMED CT',
  'is FHIR faster than HL7 v2',
  'how does FHIR work',
  'how to comply with DTAC',
  'is there a standard for allergies',
  'what is the law',
  'is it required by law',
  'do we have to by law',
  'what is mandatory',
  'which standards are mandatory',
  'who is responsible for interoperability',
  'what is the best version of FHIR',
  'is our supplier required to pay',
  'when is the meeting',
  'when does it start',
  'how many standards are there',
  'how many requirements',
  'how many hospitals use SNOMED CT',
  'why do we have to use SNOMED CT',
  'what do we ask for',
  'what happened',
  'what happened in 2020',
  'who owns patient data',
  'who owns the record',
  'what is in the DTAC form',
  'which standards changed in 2025',
  'what should we use instead of fax',
  'what is the difference between DCB0129 and DCB0160',
  'is DTAC mandatory or optional',
  'does DTAC apply to medical devices or apps',
  'explain the contract',
  'status of my bid',
  'new standards',
  'is X mandatory',
  '???',
  ''
]

test('a question is known by its form, in the ways people ask it', () => {
  const ways = Object.entries(RIGHT).flatMap(([form, all]) =>
    all.filter(([, name]) => name !== '').map(([query, name]) => ({ query, form, name: foldName(name) }))
  )
  assert.ok(ways.length >= 120)
  assert.deepEqual(
    ways.map(({ query }) => ({ query, ...asked(query) })),
    ways
  )
})

test('what is no known question, or about nothing known, is not answered', () => {
  assert.ok(NOTHING.length >= 60)
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
