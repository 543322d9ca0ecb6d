import type { RawDocument } from "@foi-records/contract";
import type { CleanText, Metadata, ReadDocument, Section } from "../blocks.js";
import { turn } from "../turn.js";
import { readAuthority } from "./authority.js";
import { readDates } from "./dates.js";
import { viewPage } from "./page-view.js";
import { readReference } from "./reference.js";
import { readRegimes } from "./regimes.js";
import { requesterSpans } from "./thread-dates.js";
import { readTitle } from "./title.js";

/** Reads the facts about the case: authority, reference, dates, title, regimes. */
export async function readMetadata(
  raw: RawDocument,
  document: ReadDocument,
  clean: CleanText,
  sections: readonly Section[],
): Promise<Metadata> {
  const view = viewPage(document, clean, sections);
  await turn();
  const authority = readAuthority(view, raw.ref.uri);
  await turn();
  const reference = readReference(view, clean);
  await turn();
  const dates = readDates(view, clean);
  await turn();
  return {
    authority,
    reference,
    title: readTitle(view, clean, { authority: authority?.value ?? null, reference: reference?.value ?? null }),
    ...dates,
    ...readRegimes(view, authority?.value ?? null, requesterSpans(clean)),
  };
}
