import { FetchFailedError, FetchRefusedError } from "@foi-records/contract";
import robotsParserModule from "robots-parser";
import { ROBOT_NAME } from "./fetch-options.js";

/** What the robots.txt of a site says. */
export interface RobotRules {
  isAllowed(uri: string): boolean;
  /** Seconds that it wants between requests; null where it does not say. */
  readonly delaySeconds: number | null;
}

/** The answer to the request for a robots.txt; null where the site could not be reached. */
export type RobotsAnswer = { readonly status: number; readonly text: string } | null;

// The module is CommonJS: what it exports is its default, in types and at run time alike.
const parseRobots = robotsParserModule as unknown as typeof robotsParserModule.default;
const LONGEST_DELAY_SECONDS = 60;

/** Reads a robots.txt after RFC 9309: a site without one allows all, one that fails to answer allows nothing for now. */
export function readRobots(robotsUri: string, answer: RobotsAnswer): RobotRules {
  if (answer === null || answer.status >= 500 || answer.status === 429) {
    throw new FetchFailedError(
      `${robotsUri} can't be had (${answer?.status ?? "no answer"}), so that nothing may be fetched now`,
    );
  }
  if (answer.status >= 400) return { isAllowed: () => true, delaySeconds: null };
  const robots = parseRobots(robotsUri, answer.text);
  const delay = robots.getCrawlDelay(ROBOT_NAME) ?? null;
  return {
    isAllowed: (uri) => robots.isAllowed(uri, ROBOT_NAME) !== false,
    delaySeconds: delay === null ? null : Math.min(delay, LONGEST_DELAY_SECONDS),
  };
}

/** Refuses what the rules forbid. */
export function checkRobots(rules: RobotRules, uri: string): void {
  if (!rules.isAllowed(uri)) throw new FetchRefusedError(`robots.txt forbids ${uri}`);
}
