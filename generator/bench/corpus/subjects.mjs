/** What the corpus is about: the closed lists that documents are filed under. */
const items = (text) => text.trim().split(/\s*[|\n]\s*/);

export const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const named = (text) => items(text).map((title) => ({ id: idOf(title), title }));

export const TOPICS = named(`
Access control|Accessibility|Allergies|Appointments|Audit trails|Business continuity|Care plans|Clinical safety
Clinical terms|Consent|Contracts|Cyber security|Data quality|Decision support|Diagnostics|Discharge|Document exchange
Electronic prescribing|End of life care|Genomics|Governance|Identity|Imaging|Information governance|Language and translation
Laboratory results|Legacy systems|Maternity records|Medical devices|Medicines|Mental health records|Messaging|Mobile working
Open interfaces|Open standards|Order communications|Patient access|Pathways|Population health|Portals|Procurement
Record content|Record location|Record matching|Referrals|Registries|Remote monitoring|Research|Safeguarding|Scheduling
Secondary uses|Service directories|Shared records|Social care|Supplier assurance|Telehealth|Training|Urgent care
Vaccination|Workforce`);

export const CARE_SETTINGS = named(`
General practice|Community pharmacy|Acute hospital|Emergency department|Care home|Community health|Mental health
Maternity unit|Outpatient clinic|Pathology laboratory|Imaging department|Ambulance service|Hospice|Patient home`);

export const SYSTEM_TYPES = named(`
Electronic patient record|General practice system|Dispensing system|Laboratory system|Radiology system|Image archive
Patient administration system|Shared record platform|Terminology server|Identity provider|Integration engine
Document registry|Patient portal|Mobile application|Care planning tool|Referral platform|Vaccination register
Directory of services|Analytics platform|Monitoring platform|Secure mail gateway|Theatre system`);

const OWNER_HEADS = items("National|Northern|Southern|Eastern|Western|Central|Coastal|Midland|Island|United");
const OWNER_TAILS = items("Health Agency|Standards Council|Care Partnership|Digital Alliance");

export const OWNERS = OWNER_HEADS.flatMap((head) =>
  OWNER_TAILS.map((tail) => ({ id: idOf(`${head} ${tail}`), title: `${head} ${tail}` })),
);

/** Short forms and what they stand for. */
export const ACRONYMS = Object.entries({
  ADT: "Admission, discharge and transfer",
  API: "Application programming interface",
  CDA: "Clinical document architecture",
  CPR: "Child protection register",
  CSV: "Comma-separated values",
  DICOM: "Digital imaging and communications in medicine",
  ECG: "Electrocardiogram",
  EHR: "Electronic health record",
  EN: "European norm",
  EPR: "Electronic patient record system",
  FHIR: "Fast healthcare interoperability resources",
  GP: "General practitioner",
  HL7: "Health level seven",
  HTTP: "Hypertext transfer protocol",
  ICD: "International classification of diseases",
  ICU: "Intensive care unit",
  IEC: "International electrotechnical commission",
  IHE: "Integrating the healthcare enterprise",
  IP: "Internet protocol",
  ISO: "International organization for standardization",
  JSON: "JavaScript object notation",
  LIMS: "Laboratory information management system",
  LOINC: "Logical observation identifiers names and codes",
  MPI: "Master patient index",
  OAUTH: "Open authorisation",
  OPCS: "Classification of interventions and procedures",
  PACS: "Picture archiving and communication system",
  PAS: "Patient administration software",
  PHR: "Personal health record",
  PIX: "Patient identifier cross-reference",
  PKI: "Public key infrastructure",
  REST: "Representational state transfer",
  RFC: "Request for comments",
  RIS: "Radiology information system",
  SAML: "Security assertion markup language",
  SNOMED: "Systematized nomenclature of medicine",
  SOAP: "Simple object access protocol",
  SQL: "Structured query language",
  TLS: "Transport layer security",
  URL: "Uniform resource locator",
  UUID: "Universally unique identifier",
  VPN: "Virtual private network",
  XDS: "Cross-enterprise document sharing",
  XML: "Extensible markup language",
}).map(([acronym, title]) => ({ id: acronym.toLowerCase(), acronym, title }));
