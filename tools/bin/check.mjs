#!/usr/bin/env node
// All checks in one go: build, lint, generated files, every workspace's tests, score. Each runs even where another failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "node_modules/.bin");

function run(command, args, cwd = ROOT) {
  return spawnSync(command, args, { cwd, stdio: "inherit" }).status === 0;
}

/** Runs a step under a heading and remembers it by name where it fails. */
function step(name, failed, work) {
  console.log(`\n── ${name}`);
  if (!work()) failed.push(name);
}

function workspaces() {
  const { workspaces: patterns } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith("/*")) return [pattern];
    const parent = pattern.slice(0, -2);
    return existsSync(join(ROOT, parent)) ? readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`) : [];
  });
  return folders.filter((folder) => existsSync(join(ROOT, folder, "package.json")));
}

/** Runs one workspace's own test script and returns jest's report; null where it did not come so far. */
function testWorkspace(folder, scratch) {
  const report = join(scratch, `${folder.replaceAll("/", "-")}.json`);
  const flags = ["--json", `--outputFile=${report}`, "--passWithNoTests"];
  // Jest prints its JSON on standard output as well as into the file; its readable report goes to standard error.
  const options = { cwd: join(ROOT, folder), stdio: ["ignore", "ignore", "inherit"] };
  spawnSync("npm", ["test", "--silent", "--", ...flags], options);
  return existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
}

function readReport(report) {
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: relative(ROOT, file.name) })),
  );
  const byStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  return {
    passed: byStatus("passed").length,
    // A file that does not even load holds no tests and counts as one failure.
    failed: byStatus("failed").length + report.numRuntimeErrorTestSuites,
    skipped: byStatus("pending", "todo", "skipped", "disabled").map(({ file, fullName }) => `${file}: ${fullName}`),
  };
}

function testAll(failed) {
  const scratch = mkdtempSync(join(tmpdir(), "foi-check-"));
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const folder of workspaces()) {
    step(`test ${folder}`, failed, () => {
      const report = testWorkspace(folder, scratch);
      const result = report === null ? { passed: 0, failed: 1, skipped: [] } : readReport(report);
      total.passed += result.passed;
      total.failed += result.failed;
      total.skipped.push(...result.skipped);
      return result.failed === 0 && report.success;
    });
  }
  rmSync(scratch, { recursive: true });
  return total;
}

function main() {
  const failed = [];
  const tool = (name) => join(ROOT, "tools/dist", name);
  step("build", failed, () => run(join(BIN, "tsc"), ["-b"]));
  if (failed.length > 0) return finish(failed, { passed: 0, failed: 0, skipped: [] });
  step("lint", failed, () => run(join(BIN, "biome"), ["check", "--error-on-warnings", "."]));
  if (existsSync(tool("generate-docs.js"))) {
    step("generated files", failed, () => run(process.execPath, [tool("generate-docs.js"), "--check"]));
  }
  const total = testAll(failed);
  if (existsSync(tool("score.js"))) step("score", failed, () => run(process.execPath, [tool("score.js")]));
  return finish(failed, total);
}

function finish(failed, total) {
  console.log("");
  if (total.skipped.length > 0) console.log(`Skipped:\n${total.skipped.map((name) => `  ${name}`).join("\n")}`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = main();
