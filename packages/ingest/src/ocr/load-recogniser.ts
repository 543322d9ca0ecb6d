import { ConfigError } from "@foi-records/contract";
import type { Recogniser } from "@foi-records/extract";

/** A recogniser whose threads must be ended. */
export interface OpenRecogniser extends Recogniser {
  close(): Promise<void>;
}

/** What the optional package must export. */
interface OcrPackage {
  createRecogniser(options: { readonly size: number }): OpenRecogniser;
}

/** Never a literal in an import: nothing but this function asks for the package, which may not be installed. */
const OCR_PACKAGE = "@foi-records/ocr";

/** Loads the optional package that reads pictures of pages, `size` of them at a time; throws `CONFIG` where it is missing. */
export async function loadRecogniser(size: number, name: string = OCR_PACKAGE): Promise<OpenRecogniser> {
  const { createRecogniser } = await load(name);
  return createRecogniser({ size });
}

async function load(name: string): Promise<OcrPackage> {
  try {
    return (await import(name)) as OcrPackage;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(
      `--ocr needs the optional package ${name}: run 'npm ci' and 'npm run build' in the project's folder (${reason})`,
    );
  }
}
