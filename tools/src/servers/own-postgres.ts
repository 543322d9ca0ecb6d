import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { embeddedPrograms } from "./embedded-postgres.js";
import { findProgram } from "./find-program.js";
import { freePort } from "./free-port.js";
import { type OwnServer, startOwnServer } from "./own-server.js";
import { until } from "./until.js";

/** The folder of `initdb` and `postgres`, installed or in the npm package, or null where there is none. */
export function findPostgresPrograms(): string | null {
  const initdb = findProgram("initdb");
  return initdb === null ? embeddedPrograms() : dirname(initdb);
}

const SIGNALS = { fast: "SIGINT", immediate: "SIGQUIT" } as const;
const READY_MS = 20_000;

/** Makes a cluster in a temporary folder and starts it. */
export async function startOwnPostgres(programs: string): Promise<OwnServer> {
  const owner = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "foi-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const words = ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(programs, "initdb"), words, { ...owner, cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const start = async (): Promise<ChildProcess> => {
    const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "max_connections=100"];
    const flags = ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
    const child = spawn(join(programs, "postgres"), flags, { ...owner, cwd: folder, stdio: "ignore" });
    await until("PostgreSQL starts", READY_MS, () => answers(url));
    return child;
  };
  return startOwnServer({ url, folder, start, signals: SIGNALS });
}

/** PostgreSQL refuses to run as root: there it runs as its own user. */
function serverUser(): { readonly uid: number; readonly gid: number } | { readonly uid?: undefined } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } finally {
    await client.end();
  }
}
