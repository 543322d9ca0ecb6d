import type { AnswerStatus, Exemption, FoiRecord, Outcome, Question } from "@foi-records/contract";
import { nameProvision } from "../name-provision.js";
import { type TextStyle, toPrintable, wrapText } from "../text-style.js";

/** How a page is written. */
export interface PageFormat {
  readonly style: TextStyle;
  readonly width: number;
}

const INDENT = "  ";
const DEEPER = "     ";
const FACT_WIDTH = 12;
/** How what became of a question or of a request is made to stand out. */
export const TONES: Readonly<Record<AnswerStatus | Outcome, keyof TextStyle>> = {
  answered: "good",
  disclosed: "good",
  "partially-answered": "doubtful",
  "partially-disclosed": "doubtful",
  "clarification-sought": "doubtful",
  refused: "bad",
  "neither-confirm-nor-deny": "bad",
  "not-held": "dim",
  unanswered: "dim",
  unknown: "dim",
};

/** One record as lines for reading in a terminal. */
export function writeRecordPage(record: FoiRecord, format: PageFormat): string[] {
  const parts = [
    writeFacts(record, format),
    writePart("Request", record.request === null ? [] : wrapText(record.request, format.width, INDENT), format),
    writePart(
      "Questions",
      record.questions.flatMap((question) => writeQuestion(question, format)),
      format,
    ),
    writePart(
      "Exemptions",
      record.exemptions.flatMap((exemption) => writeExemption(exemption, format)),
      format,
    ),
    writePart("Citations", writeCitations(record, format), format),
    writePart("Attachments", writeAttachments(record, format), format),
    writePart("Warnings", writeWarnings(record, format), format),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function writeFacts(record: FoiRecord, { style, width }: PageFormat): string[] {
  const { confidence, outcome, outcomeFlags, extractor } = record;
  const sure = confidence["/outcome"];
  const certainty = sure === undefined ? "" : ` (${Math.round(sure * 100)} % sure)`;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ["Outcome", `${style[TONES[outcome]](outcome)}${certainty}`],
    ["Flags", outcomeFlags.join(", ")],
    ["Reference", record.reference ?? ""],
    ["Received", record.dateReceived ?? ""],
    ["Responded", record.dateResponded ?? ""],
    ["Regimes", record.regimes.join(", ")],
    ["Kind", `${record.kind}, ${record.stage}`],
    ["Source", record.source.uri],
    ["Part", record.source.part === null ? "" : `${record.source.part} of those that the document prints`],
    ["Read by", `foi-records ${extractor.version}, rules ${extractor.rules.slice("sha256:".length).slice(0, 12)}`],
    ["Id", record.id],
  ];
  return [
    ...wrapText(record.authority ?? "Authority not stated", width).map(style.bold),
    ...(record.title === null ? [] : wrapText(record.title, width)),
    "",
    ...facts.filter(([, value]) => value !== "").map(([name, value]) => writeFact(name, value, style)),
  ];
}

function writeFact(name: string, value: string, style: TextStyle): string {
  return style.dim(name.padEnd(FACT_WIDTH)) + (name === "Outcome" ? value : toPrintable(value));
}

function writePart(heading: string, lines: readonly string[], { style }: PageFormat): string[] {
  const last = lines.findLastIndex((line) => line !== "");
  return lines.length === 0 ? [] : [style.bold(heading), ...lines.slice(0, last + 1)];
}

function writeQuestion(
  { label, question, answer, status, exemptions }: Question,
  { style, width }: PageFormat,
): string[] {
  const asked = question ?? "The question stands nowhere on the page.";
  const under = exemptions.length === 0 ? "" : ` under ${exemptions.map(nameProvision).join(", ")}`;
  const [first = "", ...others] = wrapText(asked, width, DEEPER);
  return [
    `${INDENT}${toPrintable(label ?? "–").padEnd(DEEPER.length - INDENT.length)}${first.trimStart()}`,
    ...others,
    ...wrapText(status + under, width, DEEPER).map(style[TONES[status]]),
    ...(answer === null ? [] : wrapText(answer, width, `${DEEPER}│ `)),
    "",
  ];
}

function writeExemption(exemption: Exemption, { style, width }: PageFormat): string[] {
  const { provision, title, test, basis, publicInterest, neitherConfirmNorDeny, questions, harm } = exemption;
  const facts = [
    test,
    basis === null ? null : `${basis} based`,
    neitherConfirmNorDeny ? "neither confirm nor deny" : null,
    `public interest ${publicInterest}`,
    questions.length === 0 ? null : `questions ${questions.join(", ")}`,
  ].filter((fact) => fact !== null);
  return [
    ...wrapText(`${nameProvision(provision)}${title === null ? "" : ` – ${title}`}`, width, INDENT),
    ...wrapText(facts.join("; "), width, DEEPER).map(style.dim),
    ...(harm === null ? [] : wrapText(harm, width, `${DEEPER}│ `)),
  ];
}

/** Citations of one role and the same provisions are one line, with how often they are made. */
function writeCitations({ citations }: FoiRecord, { width }: PageFormat): string[] {
  const counts = new Map<string, number>();
  for (const { role, provisions } of citations) {
    const line = `${role.padEnd(FACT_WIDTH)}${provisions.map(nameProvision).join(", ")}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].flatMap(([line, count]) => wrapText(count === 1 ? line : `${line} × ${count}`, width, INDENT));
}

function writeAttachments({ attachments }: FoiRecord, { width }: PageFormat): string[] {
  return attachments.flatMap(({ name, uri }) => wrapText(uri === null ? name : `${name} ${uri}`, width, INDENT));
}

function writeWarnings({ warnings }: FoiRecord, { style, width }: PageFormat): string[] {
  return warnings.flatMap(({ code, message }) => wrapText(`${code}: ${message}`, width, INDENT).map(style.doubtful));
}
