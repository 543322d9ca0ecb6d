import { NoTextLayerError } from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import { buildBlocks } from "../pdf/build-blocks.js";
import { readLayout } from "../pdf/read-layout.js";
import { isPageSized } from "../scans/image-size.js";
import { imageTypeOf } from "../scans/image-type.js";
import { readScan } from "../scans/read-scan.js";
import type { RecognisedPage, Recogniser, UnrecognisedPage } from "../scans/recogniser.js";
import type { WordPackage } from "./open-package.js";

const NUMBER = /\d+/;

/** What OCR reads of a Word document that is but pictures of pages, in the order in which Word numbers them. */
export async function readPictures(
  { pictures, part }: WordPackage,
  recogniser: Recogniser,
): Promise<Pick<ReadDocument, "blocks" | "links" | "diagnostics">> {
  const recognise = async () => {
    const pages: (RecognisedPage | UnrecognisedPage)[] = [];
    for (const path of [...pictures].sort((one, other) => numberOf(one) - numberOf(other))) {
      const bytes = await part(path);
      if (bytes === null || imageTypeOf(bytes) === null || !isPageSized(bytes)) continue;
      for (const read of await recogniser.recognise({ bytes, kind: "image", pages: [1] }))
        pages.push({ ...read, page: pages.length + 1 });
    }
    return pages;
  };
  const scan = { bytes: new Uint8Array(), kind: "image", pages: [] } as const;
  const { pages, diagnostics, problem } = await readScan({ rules: recogniser.rules, recognise }, scan);
  if (pages.length === 0)
    throw problem ?? new NoTextLayerError("The document's pictures hold no text that OCR can read.");
  return { blocks: buildBlocks(readLayout(pages)), links: [], diagnostics };
}

function numberOf(path: string): number {
  return Number(NUMBER.exec(path.slice(path.lastIndexOf("/")))?.[0] ?? 0);
}
