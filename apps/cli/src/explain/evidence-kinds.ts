import { type FoiRecord, printProvision } from "@foi-records/contract";

/** The kinds of evidence, in the order of the legend; each has a colour in the page's style. */
export const EVIDENCE_KINDS = {
  identity: "Who, which, what",
  date: "Dates",
  request: "The request",
  question: "Questions",
  answer: "Answers",
  exemption: "Exemptions",
  citation: "Citations",
  other: "Other values",
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/** How a value is named where it stands in the text. */
export interface EvidenceName {
  readonly kind: EvidenceKind;
  /** Short, for the tag in the text. */
  readonly tag: string;
  /** Full, for the tooltip and for screen readers. */
  readonly name: string;
}

interface NameRule {
  readonly pattern: RegExp;
  name(record: FoiRecord, index: number): EvidenceName;
}

const NAME_RULES: readonly NameRule[] = [
  { pattern: /^\/authority$/, name: () => ({ kind: "identity", tag: "authority", name: "Authority" }) },
  { pattern: /^\/reference$/, name: () => ({ kind: "identity", tag: "reference", name: "Reference" }) },
  { pattern: /^\/title$/, name: () => ({ kind: "identity", tag: "title", name: "Title" }) },
  { pattern: /^\/dateReceived$/, name: () => ({ kind: "date", tag: "received", name: "Date received" }) },
  { pattern: /^\/dateResponded$/, name: () => ({ kind: "date", tag: "responded", name: "Date responded" }) },
  { pattern: /^\/request$/, name: () => ({ kind: "request", tag: "request", name: "Request" }) },
  {
    pattern: /^\/questions\/(\d+)\/question$/,
    name: (record, index) => {
      const label = labelOf(record, index);
      return { kind: "question", tag: `Q${label}`, name: `Question ${label}` };
    },
  },
  {
    pattern: /^\/questions\/(\d+)\/answer$/,
    name: (record, index) => {
      const label = labelOf(record, index);
      return { kind: "answer", tag: `A${label}`, name: `Answer ${label}` };
    },
  },
  {
    pattern: /^\/exemptions\/(\d+)\/harm$/,
    name: (record, index) => ({ kind: "exemption", tag: "harm", name: `Harm under ${exemptionOf(record, index)}` }),
  },
  {
    pattern: /^\/exemptions\/(\d+)$/,
    name: (record, index) => ({
      kind: "exemption",
      tag: "exemption",
      name: `Exemption ${exemptionOf(record, index)} relied on`,
    }),
  },
  {
    pattern: /^\/citations\/(\d+)$/,
    name: (record, index) => {
      const role = record.citations[index]?.role ?? "mentioned";
      return { kind: "citation", tag: role, name: `Citation ${index + 1}, ${role}` };
    },
  },
];

/** The name of the value at a JSON Pointer; a pointer that no rule knows names itself. */
export function nameEvidence(record: FoiRecord, pointer: string): EvidenceName {
  for (const { pattern, name } of NAME_RULES) {
    const match = pattern.exec(pointer);
    if (match !== null) return name(record, Number(match[1] ?? 0));
  }
  const tag = pointer.slice(1);
  return { kind: "other", tag, name: tag };
}

function labelOf(record: FoiRecord, index: number): string {
  return record.questions[index]?.label ?? String(index + 1);
}

function exemptionOf(record: FoiRecord, index: number): string {
  const provision = record.exemptions[index]?.provision;
  return provision === undefined ? String(index + 1) : printProvision(provision);
}
