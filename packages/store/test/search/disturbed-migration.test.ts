import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openSqlite } from "../../src/backends/sqlite.js";
import { openStore } from "../../src/open-store.js";
import { forgetIndex } from "./forget-index.js";
import { keepAll, letter } from "./letters.js";

const PACKAGE = new URL("../../dist/index.js", import.meta.url).href;
const LETTERS = 3000;

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-migration-"));
  path = join(folder, "foi.db");
  const store = await openStore(`sqlite:${path}`);
  const text = "They stand in two depots and are looked at each spring. ".repeat(20);
  await keepAll(
    store,
    Array.from({ length: LETTERS }, (_, number) => letter(`n${number}`, { title: "Lamps", text })),
  );
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function makeOlder(): Promise<void> {
  const db = openSqlite(path);
  await forgetIndex(db);
  await db.destroy();
}

/** Another process that opens the store; it tells when it begins, and in the end how many records a search finds. */
function openElsewhere() {
  const program = `const { openStore } = await import(${JSON.stringify(PACKAGE)});
    console.log("opening");
    const store = await openStore("sqlite:" + process.argv[1]);
    console.log((await store.search({ query: "lamps", limit: 1 })).total);
    await store.close();`;
  return spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", program, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test("a process that is killed while it makes the index leaves none, or a whole one", async () => {
  for (const killedAfter of [10, 60, 120, 250]) {
    await makeOlder();
    const child = openElsewhere();
    // Asked for at once: on a fast machine it may have ended by itself before it is killed.
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    await sleep(killedAfter);
    child.kill("SIGKILL");
    await ended;
    const store = await openStore(`sqlite:${path}`);
    expect((await store.search({ query: "lamps depots", limit: 1 })).total).toBe(LETTERS);
    await store.close();
  }
});

test("processes that open an older store at one moment all find it searchable", async () => {
  await makeOlder();
  const children = [1, 2, 3].map(openElsewhere);
  const outputs = children.map(async (child) => {
    let output = "";
    for await (const chunk of child.stdout) output += chunk;
    return output;
  });
  expect(await Promise.all(outputs)).toEqual(Array(3).fill(`opening\n${LETTERS}\n`));
});
