import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { KNOWN_BODIES } from "./known-bodies.js";

/** A kind of public body and how its name is built. */
export interface BodyForm {
  /** Bodies of one family and one place are one body: a police force and a council of a place are two. */
  readonly family: "council" | "police" | "health" | "fire" | "learning" | "other";
  /** The words that name the kind; the place or matter stands before, after, or on both sides of them. */
  readonly pattern: Cue;
  /** The words of kind alone: a line without them is not searched for names. */
  readonly hint: Cue;
  readonly examples: Examples;
}

const WORD = "(?:(?:St\\. )?[A-Z][\\w'’.&-]*\\w|[A-Z])";
const JOIN = "(?:and|of|for|the|in|upon|products|y|yr|a|&|le)";
const RUN = `${WORD}(?: (?:${JOIN} ){0,2}${WORD})`;
const BEFORE = `${RUN}{0,7} `;
/** A list of matters ends in 'and': 'Environment, Food and Rural Affairs'. */
const AFTER = `(?:the )?${RUN}{0,5}(?:(?:, ${RUN}{0,2}){1,2},? (?:and|&) (?:the )?${RUN}{0,2})?`;

/** The words of a kind with the place or matter before them, after them, or ('University') on either side. */
function named(words: string, side: "before" | "after" | "either"): Pick<BodyForm, "pattern" | "hint"> {
  const sides = {
    before: `${BEFORE}(?:${words})`,
    after: `(?:${words}) ${AFTER}`,
    either: `(?:${BEFORE}(?:${words})(?: of ${AFTER})?|(?:${words}) of ${AFTER})`,
  };
  const hint = side === "after" ? `(?:${words}) ` : words;
  return {
    pattern: cue(new RegExp(`(?<![\\w'’-])(?:${sides[side]})(?![\\w-]|’(?!s\\b))`, "g")),
    hint: cue(new RegExp(hint)),
  };
}

/** Bodies whose names have no word of kind. */
const IRREGULAR =
  "Ofsted|Ofcom|Ofgem|Ofwat|Ofqual|Estyn|Acas|Cafcass|Network Rail|Natural England|Historic England|Homes England|Sport England|" +
  "Arts Council England|Skills England|Health Education England|Public Health (?:England|Wales|Scotland)|NHS England|NHS Digital|National Highways|Highways England|" +
  "Bank of England|British Council|Crown Estate|Crown Estate Scotland|NatureScot|Historic Environment Scotland|Skills Development Scotland|Transport Scotland|" +
  "Scottish Enterprise|Social Security Scotland|Education Scotland|Natural Resources Wales|Sport Wales|Cadw|Transport for Wales|Companies House|HM Land Registry|" +
  "Met Office|Ordnance Survey|Innovate UK|Royal Mint|High Speed Two|Translink|Invest NI|Border Force|Home Office|Cabinet Office|Civil Service Commission";

/** What is done to a patient, and where a member hears those who live in his ward. */
const OPERATIONS =
  "Plastic|Oral|Cardiac|Cardiothoracic|General|Vascular|Day|Thoracic|Orthopaedic|Eye|Major|Minor|Spinal|Bariatric|Cosmetic|Elective|Colorectal|Maxillofacial|Transplant|Trauma|Reconstructive|Robotic|Breast|Hand|Heart|Knee|Hip|Lung|Brain|Ward|Councillors?|MP|Veterinary";

const PLAIN = /[.*+?^${}()|[\]\\]/g;
/** Longer names first: of two that begin alike the whole one is meant. */
const KNOWN = [...KNOWN_BODIES]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(PLAIN, "\\$&"));

/** In Welsh the word of kind stands first: 'Heddlu Dyffryn Cledwyn'. */
const WELSH_FORMS: readonly { readonly family: BodyForm["family"]; readonly words: string; readonly match: string }[] =
  [
    {
      family: "council",
      words: "Cyngor(?: (?:Sir|Dinas(?: a Sir)?|Tref|Cymuned|Bwrdeistref(?: Sirol)?))?",
      match: "Cyngor Bwrdeistref Sirol Cwm Arw",
    },
    { family: "police", words: "Heddlu", match: "Heddlu Dyffryn Cledwyn" },
    {
      family: "health",
      words: "Bwrdd Iechyd(?: Prifysgol| Lleol| Addysgu)?",
      match: "Bwrdd Iechyd Prifysgol Glan Arw",
    },
    { family: "fire", words: "Gwasanaeth (?:Tân(?: ac Achub)?|Ambiwlans)", match: "Gwasanaeth Tân ac Achub Glan Arw" },
    { family: "learning", words: "Prifysgol|Coleg", match: "Coleg Bryn Arw" },
    {
      family: "other",
      words:
        "Awdurdod|Llywodraeth|Amgueddfa|Cyfoeth|Comisiwn|Ymddiriedolaeth|Chwaraeon|Trafnidiaeth|Llyfrgell|Archwilio|Cymwysterau",
      match: "Cyfoeth Naturiol Cymru",
    },
  ];

/** Forms of names, most telling first. */
export const BODY_FORMS: readonly BodyForm[] = [
  {
    family: "other",
    pattern: cue(
      new RegExp(
        `(?<![\\w'’-])(?:${KNOWN.join("|")})(?![\\w-]|’(?!s\\b)| (?:Water|Council|NHS|Trust|University)\\b)`,
        "g",
      ),
    ),
    hint: cue(new RegExp(KNOWN.join("|"))),
    examples: {
      match: ["Home Office", "City of London Police", "Royal Holloway, University of London"],
      noMatch: ["Goldsmiths University", "a home office", "Severn Trent Water"],
    },
  },
  {
    family: "council",
    ...named("(?:(?:London|Royal|Metropolitan|County) )?Borough of|City (?:and County )?of", "after"),
    examples: {
      match: [
        "London Borough of Thornfield",
        "Royal Borough of Kingsmere",
        "Borough of Marl Sands",
        "City and County of Marlhaven",
      ],
      noMatch: ["Thornfield Council", "the borough of the town"],
    },
  },
  {
    family: "council",
    ...named(
      "(?:(?:County|Metropolitan|District|City|Borough|Parish|Town|Community|Unitary|Islands) ){0,2}(?:Council|Combined Authority)",
      "before",
    ),
    examples: {
      match: ["Northmere County Council", "Kinlay Council", "Weald Valley District Council", "Cyngor Glanwern Council"],
      noMatch: ["the Council", "Council tax"],
    },
  },
  {
    family: "police",
    ...named(
      "Police, Crime and Victims['’] Commissioner|Police(?: Service| Force)?|Constabular(?:y|ies)|Police and Crime Commissioner|Police, Fire and Crime Commissioner",
      "before",
    ),
    examples: {
      match: ["Dyfed-Powys Police", "Marlshire Constabulary", "Marl Police, Crime and Victims’ Commissioner"],
      noMatch: ["the police service"],
    },
  },
  {
    family: "police",
    ...named(
      "Police Service of|(?:Office of the )?Police(?:, Fire)? and Crime Commissioner for|Chief Constable of",
      "after",
    ),
    examples: { match: ["Police Service of Northern Ireland"], noMatch: ["Police Service"] },
  },
  {
    family: "police",
    pattern: cue(/\bPolice Scotland\b/g),
    hint: cue(/Police Scotland/),
    examples: { match: ["Police Scotland"], noMatch: ["Scotland"] },
  },
  {
    family: "health",
    ...named(
      "(?:University |Teaching |Community )?(?:NHS (?:Foundation )?Trust|(?:NHS|Health) Board|Integrated Care Board|Clinical Commissioning Group|Ambulance Service|Hospitals? Trust|Health and Social Care Trust|HSC Trust)",
      "before",
    ),
    examples: {
      match: [
        "Iechyd y Fro NHS Trust",
        "Severn Gate Health and Care NHS Foundation Trust",
        "NHS Fen and Wolds Integrated Care Board",
      ],
      noMatch: ["the NHS Trust", "the Trust"],
    },
  },
  {
    family: "health",
    ...named("NHS", "after"),
    examples: { match: ["NHS Strathorrin", "NHS Marlshire and Fells"], noMatch: ["the NHS"] },
  },
  {
    family: "fire",
    ...named("(?:Fire (?:and|&) Rescue|Fire) (?:Service|Authority|Brigade)", "before"),
    examples: {
      match: ["Estuary County Fire & Rescue Service", "Marlshire Fire and Rescue Authority"],
      noMatch: ["a fire service"],
    },
  },
  {
    family: "learning",
    ...named(
      "(?:Academy|Academies|Learning|Schools) Trust|University(?! Hospitals?\\b)|College|School|Academy",
      "either",
    ),
    examples: {
      match: [
        "University of Saltmarsh",
        "Westerfen University",
        "Bellfield Learning Trust",
        "King's College of Marlshire",
      ],
      noMatch: ["the university", "Springmarl University Hospital"],
    },
  },
  {
    family: "health",
    ...named(
      `(?<!(?:${OPERATIONS}) )Surgery|(?:Dental|Medical|Family|Group|GP|Doctors['’]|Surgery) Practice|Medical (?:Centre|Group)`,
      "before",
    ),
    examples: {
      match: ["Tollgate Street Surgery", "Marl Vale Medical Practice", "Quayside Medical Group"],
      noMatch: ["the surgery", "Oral Surgery", "Code of Practice", "Fenby General Practice"],
    },
  },
  {
    family: "other",
    pattern: cue(new RegExp(`(?<![\\w'’-])(?:${IRREGULAR})(?![\\w-]|’(?!s\\b))`, "g")),
    hint: cue(new RegExp(IRREGULAR)),
    examples: { match: ["Ofsted", "Network Rail", "Natural England"], noMatch: ["the network"] },
  },
  {
    family: "other",
    // What a nation's own body is for, before the nation: 'Tide Records Scotland'.
    ...named(
      "(?:(?:and|&) )?(?:Records|Registers?|Archives?|Enterprise|Heritage|Standards|Revenue|Funding|Creative|Waterways?|Land|Lands|Forestry|Forests|Transport|Skills|Careers?|Qualifications|Housing|Rail|Ports|Harbours|Marine|Fisheries|Social Care|Social Work|Education|Libraries|Museums|Tourism|Legal Aid|Elections?|Wildlife|Soils?|Farming|Innovation|Procurement|Data|Statistics|Mapping|Culture|Justice) (?:Scotland|Wales|Cymru|England|NI|UK)",
      "before",
    ),
    examples: {
      match: ["Tide Records Scotland", "Peat and Soils Wales", "Moor Heritage NI"],
      noMatch: ["records in Scotland", "Records Scotland", "Scotland"],
    },
  },
  {
    family: "other",
    ...named(
      "Museums?(?: (?:and|&) (?:Art )?Galler(?:y|ies))?|Gallery|Galleries|Library|Archives?|Institute|Record Office|Registry|Observatory",
      "either",
    ),
    examples: {
      match: [
        "National Museum of Kettles",
        "Marl Museum and Art Gallery",
        "Marl County Record Office",
        "Museum of the Fens",
      ],
      noMatch: ["the museum"],
    },
  },
  {
    family: "other",
    ...named(
      "Department (?:for|of)|Ministry (?:for|of)|(?:Inspectorate|Regulator) (?:for|of)(?: the)?|Office (?:for|of)(?: the)?|Transport for|Homes for|HM|His Majesty's|Her Majesty's|House of|Natural|Historic",
      "after",
    ),
    examples: {
      match: [
        "Department for Inland Fisheries",
        "Transport for Greater Severn",
        "HM Treasury",
        "Office for National Statistics",
      ],
      noMatch: ["the department"],
    },
  },
  {
    family: "other",
    ...named(
      "Agency|Authority|Commission|Board|(?<!Chief )Executive|Service|Inspectorate|Ombudsman|Regulator|Government|Partnership|Corporation|Parliament|Assembly|Office|Homes|Housing|Limited|Ltd|plc|Trust|Commissioners?|Conservators|Association|Foundation|Society|Water|Company|Trams|Tramways?|Railways?|Buses|Ferries|Airport|Harbour(?: Commissioners)?|Port|Ports",
      "before",
    ),
    examples: {
      match: [
        "Coastal Marks Agency",
        "Parcel and Postal Standards Commission",
        "Wessex Highways Limited",
        "Scottish Government",
      ],
      noMatch: ["the agency", "an authority", "Dame Orla Penrose Chief Executive"],
    },
  },
  ...WELSH_FORMS.map(
    ({ family, words, match }): BodyForm => ({
      family,
      ...named(words, "after"),
      examples: { match: [match], noMatch: ["Y Cyngor", "Cyngor a chymorth"] },
    }),
  ),
];

/** Words of kind: what is left of a name without them tells one body from another. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    "the of for and in on upon a an council county borough district city london royal parish town community unitary islands cyngor combined authority " +
    "police service force constabulary nhs hsc social foundation trust university hospitals hospital teaching health board integrated care commissioning group ambulance " +
    "icb ccg fire rescue brigade college school academy department ministry office agency limited ltd plc hm " +
    "sir sirol bwrdeistref dinas tref cymuned bwrdd iechyd prifysgol heddlu awdurdod tân ac achub ymddiriedolaeth gig"
  ).split(" "),
);

/** Words of roles, and of kinds that a page prints alone for itself: 'Chief Executive', 'Clerk to the Board', 'the Partnership'. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    "chief executive vice chancellor s deputy head director partnership institute museum library commission authority company association commissioner society " +
    "inspectorate regulator corporation foundation observatory registry gallery archive archives " +
    "commissioners conservators clerk to registrar secretary solicitor treasurer provost bursar principal chair chairman engineer acting interim assistant " +
    "acute civil senior customer parking payroll procurement translation interpreting interpretation services housing homes water " +
    "translators interpreters staff dentists dental dentistry nurses doctors patients trusts prescriptions waiting lists pay pensions continuing healthcare workers " +
    "governance information rights access headquarters private external outside litter"
  ).split(" "),
);

/** Bodies that stand on others' pages: regulators, courts, platforms, licences. */
export const NEVER_ANSWERING = cue(
  /^City of (?:Culture|Sanctuary|Literature|Music|Light|Film|Food|Design|Crafts?|Science|Sport|Stories)$|^NHS (?:FT|No|Number|Email|Mail)$|\b(?:District|Area|Regional|Divisional|Head|Registered|Branch|Field|Local) Office$|\bPolice (?:Office|Station|Headquarters)$|^(?:Harbour|Pier|Dock|Depot|Station|Lodge|Park|Ticket|Estates?|Parish|Town|Site|Press|Records|Main|Clerk['’]s) Office$|\b(?:Information|Corporate) (?:Governance|Compliance|Rights|Management)(?: Team)? (?:Office|Department|Service)$|\b(?:University|Council|Trust|College) Records Office$|Information Commissioner|Information Tribunal|First-tier|Ombudsman|Court of Session|WhatDoTheyKnow|mySociety|Open Government|Crown Copyright|Public Sector|Freedom of|NHS Choices|GIG CYMRU|NHS Wales|NHS Scotland|GOV\.UK|Government Digital Service|Queen's Printer|Stationery Office|Ministry of Information|NHS 111|NHS UK|Patient Advice (?:and|&) Liaison|Google/i,
);
