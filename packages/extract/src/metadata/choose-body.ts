import { type Host, weighHosts } from "./authority-hosts.js";
import { lettersOfNumbers, signsOfBody, signsOfCalling, type WeighedBody } from "./body-signs.js";
import weights from "./body-weights.generated.json" with { type: "json" };
import { timesCalled } from "./called-by-kind.js";
import { fullName } from "./fullest-name.js";
import { type Body, groupBodies, type Mention } from "./group-bodies.js";
import type { PageView } from "./page-view.js";

/** A body that may be the one that answers, and what speaks for it. */
export interface Contender {
  readonly body: WeighedBody;
  readonly signs: readonly string[];
}

/** On a page that names many bodies the others have nothing that speaks for them. */
const MOST_CONTENDERS = 40;
/** Points beyond these tell no more. */
const MOST_POINTS = 15;
const SIGNS = new Map(Object.entries<readonly number[]>(weights.signs).map(([sign, [weight = 0]]) => [sign, weight]));
const [NOBODY = 0] = weights.bias;

/** The bodies that a page names, each with its signs. */
export function contendersOf(
  mentions: readonly Mention[],
  view: PageView,
  hosts: readonly Host[],
): readonly Contender[] {
  const bodies = groupBodies(mentions)
    .filter((body) => !isOnlySentTo(body))
    .map((body) => weighed(body, hosts))
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_CONTENDERS);
  const letters = lettersOfNumbers(view);
  const called = bodies.map(({ mentions }) => timesCalled(view, namesOf(mentions)));
  const mostCalled = Math.max(...called);
  return bodies.map((body, index) => ({
    body,
    signs: [...signsOfBody(body, bodies, letters), ...signsOfCalling(called[index] ?? 0, mostCalled)],
  }));
}

function namesOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map(({ name }) => fullName(name)))];
}

/** Whom the requester is sent to does not answer. */
function isOnlySentTo({ mentions }: Body): boolean {
  return mentions.every(({ cue }) => cue === "elsewhere");
}

function weighed(body: Body, hosts: readonly Host[]): WeighedBody {
  const host = weighHosts(body.mentions, hosts);
  return { ...body, host, points: body.score > 0 ? body.score + host : 0 };
}

/** How many points a body has, as far as they count. */
export function pointsOf({ points }: WeighedBody): number {
  return Math.min(points, MOST_POINTS);
}

/** Of two bodies that nearly as much speaks for neither is told. */
const LEAST_LEAD = 0.2;

/** The body that most speaks for, if more than for nobody and clearly more than for another; the weights are learned by `npm run learn-bodies`. */
export function chooseBody(contenders: readonly Contender[]): WeighedBody | null {
  let [best, most, next]: [WeighedBody | null, number, number] = [
    null,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { body, signs } of contenders) {
    const sum = signs.reduce((all, sign) => all + (SIGNS.get(sign) ?? 0), weights.point * pointsOf(body));
    if (sum > most) [best, most, next] = [body, sum, most];
    else next = Math.max(next, sum);
  }
  return most <= NOBODY || most - next < LEAST_LEAD ? null : best;
}
