import { createBoardPlugin } from "@foi-records/ingest/board";
import type { WorkQueue } from "@foi-records/ingest/queue";
import { type FastifyInstance, fastify } from "fastify";
import { guardByToken } from "./token-guard.js";

/** How the board is served. */
export interface BoardServerOptions {
  readonly token: string;
  readonly readOnly: boolean;
}

/** The board as a server that does not listen yet. */
export function buildBoard(work: WorkQueue, { token, readOnly }: BoardServerOptions): FastifyInstance {
  const app = fastify({ logger: false });
  guardByToken(app, token, ["/healthz"]);
  app.get("/healthz", async () => {
    await work.counts();
    return "ok\n";
  });
  app.register(createBoardPlugin(work, { basePath: "", readOnly }));
  return app;
}
