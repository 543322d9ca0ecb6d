import { findPostgresPrograms } from "../servers/own-postgres.js";
import { findRedisProgram } from "../servers/own-redis.js";
import { measureEmbedded } from "./measure-embedded.js";
import { type Cost, measureQueue } from "./measure-queue.js";
import { readOptions } from "./read-options.js";

/** `node tools/dist/bench/queue.js [--pages N] [--json]`: what the queue and the store cost beside reading alone. */
const { pages, json } = readOptions(2000);
const embedded = await measureEmbedded(pages / 4);
if (!json) {
  const share = embedded.alone / embedded.whole;
  console.log(
    `Alone  one thread ${embedded.alone.toFixed(2)} ms of processor a page, a whole run into SQLite with its search index ${embedded.whole.toFixed(2)} ms: ${share.toFixed(2)} of the pace`,
  );
}
const [redis, postgres] = [findRedisProgram(), findPostgresPrograms()];
if (redis === null || postgres === null) {
  console.log("Queue  not measured: it needs the programs of redis-server and postgresql");
} else {
  const costs = await measureQueue(pages, { redis, postgres });
  if (json) console.log(JSON.stringify({ ...costs, embedded }));
  else {
    const line = (name: string, cost: Cost) =>
      `       ${name.padEnd(28)} ${Math.round(cost.pagesPerSecond)} pages a second, ${cost.cpuMs.toFixed(2)} ms of processor a page; ` +
      `${(cost.pagesPerSecond / costs.pure.pagesPerSecond).toFixed(2)} of the pace, ${(costs.pure.cpuMs / cost.cpuMs).toFixed(2)} by processor`;
    console.log(`Queue  two processes, ${costs.pages} HTML pages`);
    console.log(line("reading alone", costs.pure));
    console.log(line("with queue", costs.queue));
    console.log(line("with queue and PostgreSQL", costs.postgres));
  }
}
