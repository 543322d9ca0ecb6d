import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKillTest } from "./run-kill-test.js";

/** `node tools/dist/kill-test.js FOLDER [KILLS]`: exits 1 where a killed and resumed ingest leaves another store. */
const [folder, kills = "10"] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: kill-test FOLDER [KILLS]");
const scratch = await mkdtemp(join(tmpdir(), "foi-kill-test-"));
try {
  const child = new URL("./ingest-child.js", import.meta.url);
  const result = await runKillTest({ folder, kills: Number(kills), scratch, random: Math.random, child });
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.differences.length === 0 && result.storedAgain === 0 ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true });
}
