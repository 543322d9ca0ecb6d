/** A subject that people ask about; every question template works with every subject. */
export interface Topic {
  /** Plural noun phrase: 'parking permits'. */
  readonly things: string;
  /** Participle of what is done with them: 'issued'. */
  readonly done: string;
  readonly system: string;
  readonly title: string;
}

const topic = (title: string, things: string, done: string, system: string): Topic => ({ title, things, done, system });

export const TOPICS: readonly Topic[] = [
  topic("Parking permits for residents", "residents' parking permits", "issued", "permit system"),
  topic("Penalty charge notices", "penalty charge notices", "issued", "parking back office"),
  topic("Pothole repairs and claims", "potholes", "repaired", "highways asset register"),
  topic("Street lighting faults", "street lamps", "replaced", "lighting inventory"),
  topic("Fly-tipping and enforcement", "fly-tips", "cleared", "environmental services database"),
  topic("Allotment waiting lists", "allotment plots", "let", "allotments ledger"),
  topic("Agency nurses and bank shifts", "agency shifts", "filled", "e-rostering system"),
  topic("Missed outpatient appointments", "outpatient appointments", "missed", "patient administration system"),
  topic("Translation and interpreting", "interpreter bookings", "made", "booking portal"),
  topic("Hospital bed repairs", "electric beds", "repaired", "equipment library"),
  topic("Laptops and mobile telephones", "laptops", "lost", "asset management tool"),
  topic("Cyber security incidents", "phishing emails", "reported", "service desk"),
  topic("Vehicle fleet and electric vans", "electric vans", "bought", "fleet register"),
  topic("Speed cameras", "speed camera activations", "recorded", "ticket office system"),
  topic("Stolen bicycles", "bicycle thefts", "recorded", "crime recording system"),
  topic("Police dogs", "general purpose dogs", "retired", "kennel records"),
  topic("Body worn video", "body worn cameras", "replaced", "digital evidence system"),
  topic("Custody healthcare", "detainees seen by a nurse", "recorded", "custody system"),
  topic("Home fire safety visits", "home fire safety visits", "carried out", "prevention database"),
  topic("Attacks on crews", "attacks on fire crews", "reported", "incident log"),
  topic("Breathing apparatus", "breathing apparatus sets", "withdrawn", "equipment register"),
  topic("Academic misconduct", "academic misconduct cases", "opened", "student records system"),
  topic("Student hardship fund", "hardship awards", "paid", "funding portal"),
  topic("Library fines", "overdue books", "returned", "library management system"),
  topic("Examination appeals", "examination appeals", "upheld", "appeals register"),
  topic("Catering contracts", "catering contracts", "awarded", "contracts register"),
  topic("Consultancy spending", "consultants", "engaged", "finance ledger"),
  topic("Staff sickness absence", "working days", "lost to sickness", "payroll system"),
  topic("Settlement agreements", "settlement agreements", "signed", "personnel files"),
  topic("School exclusions", "fixed-term exclusions", "recorded", "pupil database"),
  topic("Home to school transport", "school taxi routes", "let", "transport planning tool"),
  topic("Empty homes", "empty homes", "brought back into use", "council tax system"),
  topic("Temporary accommodation", "households", "placed in temporary accommodation", "housing system"),
  topic("Blue Badge applications", "Blue Badges", "refused", "national badge portal"),
  topic("Noise complaints", "noise complaints", "investigated", "case management system"),
  topic("Food hygiene inspections", "food hygiene inspections", "carried out", "inspection planner"),
  topic("Tree felling and replanting", "street trees", "felled", "tree survey"),
  topic("Flood defence works", "flood gates", "inspected", "asset database"),
  topic("Bathing water samples", "bathing water samples", "taken", "sampling log"),
  topic("Harbour dredging", "dredging runs", "completed", "harbour log"),
  topic("Bus lane cameras", "bus lane fines", "cancelled", "enforcement system"),
  topic("Lift breakdowns", "lift breakdowns", "recorded", "facilities help desk"),
  topic("Planning enforcement", "enforcement notices", "served", "planning register"),
  topic("Mortuary capacity", "mortuary spaces", "hired", "mortuary register"),
  topic("Licences for taxis", "taxi licences", "suspended", "licensing database"),
];

export const YEARS_ASKED =
  "in 2021/22,in 2022/23,in 2023/24,in each of the last three financial years,since 1 April 2021,between January 2021 and December 2023,in the calendar year 2023,over the past five years,in the last 12 months".split(
    ",",
  );
export const UNITS_BROKEN =
  "by month,by ward,by site,by age group,by grade,by year,by department,by type,by postcode district".split(",");
export const SUPPLIERS =
  "Corrin & Bale Ltd,Northlight Systems Limited,Hexmoor Group,Tideway Services LLP,Brackenfield Supplies,Osprey Vehicle Hire,Penhallow Software,Larkspur Facilities plc,Greywether Partnership".split(
    ",",
  );
export const POSTS =
  "Head of Procurement,Director of Operations,Assistant Director of Estates,Chief Information Officer,Fleet Manager,Head of Service,Category Lead,Deputy Registrar,Programme Manager".split(
    ",",
  );
export const DOCUMENTS =
  "policy,standard operating procedure,risk assessment,business case,contract,guidance note,audit report,lessons learned report,equality impact assessment,options paper".split(
    ",",
  );
