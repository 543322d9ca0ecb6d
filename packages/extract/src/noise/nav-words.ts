import { cue } from "../text/cue/cue.js";

/** Words that menus are made of; a short line of nothing else is a menu entry or a button, if its place says so too. */
const NAV_WORDS: ReadonlySet<string> = new Set(
  `a of by from do about above academic access accessibility account accounts accept advice all alumni an and annual answered answers api app apply
  appeals archive archived archives are area areas arrangements articles at authorities authority bands benefits bins births blog blogs board
  browse building burials business businesses button calendar call campaigns care careers case categories centre centres change charges
  chat children choose chwilio climate close cofrestru collections committees communities community complain compliments complaints conditions
  consultations contact contacts content cookie cookies copyright corporate council councillors council's countryside courses crime customer customise cwcis
  cymraeg cysylltu â ni data dates deaths decline democracy departments development directories directory disclaimer disclosure disclosures
  display diversity do document documents donate download education elections email emergency employment english enjoying environment
  equality estates events expand facebook faqs families faq fares feedback finance find fire flickr foi follow for force form forms
  freedom from force's gdpr gallery get go google governance government gp guidance guide guides gwasanaethau hafan health hearing help
  history home homepage housing how hygyrchedd i important in inclusion information instagram involved is it jobs join journey key language latest
  leaflets learn legal leisure less libraries library licences licensing life link linkedin links list listen live local log login logo logout loop
  main make manage map maps marriages media meet meetings members menu minutes modern more museum my natural navigation nature need neighbourhood neighbourhoods
  new news newsletter newsletters newsroom newyddion nhs no notice notices offices ok on online open opportunities opinion options organisation other our out overview
  page pages parking partners partnership partnerships patient patients pay payments people performance permits photos pinterest plan planning police policies
  policy popular portal position press previous print priorities privacy procurement professional professionals profile projects protection public publication publications published
  publish quick quality questions reach read recent recruitment recycling referrals referrers register related release released releases report reporting reports
  request requesting requests research resources response responses rights roads route routes rss rubbish safe safety sales scheme schemes schools sciences
  search section security select senior service services settings share sign site sitemap skills skip social sport staff statement statements statistics statutory status
  stats strategies strategy structure students study subject submit subscribe summary supplier suppliers support survey tag tags tax team teams tell terms the
  their this tiktok to toggle tourism trade traffic train transport transparency travel trust trustees twitter tudalen university up updates us use useful user values
  vacancies victims video videos view visas visit visiting visitor visitors volunteer volunteering waste we website welcome wellbeing what what's where who whatsapp
  with witnesses work working worldwide x yammer yes you your youtube yn amdanom gwybodaeth cyngor newid iaith gàidhlig polski expenditure spending
  parents pupils governors staff myaccount councillor hire hall classes report actions pro wards weather webchat whistleblowing writing graduate graduates postgraduate undergraduate international clearing accommodation prospectus faculties
  slavery feeds hospitals cyber finance diary disclosed whats
  oedd nac oes preifatrwydd swyddi cofnod datgelu rhyddid cyfeiriadur gwasanaethau polisi polisïau telerau amodau safle cymorth trigolion busnes ysgolion tai cynllunio
  ailgylchu iechyd digwyddiadau cynghorwyr pwyllgorau etholiadau ymgynghoriadau democratiaeth llyfrgelloedd hamdden gwastraff parcio eich mewngofnodi cyffredinol dweud cyhoeddiadau y yr
  accessing items
  facilities prescriptions appointments wards maternity clinics choices conditions treatments urgent a&e foundation trust's`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
const WORD = /[\p{L}&’']+/gu;
const LEADING_NUMBER = /^\d{1,2}\.\s{1,3}/;
const MAX_WORDS = 6;
const DIGIT_OR_STOP = /[\d£:;?"“”]|\.\s*$/;

/** The kind of the page, printed over its title, in Welsh too, is no entry of a menu. */
const PAGE_KIND = cue(
  /^(?:freedom of information|foi|eir) (?:request|response|release)$|^(?:cais|ymateb|atebion) (?:.{1,20} )?(?:rhyddid )?gwybodaeth\b/i,
);

/** Marks between the entries of a menu that a scraper left on one line. */
const DIVIDER = /\s[|·•/»›>]\s|\s[–-]\s(?=[A-Z])/;
/** A menu on one line has at least this many entries, or this many words where nothing divides them. */
const MIN_ENTRIES = 3;
const MIN_RUN = 7;
const MAX_LINE = 240;
/** This share of the words of a menu without dividers are menu words. */
const MENU_SHARE = 0.75;
/** Where all are menu words: 'About us Our work Get involved News Contact'. */
const ENTRY_CAPITALS = 0.6;
/** Of divided entries some are the site's own words. */
const ENTRY_SHARE = 0.6;
const OF_SENTENCE = /[\d£:;?"“”]|[a-z][.,](?:\s|$)/;

/** True for a line of menu words only, `1. Home` in a printed breadcrumb included. */
export function isNavLine(text: string): boolean {
  return isEntry(text.replace(LEADING_NUMBER, "").replace(YEAR_OF_LOG, ""));
}

/** '2023 responses' */
const YEAR_OF_LOG = /^(?:19|20)\d\d (?=\p{L}+$)/u;

/** True for a whole menu on one line: `Search | Sitemap | Large print`, and `Home About Councillors Meetings …` where a scraper glued it. */
export function isMenuLine(text: string): boolean {
  if (text.length > MAX_LINE || PAGE_KIND.test(text)) return false;
  if (isGlued(text)) return true;
  if (OF_SENTENCE.test(text)) return false;
  const entries = text.split(DIVIDER);
  if (entries.length >= MIN_ENTRIES)
    return entries.filter(isEntry).length >= Math.max(MIN_ENTRIES - 1, entries.length * ENTRY_SHARE);
  const words = text.match(WORD) ?? [];
  const known = words.filter((word) => NAV_WORDS.has(word.toLowerCase())).length;
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase()).length;
  const leastCapitals = known === words.length ? ENTRY_CAPITALS : MENU_SHARE;
  return words.length >= MIN_RUN && known >= words.length * MENU_SHARE && capitals >= words.length * leastCapitals;
}

/** Two entries or more that a scraper left without a space between them: 'Disclosure log 2024How we use your data'. */
function isGlued(text: string): boolean {
  if (!GLUE.test(text)) return false;
  const entries = text.split(GLUE).map((entry) => entry.replace(ITS_YEAR, ""));
  return entries.every((entry) => isEntry(entry) && entry.length > 2);
}

const GLUE = /(?<=\p{Ll}|\p{L} \d{4})(?=\p{Lu})/u;
const ITS_YEAR = /(?<=[a-z]) (?:19|20)\d\d(?:[-/]\d\d)?$/;

/** A letter alone, '(a)', labels an answer. */
function isEntry(line: string): boolean {
  if (line.length > 60 || DIGIT_OR_STOP.test(line) || PAGE_KIND.test(line)) return false;
  const words = line.match(WORD);
  if (words === null) return line.length < 4;
  return (
    words.length <= MAX_WORDS &&
    words.some((word) => word.length > 1) &&
    words.every((word) => word === "&" || NAV_WORDS.has(word.toLowerCase().replace("’", "'")))
  );
}
