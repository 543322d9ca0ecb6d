import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";

/** A server that this process started, on a free port of the loopback, with its data in a folder of its own. */
export interface OwnServer {
  readonly url: string;
  pid(): number;
  /** Stops it as an administrator would, or at once as a crash would, and starts it again on the same data. */
  restart(how: "fast" | "immediate"): Promise<void>;
  /** Stops it for good and removes its data. */
  stop(): Promise<void>;
}

/** How a server is started and ended. */
export interface ServerPlan {
  readonly url: string;
  readonly folder: string;
  /** Starts it; done when it answers. */
  readonly start: () => Promise<ChildProcess>;
  readonly signals: Readonly<Record<"fast" | "immediate", NodeJS.Signals>>;
}

/** Starts a server by its plan and keeps hold of it. */
export async function startOwnServer({ url, folder, start, signals }: ServerPlan): Promise<OwnServer> {
  let server = await start();
  const end = async (how: "fast" | "immediate") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signals[how]);
    await ended;
  };
  return {
    url,
    pid: () => server.pid ?? 0,
    async restart(how) {
      await end(how);
      server = await start();
    },
    async stop() {
      await end("fast");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
