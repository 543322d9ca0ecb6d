import type { FoiRecord } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import type { Config } from "./config.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { readRawDocument } from "./read-raw-document.js";
import { useReading } from "./reading-options.js";
import { reportError } from "./report-error.js";

/** How files are read. */
export interface ReadingOptions {
  readonly config: Config;
  /** Where the document was published. */
  readonly uri?: string | undefined;
  /** Path of a profile that `foi learn` wrote. */
  readonly profile?: string | undefined;
  /** Whether pages that are pictures are read. */
  readonly ocr?: boolean | undefined;
}

/** Reads files one after the other and hands on the records of each; a file that fails is named and the rest go on. */
export async function extractEach(
  paths: readonly string[],
  { config, uri, profile, ocr }: ReadingOptions,
  use: (records: readonly FoiRecord[], path: string) => Promise<void> | void,
): Promise<ExitCode> {
  return useReading({ profile, ocr }, async (options) => {
    let exitCode: ExitCode = EXIT_CODES.OK.code;
    for (const path of paths) {
      try {
        const { records } = await extractDocument(await readRawDocument(path, uri), options);
        await use(records, path);
      } catch (error) {
        reportError(path, error, config);
        exitCode = EXIT_CODES.SOME_FAILED.code;
      }
    }
    return exitCode;
  });
}
