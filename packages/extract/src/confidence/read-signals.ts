import type { Findings } from "../assemble-record.js";
import {
  EXEMPTION_SIGNALS,
  hear,
  layOutExemptions,
  layOutRoles,
  QUESTION_EXEMPTION_SIGNALS,
  ROLE_SIGNALS,
  STATUS_SIGNALS,
} from "./decision-signals.js";
import { FACT_SIGNALS, signsOfFact } from "./fact-signals.js";
import { lookOver, PAGE_SIGNALS, type PageSigns } from "./page-signs.js";
import { doubtOf, QUESTION_SIGNALS } from "./question-signals.js";
import { layOut } from "./question-signs.js";
import type { PageSignals, Signal, SignalledValue, ValueKind } from "./signal.js";
import { OUTCOME_SIGNALS, REQUEST_SIGNALS, sumUp } from "./whole-signals.js";

const namesOf = (signals: readonly { readonly name: string }[]): readonly string[] => signals.map(({ name }) => name);

/** The names of the signals that all values of a page share. */
export const SHARED_NAMES = namesOf(PAGE_SIGNALS);

/** The names of each kind's own signals, in the order in which `readSignals` gives their values. */
export const OWN_NAMES: Readonly<Record<ValueKind, readonly string[]>> = {
  authority: namesOf(FACT_SIGNALS.authority),
  reference: namesOf(FACT_SIGNALS.reference),
  dateReceived: namesOf(FACT_SIGNALS.dateReceived),
  dateResponded: namesOf(FACT_SIGNALS.dateResponded),
  request: namesOf(REQUEST_SIGNALS),
  outcome: namesOf(OUTCOME_SIGNALS),
  question: namesOf(QUESTION_SIGNALS),
  status: namesOf(STATUS_SIGNALS),
  questionExemptions: namesOf(QUESTION_EXEMPTION_SIGNALS),
  exemption: namesOf(EXEMPTION_SIGNALS),
  citationRole: namesOf(ROLE_SIGNALS),
};

const FACTS = ["authority", "reference", "dateReceived", "dateResponded"] as const;

/** Reads the signals of every value of a page that was judged; a value that is null has none. */
export function readSignals(found: Findings): PageSignals {
  const page = lookOver(found);
  const { values, doubts } = readQuestions(page);
  const whole = sumUp(page, doubts);
  return {
    shared: readAll(PAGE_SIGNALS, page),
    values: [
      ...readFacts(page),
      { pointer: "/outcome", kind: "outcome", signals: readAll(OUTCOME_SIGNALS, whole) },
      ...(found.request.length === 0
        ? []
        : [{ pointer: "/request", kind: "request" as const, signals: readAll(REQUEST_SIGNALS, whole) }]),
      ...values,
      ...layOutRoles(page).map(
        (signs, index): SignalledValue => ({
          pointer: `/citations/${index}/role`,
          kind: "citationRole",
          signals: readAll(ROLE_SIGNALS, signs),
        }),
      ),
      ...layOutExemptions(page).map(
        (signs, index): SignalledValue => ({
          pointer: `/exemptions/${index}`,
          kind: "exemption",
          signals: readAll(EXEMPTION_SIGNALS, signs),
        }),
      ),
    ],
  };
}

function readAll<T>(rows: readonly Signal<T>[], signs: T): readonly number[] {
  const signals = new Array<number>(rows.length);
  for (let index = 0; index < rows.length; index++) signals[index] = rows[index]?.read(signs) ?? 0;
  return signals;
}

function readFacts(page: PageSigns): SignalledValue[] {
  return FACTS.flatMap((fact) => {
    const reading = page.found.metadata[fact];
    if (reading === null) return [];
    return [{ pointer: `/${fact}`, kind: fact, signals: readAll(FACT_SIGNALS[fact], signsOfFact(page, reading)) }];
  });
}

function readQuestions(page: PageSigns): { values: SignalledValue[]; doubts: readonly number[] } {
  const values: SignalledValue[] = [];
  const doubts = layOut(page).map((signs, index) => {
    const pointer = `/questions/${index}`;
    const signals = readAll(QUESTION_SIGNALS, signs);
    const pair = hear(signs, doubtOf(signals));
    values.push({ pointer, kind: "question", signals });
    values.push({ pointer: `${pointer}/status`, kind: "status", signals: readAll(STATUS_SIGNALS, pair) });
    if (isWithheld(signs.asked)) {
      const own = readAll(QUESTION_EXEMPTION_SIGNALS, pair);
      values.push({ pointer: `${pointer}/exemptions`, kind: "questionExemptions", signals: own });
    }
    return pair.doubt;
  });
  return { values, doubts };
}

/** Where nothing is withheld, that no provision is tied to the question goes without saying. */
function isWithheld({ status, exemptions }: Findings["questions"][number]): boolean {
  return exemptions.length > 0 || status === "refused" || status === "neither-confirm-nor-deny";
}
