import { ERROR_CODES, type ErrorCode } from "@foi-records/contract";
import { z } from "zod";

const isCode = (word: string): word is ErrorCode => word in ERROR_CODES;

/** An option that takes error codes, joined by commas; a word that is none is named. */
export const errorCodesSchema = z.string().transform((list, context): readonly ErrorCode[] => {
  const words = list.split(",").map((word) => word.trim().toUpperCase());
  const wrong = words.find((word) => !isCode(word));
  if (wrong !== undefined) context.addIssue(`'${wrong}' is no code of docs/errors.md`);
  return words.filter(isCode);
});
