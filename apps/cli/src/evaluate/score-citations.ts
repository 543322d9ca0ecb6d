import type { Citation, ProvisionId } from "@foi-records/contract";
import { squash } from "./compare-text.js";
import type { Label } from "./label.js";
import { differ, type Mark, type ReadRecord } from "./mark.js";
import { matchInOrder } from "./match-in-order.js";
import { compareSets, judged } from "./tally.js";

type Wanted = Label["citations"][number];

/** Scores mentions of provisions, their roles where the mention itself is right, and the provisions relied on. */
export function scoreCitations(label: Label, record: ReadRecord | null): Mark[] {
  return [...scoreMentions(label.citations, record?.citations ?? []), scoreReliedOn(label, record)];
}

function scoreMentions(wanted: readonly Wanted[], citations: readonly Citation[]): Mark[] {
  const hits = matchMentions(wanted, citations);
  const matched = new Set(hits.values());
  const marks = wanted.flatMap((mention): Mark[] => {
    const hit = hits.get(mention);
    if (hit === undefined) {
      return [{ field: "citations", tp: 0, fp: 0, fn: 1, wrong: `missed ${print(mention.text, mention.ids)}` }];
    }
    return [{ field: "citations", tp: 1, fp: 0, fn: 0 }, ...scoreRole(mention, hit)];
  });
  const extra = citations
    .filter((citation) => !matched.has(citation))
    .map(
      ({ text, provisions }): Mark => ({
        field: "citations",
        tp: 0,
        fp: 1,
        fn: 0,
        wrong: `extra ${print(text, provisions)}`,
      }),
    );
  return [...marks, ...extra];
}

/** Which citation of the record is which of the label's. */
export function matchMentions<T extends Citation>(
  wanted: readonly Wanted[],
  citations: readonly T[],
): ReadonlyMap<Wanted, T> {
  return matchInOrder(wanted, citations, isSameMention);
}

function isSameMention(wanted: Wanted, got: Citation): boolean {
  const [text, printed] = [squash(wanted.text), squash(got.text)];
  return sameIds(wanted.ids, got.provisions) && (text.includes(printed) || printed.includes(text));
}

function sameIds(wanted: readonly ProvisionId[], got: readonly ProvisionId[]): boolean {
  const { fp, fn } = compareSets(new Set(wanted), new Set(got));
  return fp + fn === 0;
}

function scoreRole(wanted: Wanted, got: Citation): Mark[] {
  if (wanted.role === undefined) return [];
  const right = wanted.role === got.role;
  const wrong = right ? undefined : `${JSON.stringify(wanted.text)} ${differ(wanted.role, got.role)}`;
  return [{ field: "citation_role", ...judged(right), wrong }];
}

function scoreReliedOn(label: Label, record: ReadRecord | null): Mark {
  const wanted = new Set(label.exemptions);
  const got = new Set((record?.exemptions ?? []).map(({ provision }) => provision));
  const tally = compareSets(wanted, got);
  const missing = [...wanted].filter((id) => !got.has(id));
  const extra = [...got].filter((id) => !wanted.has(id));
  const wrong = tally.fp + tally.fn === 0 ? undefined : `missing ${list(missing)} extra ${list(extra)}`;
  return { field: "exemptions", ...tally, wrong };
}

function print(text: string, ids: readonly ProvisionId[]): string {
  return `${JSON.stringify(text)} ${list(ids)}`;
}

function list(ids: readonly ProvisionId[]): string {
  return ids.length === 0 ? "none" : [...ids].sort().join(", ");
}
