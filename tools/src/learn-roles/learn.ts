import { CITATION_ROLES, type CitationRole } from "@foi-records/contract";
import { BY_RULES, ROLE_STARTS } from "@foi-records/extract/calibration";
import { frequentSigns } from "../learn/frequent-signs.js";
import { type KindModel, learnKinds, sumsOf } from "../learn/kinds.js";

/** Chosen on hands held back. */
const RIDGE = 2;
/** Rules were made on these pages and are right of them more often than of others: half of what is learned is learned without them. */
const WITHOUT_RULES = 0.5;
/** What a point of the rules is worth to begin with. */
const POINT = 0.25;

const STARTS: ReadonlyMap<string, readonly number[]> = startsOf();

function startsOf(): Map<string, readonly number[]> {
  const starts = new Map<string, readonly number[]>();
  for (const [sign, role, points] of ROLE_STARTS) {
    const known = starts.get(sign);
    const adds = CITATION_ROLES.map((one, at) => (known?.[at] ?? 0) + (one === role ? points * POINT : 0));
    starts.set(sign, adds);
  }
  return starts;
}

interface Labelled {
  readonly signs: readonly string[];
  readonly right: CitationRole;
}

/** Weights of all signs that several mentions have, and of the rules' own, each mention learned from with what rules say of it and without. */
export function learnRoles(mentions: readonly Labelled[]): KindModel {
  const examples = mentions.flatMap(({ signs, right }) => {
    const kind = CITATION_ROLES.indexOf(right);
    const others = signs.filter((sign) => !sign.startsWith(BY_RULES));
    return [
      { signs, kind, counts: 1 - WITHOUT_RULES },
      { signs: others, kind, counts: WITHOUT_RULES },
    ];
  });
  const names = [...new Set([...STARTS.keys(), ...frequentSigns(mentions)])].sort();
  return learnKinds(examples, names, CITATION_ROLES.length, RIDGE, STARTS);
}

/** The role that most speaks for. */
export function roleBy(model: KindModel, { signs }: Pick<Labelled, "signs">): CitationRole | undefined {
  const sums = sumsOf(model, signs);
  return CITATION_ROLES[sums.indexOf(Math.max(...sums))];
}
