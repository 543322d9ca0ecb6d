import { availableParallelism } from "node:os";
import type { ExtractOptions, PreparedProfile } from "@foi-records/extract";
import type { PreparedOcr } from "@foi-records/ingest";
import { z } from "zod";
import { readProfile } from "./read-profile.js";

/** Options that say what documents are read with beside the rules. */
export const READING_OPTIONS = {
  profile: z.string().min(1).optional(),
  ocr: z.boolean().default(false),
};

/** How long the reading of a document may take; see `timeoutMsOf`. */
export const TIMEOUT_OPTION = z.coerce.number("must be a number of seconds").min(0.1).max(3600).optional();

/** What `--ocr` is called in the help of commands. */
export const OCR_HELP =
  "also read pages that are pictures, and images (PNG, JPEG, TIFF; optional package packages/ocr)";

const DEFAULT_TIMEOUT_S = 30;
/** A scan of a hundred pages takes some minutes. */
const OCR_TIMEOUT_S = 600;

interface Reading {
  /** Path of a profile that `foi learn` wrote. */
  readonly profile?: string | undefined;
  readonly ocr?: boolean | undefined;
}

/** The time limit in milliseconds: as asked for, else what fits what is read. */
export function timeoutMsOf({
  timeout,
  ocr,
}: {
  readonly timeout?: number | undefined;
  readonly ocr: boolean;
}): number {
  return (timeout ?? (ocr ? OCR_TIMEOUT_S : DEFAULT_TIMEOUT_S)) * 1000;
}

/** Makes ready what documents are read with in this thread, and ends it when the work is done. */
export async function useReading<T>(
  { profile, ocr }: Reading,
  use: (options: ExtractOptions) => Promise<T>,
): Promise<T> {
  const learned = await readProfile(profile);
  if (ocr !== true) return use({ profile: learned });
  const { loadRecogniser } = await import("@foi-records/ingest");
  const recogniser = await loadRecogniser(availableParallelism());
  try {
    return await use({ profile: learned, recogniser });
  } finally {
    await recogniser.close();
  }
}

/** What the threads of a pool read with; undefined for OCR where it is not asked for. */
export interface PoolReading {
  readonly profile: PreparedProfile | undefined;
  readonly ocr: PreparedOcr | undefined;
}

/** Makes ready what documents are read with by a pool of `threads`. */
export async function readPoolReading({ profile, ocr }: Reading, threads: number): Promise<PoolReading> {
  const learned = await readProfile(profile);
  if (ocr !== true) return { profile: learned, ocr: undefined };
  const { prepareOcr } = await import("@foi-records/ingest");
  return { profile: learned, ocr: await prepareOcr(threads, learned) };
}
