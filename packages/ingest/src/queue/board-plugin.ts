import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { FastifyAdapter } from "@bull-board/fastify";
import type { FastifyPluginCallback } from "fastify";
import type { WorkQueue } from "./work-queue.js";

/** How the board is shown. */
export interface BoardOptions {
  /** Where it is mounted, such as `/board`; empty for the root. */
  readonly basePath: string;
  /** True where nobody may retry, remove or pause by it. */
  readonly readOnly: boolean;
}

/** Bull Board over both queues, for a server to mount; it asks nobody who they are: guard it. */
export function createBoardPlugin(work: WorkQueue, { basePath, readOnly }: BoardOptions): FastifyPluginCallback {
  const adapter = new FastifyAdapter();
  adapter.setBasePath(basePath);
  createBullBoard({
    queues: [work.queue, work.schedules.queue].map((queue) => new BullMQAdapter(queue, { readOnlyMode: readOnly })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: "foi-records" } },
  });
  return adapter.registerPlugin();
}
