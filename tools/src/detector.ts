import { measureDetector } from "./detector/measure.js";

/** `npm run detector`: how well the detector tells responses from other pages, on those it was tuned on and on others. */
const rows = await measureDetector({ pages: Number(process.argv[2] ?? 1000), seed: Number(process.argv[3] ?? 1) });
console.log("| pages | number | passed on | share right | 95 % at least |");
console.log("|---|---|---|---|---|");
for (const { name, pages, passedOn, right, atLeast } of rows) {
  console.log(`| ${name} | ${pages} | ${passedOn} | ${right.toFixed(4)} | ${atLeast.toFixed(4)} |`);
}
