import { readdirSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { weigherOfForest } from "@foi-records/extract/calibration";
import { foldOf } from "./learn/fold-of.js";
import { handOf } from "./learn/hand-of.js";
import { gatherBlocks } from "./learn-purposes/gather-blocks.js";
import { toldByOthers } from "./learn-purposes/told-by-others.js";
import { gatherReadings, type Right, type RivalPage, shareOf } from "./learn-readings/gather-readings.js";
import { learnReadings, placeOfTaken } from "./learn-readings/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const TREES = join(ROOT, "packages/extract/src/readings/reading-trees.generated.json");
const FOLDS = 5;

async function gather(): Promise<readonly RivalPage[]> {
  const files = readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((file) => [".html", ".txt", ".eml", ".pdf", ".docx"].includes(extname(file)))
    .sort()
    .map((file) => join(CASES, file));
  const pages: RivalPage[] = [];
  for (const { name, purposes } of toldByOthers(await gatherBlocks(files))) {
    const page = await gatherReadings(name, purposes);
    if (page !== null) pages.push(page);
  }
  return pages;
}

/** The readings that are taken, each page's by trees that its hand's pages taught nothing. */
function heldBack(pages: readonly RivalPage[]): ReadonlyMap<RivalPage, Right> {
  return new Map(
    Array.from({ length: FOLDS }, (_, fold) => {
      const isOfFold = ({ name }: RivalPage) => foldOf(handOf(name), FOLDS) === fold;
      const weigh = weigherOfForest(learnReadings(pages.filter((page) => !isOfFold(page))));
      return pages.filter(isOfFold).map((page) => [page, page.rivals[placeOfTaken(page, weigh)] as Right] as const);
    }).flat(),
  );
}

function told(title: string, pages: readonly RivalPage[], taken: (page: RivalPage) => Right): string {
  const all = pages.map(taken);
  const sum = (of: (one: Right) => number) => all.reduce((total, one) => total + of(one), 0);
  const share = shareOf({
    right: sum(({ right }) => right),
    read: sum(({ read }) => read),
    labelled: sum(({ labelled }) => labelled),
  });
  const than = (page: RivalPage) => shareOf(taken(page)) - shareOf(page.rivals[0] as Right);
  const better = pages.filter((page) => than(page) > 0).length;
  const worse = pages.filter((page) => than(page) < 0).length;
  return `${title}: F1 ${share.toFixed(3)}, ${better} pages better and ${worse} worse`;
}

const bestOf = ({ rivals }: RivalPage): Right =>
  rivals.reduce((best, one) => (shareOf(one) > shareOf(best) ? one : best));

const { values } = parseArgs({ options: { fast: { type: "boolean", default: false } } });
const pages = await gather();
const doubted = pages.filter(({ isDoubtful }) => isDoubtful).length;
console.log(`${pages.length} pages may be read in several ways, and of ${doubted} these are weighed`);
console.log(told("as read without them", pages, ({ rivals }) => rivals[0] as Right));
if (!values.fast) {
  const held = heldBack(pages);
  console.log(told("by trees, each hand held back", pages, (page) => held.get(page) as Right));
}
console.log(told("by the best of them", pages, bestOf));
const right = learnReadings(pages);
const about = "Made by npm run learn-readings; what speaks for a reading being the best of its page.";
writeFileSync(TREES, `${JSON.stringify({ about, right })}\n`);
console.log(`${right.trees.length} trees written; run npm run build, then npm run score`);
