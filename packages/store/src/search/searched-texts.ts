import type { QuestionRow, RecordRow } from "@foi-records/contract";

/** The rows of a record that hold what is searched. */
export interface SearchedRows {
  readonly record: Pick<RecordRow, "id" | "title" | "authority" | "reference" | "request" | "text">;
  readonly questions: readonly Pick<QuestionRow, "question" | "answer">[];
}

/**
 * What a search looks in, with how much a find there counts: a record whose title has the word comes before one whose answer
 * has it, and that before one that has it in a paragraph that every letter has. PostgreSQL knows four weights, by letter.
 */
export const SEARCHED_FIELDS = [
  { name: "title", weight: 1, letter: "A" },
  { name: "reference", weight: 1, letter: "A" },
  { name: "authority", weight: 0.3, letter: "C" },
  { name: "request", weight: 0.5, letter: "B" },
  { name: "answers", weight: 0.3, letter: "C" },
  { name: "rest", weight: 0.1, letter: "D" },
] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number]["name"];
export type SearchedTexts = Readonly<Record<SearchedField, string>>;

/**
 * Longer records are searched to here. PostgreSQL refuses a record whose words take more than 1 MB: at most 4 bytes a
 * character, since a word of one letter of the longest kind takes 8 with its place, and a space divides it from the next.
 */
const MOST_CHARACTERS = 200_000;

/**
 * The searched texts of a record: all that it says, and hardly anything twice. A question that is quoted in the request is not
 * added to it, and the rest is the lines of the text that none of the others has. What was marked as noise is in none.
 */
export function toSearchedTexts({ record, questions }: SearchedRows): SearchedTexts {
  const { title, reference, authority } = record;
  const asked = questions
    .map(({ question }) => question)
    .filter((one) => one !== null && !record.request?.includes(one));
  const request = joined([record.request, ...asked]);
  const answers = joined(questions.map(({ answer }) => answer));
  const told = new Set([title, reference, authority, ...request.split("\n"), ...answers.split("\n")]);
  const rest = record.text.split("\n").filter((line) => !told.has(line));
  return shortened({ title, reference, authority, request, answers, rest: rest.join("\n") });
}

function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join("\n");
}

function shortened(texts: Readonly<Record<SearchedField, string | null>>): SearchedTexts {
  let room = MOST_CHARACTERS;
  const cut = SEARCHED_FIELDS.map(({ name }) => {
    const text = (texts[name] ?? "").slice(0, room);
    room -= text.length;
    return [name, text];
  });
  return Object.fromEntries(cut) as Record<SearchedField, string>;
}
