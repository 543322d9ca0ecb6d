import type { FoiRecord } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import type { Config } from "./config.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { readRawDocument } from "./read-raw-document.js";
import { reportError } from "./report-error.js";

/** Reads files one after the other and hands on the records of each; a file that fails is named and the rest go on. */
export async function extractEach(
  paths: readonly string[],
  { config, uri }: { readonly config: Config; readonly uri?: string | undefined },
  use: (records: readonly FoiRecord[], path: string) => Promise<void> | void,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.OK.code;
  for (const path of paths) {
    try {
      const { records } = await extractDocument(await readRawDocument(path, uri));
      await use(records, path);
    } catch (error) {
      reportError(path, error, config);
      exitCode = EXIT_CODES.SOME_FAILED.code;
    }
  }
  return exitCode;
}
