import { heading, paragraph } from "./letter.js";
import type { Numbering } from "./numbering.js";
import type { QuestionsPlan, RefusalForm } from "./plan-questions.js";
import type { Piece } from "./types.js";
import { BALANCE, HARM, NOTICES, REASON_HEADINGS, REFUSAL_HEADINGS, TIES } from "./vocabulary/letters.js";
import type { Writer } from "./writer.js";

function questionWords(numbering: Numbering, indexes: readonly number[]): string {
  const labels = [...indexes].sort((a, b) => a - b).map(numbering.label);
  const last = labels.at(-1) ?? "";
  return labels.length === 1 ? `question ${last}` : `questions ${labels.slice(0, -1).join(", ")} and ${last}`;
}

/** Up to three paragraphs of harm, as long as letters make them. */
export function writeHarm(writer: Writer): Piece[] {
  const { random } = writer;
  const sentences = random.some(HARM, random.int(0, 9)).map((sentence) => writer.fill(sentence));
  const paragraphs: Piece[] = [];
  while (sentences.length > 0) paragraphs.push(paragraph(sentences.splice(0, random.int(2, 4)).join(" ")));
  return paragraphs;
}

/** The refusal notice of a letter whose answers only point at it: each ground, its reasons, and the questions it is tied to. */
export function writeNotice(writer: Writer, plan: QuestionsPlan, form: RefusalForm, numbering: Numbering): Piece[] {
  if (form === "inside" || plan.grounds.length === 0) return [];
  const { random } = writer;
  const listed = random.chance(0.6);
  const tied = random.chance(0.2);
  const list: Piece[] = listed
    ? [
        paragraph(writer.say(NOTICES)),
        {
          kind: "list",
          items: plan.grounds.map(({ row, questions }) => {
            const entry = writer.fill(random.pick(["{R} – {title}", "{R} - {title}", "{R}: {title}"]), row);
            return tied ? `${entry} (${questionWords(numbering, questions)})` : entry;
          }),
        },
        heading(random.pick(REASON_HEADINGS), 3),
      ]
    : [];
  const reasons = plan.grounds.flatMap(({ row, questions }) => {
    const tie = writer.say(TIES, undefined, { questions: questionWords(numbering, questions) });
    const why = writer.say(row.reasons, row);
    const balance = row.qualified ? [paragraph(writer.say(BALANCE))] : [];
    return [
      heading(writer.fill("{R} – {title}", row), 3),
      paragraph(writer.say(row.law, row)),
      paragraph(`${tie} ${why}`),
      ...(row.qualified ? writeHarm(writer) : []),
      ...balance,
    ];
  });
  const head = form === "notice-below" ? [heading(random.pick(REFUSAL_HEADINGS))] : [];
  return [...head, ...list, ...reasons];
}
