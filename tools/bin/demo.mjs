#!/usr/bin/env node
// Builds where needed, reads a part of the shipped example pages into a new ./demo.db and prints what was found.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STORE = "sqlite:./demo.db";
const CASES = "fixtures/cases";
/** A page with every kind of answer, so that one record shows the whole, and the folder that holds it. */
const EXAMPLE = "01.FOI.23.031872";
const EXAMPLE_FOLDER = "met-disclosure-text";
/** One folder of so many is read: who has just met the project should not wait for two thousand pages. */
const ONE_IN = 3;

function run(args, options = {}) {
  const result = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", ...options });
  if (result.error !== undefined) throw result.error;
  return result;
}

function build() {
  console.log("Building …");
  const { status } = run([join(ROOT, "node_modules/typescript/bin/tsc"), "-b"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed; run 'npm ci' and try again");
}

function ingest() {
  for (const suffix of ["", "-shm", "-wal"]) rmSync(join(ROOT, `demo.db${suffix}`), { force: true });
  const folders = readdirSync(join(ROOT, CASES)).sort();
  const read = folders.filter((name, index) => index % ONE_IN === 0 || name === EXAMPLE_FOLDER);
  console.log(`Reading ${read.length} of the ${folders.length} folders of ${CASES} into ./demo.db …`);
  const flags = [
    "--no-regexp-tier-up",
    "--max-valid-polymorphic-map-count=8",
    "--max-inlined-bytecode-size-cumulative=100",
  ];
  const sources = read.map((name) => join(CASES, name));
  const args = [...flags, "apps/cli/bin/foi.js", "ingest", ...sources, "--store", STORE, "--json"];
  const { status, stdout } = run(args, { stdio: ["ignore", "pipe", "inherit"] });
  if (stdout === "") throw new Error(`foi ingest ended with exit code ${status}`);
  return JSON.parse(stdout);
}

/** `disclosed 12, refused 7`, most first. */
function inWords(counts) {
  return counts.map(({ value, count }) => `${value ?? "not stated"} ${count}`).join(", ");
}

function shorten(text, length = 90) {
  if (text === null) return "not on the page";
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

function printFindings(summary, stats, questions) {
  console.log(`\n${summary.stored} pages read in ${summary.seconds.toFixed(1)} s, ${summary.failed} failed.`);
  console.log(`${stats.records} records with ${questions} questions.\n`);
  console.log(`Outcomes:     ${inWords(stats.outcomes)}`);
  const named = stats.authorities.filter(({ value }) => value !== null);
  console.log(
    `Authorities:  ${named.length}, among them ${named
      .slice(0, 3)
      .map(({ value }) => value)
      .join(", ")}`,
  );
  console.log("Provisions most relied on:");
  for (const { value, title, count } of stats.provisions.slice(0, 5)) {
    console.log(`  ${String(count).padStart(3)}  ${value}${title === null ? "" : `  ${title}`}`);
  }
}

function printRecord(record) {
  console.log(`\nOne record in short: ${record.title ?? record.reference ?? record.source.uri}`);
  console.log(`  authority  ${record.authority ?? "not stated"}`);
  console.log(`  reference  ${record.reference ?? "not stated"}`);
  console.log(`  outcome    ${[record.outcome, ...record.outcomeFlags].join(", ")}`);
  for (const { label, question, answer, status } of record.questions) {
    console.log(`  ${(label ?? "–").padEnd(3)}${shorten(question)}`);
    console.log(`     → ${status}: ${shorten(answer)}`);
  }
}

function printNext(record) {
  const path = fileURLToPath(record.source.uri).slice(ROOT.length);
  console.log(`
What to do next:
  npx foi extract ${path} --explain demo.html
      then open demo.html: it shows where each value was read
  npx foi ingest ${CASES} --store ${STORE}
      reads the other example pages as well; those that were read are not read again
  npx foi ingest YOUR_FOLDER
      reads your own pages, letters, mails and web archives into ./foi.db
  npx foi stats --store ${STORE}
      counts all that was found ('npx foi --help' lists the other commands)`);
}

async function main() {
  build();
  const summary = ingest();
  const { openStore } = await import("@foi-records/store");
  const store = await openStore(`sqlite:${join(ROOT, "demo.db")}`);
  try {
    let questions = 0;
    let example = null;
    for await (const record of store.records.all()) {
      questions += record.questions.length;
      if (example === null || record.reference === EXAMPLE) example = record;
    }
    printFindings(summary, await store.records.stats(), questions);
    if (example !== null) {
      printRecord(example);
      printNext(example);
    }
  } finally {
    await store.close();
  }
  return summary.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
