import { readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CITATION_ROLES } from "@foi-records/contract";
import { foldOf } from "./learn/fold-of.js";
import { writeKinds } from "./learn/write-weights.js";
import { gatherMentions, type Mention } from "./learn-roles/gather-mentions.js";
import { learnRoles, roleBy } from "./learn-roles/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const WEIGHTS = join(ROOT, "packages/extract/src/outcome/role-weights.generated.json");
const READ = [".html", ".txt", ".eml", ".pdf", ".docx"];
const FOLDS = 8;

const { values, positionals } = parseArgs({
  options: { fast: { type: "boolean", default: false } },
  allowPositionals: true,
});
// More labelled pages may be kept beside the repository.
const files = [CASES, ...positionals].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => READ.includes(extname(file)))
    .sort()
    .map((file) => join(folder, file)),
);
const mentions = await gatherMentions(files);
const right = (of: readonly Mention[], says: (one: Mention) => unknown) =>
  of.filter((one) => says(one) === one.right).length;
console.log(`The role of ${mentions.length} mentions:`);
console.log(`by rules alone:           ${right(mentions, ({ byRules }) => byRules)} right`);
console.log(`by the build at hand:     ${right(mentions, ({ role }) => role)} right`);
if (!values.fast) {
  const held = Array.from({ length: FOLDS }, (_, fold) => fold).map((fold) => {
    const isOfFold = ({ hand }: Mention) => foldOf(hand, FOLDS) === fold;
    const model = learnRoles(mentions.filter((one) => !isOfFold(one)));
    return right(mentions.filter(isOfFold), (one) => roleBy(model, one));
  });
  console.log(`each hand held back:      ${held.reduce((sum, one) => sum + one, 0)} right`);
}
const model = learnRoles(mentions);
console.log(`learned from all of them: ${right(mentions, (one) => roleBy(model, one))} right`);
const about = "Made by npm run learn-roles; what speaks for each role of a mention of provisions.";
console.log(
  `${writeKinds(WEIGHTS, { about, roles: CITATION_ROLES }, model)} signs written; run npm run build, then npm run score`,
);
