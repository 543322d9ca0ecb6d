import type { ExemptionBasis, ExemptionTest, ProvisionId } from "@foi-records/contract";
import type { Statute } from "./statute.js";
import { STATUTES } from "./statutes/index.js";
import provisions from "./statutes/provisions.generated.json" with { type: "json" };

/** What a provision is for: grounds of refusal are exemptions (FOIA, FOISA) and exceptions (EIR). */
export type ProvisionKind = "exemption" | "exception" | "duty" | "procedural" | "definition" | "other";

/** What the table of statutes says of one provision. */
export interface ProvisionFacts {
  readonly title: string;
  readonly kind: ProvisionKind;
  readonly test: ExemptionTest | null;
  readonly basis: ExemptionBasis | null;
  readonly neitherConfirmNorDeny: boolean;
}

const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = provisions;
const STATUTE_BY_ID: ReadonlyMap<string, Statute> = new Map(STATUTES.map((statute) => [statute.id, statute]));
const KINDS: readonly ProvisionKind[] = ["exemption", "exception", "duty", "procedural", "definition", "other"];
const TESTS: readonly ExemptionTest[] = ["absolute", "qualified"];
const BASES: readonly ExemptionBasis[] = ["class", "prejudice"];

function entryOf(id: ProvisionId): string | undefined {
  const cut = id.indexOf("/", id.indexOf("/", id.indexOf("/") + 1) + 1);
  return cut === -1 ? undefined : TABLE[id.slice(0, cut)]?.[id.slice(cut + 1)];
}

/** True where the table lists the provision. */
export function isKnownProvision(id: ProvisionId): boolean {
  return entryOf(id) !== undefined;
}

/** The table's facts of a provision, or null where it is not listed. */
export function provisionFacts(id: ProvisionId): ProvisionFacts | null {
  const entry = entryOf(id);
  if (entry === undefined) return null;
  const known = FACTS.get(entry);
  if (known !== undefined) return known;
  const facts = factsIn(entry);
  FACTS.set(entry, facts);
  return facts;
}

/** What the table's entries say, each read once. */
const FACTS = new Map<string, ProvisionFacts>();

function factsIn(entry: string): ProvisionFacts {
  const bar = entry.indexOf("|");
  const words = entry.slice(0, bar).split(" ");
  return {
    title: entry.slice(bar + 1),
    kind: KINDS.find((kind) => words.includes(kind)) ?? "other",
    test: TESTS.find((test) => words.includes(test)) ?? null,
    basis: BASES.find((basis) => words.includes(basis)) ?? null,
    neitherConfirmNorDeny: words.includes("ncnd"),
  };
}

/** The facts of a provision or, where it is not listed, of the nearest listed provision around it. */
export function nearestFacts(id: ProvisionId): ProvisionFacts | null {
  for (let at = id; at.split("/").length > 4; at = at.slice(0, at.lastIndexOf("/"))) {
    const facts = provisionFacts(at);
    if (facts !== null) return facts;
  }
  return null;
}

/** The statute of an id `type/year/number`. */
export function statuteOf(id: ProvisionId): Statute | null {
  return STATUTE_BY_ID.get(id) ?? null;
}
