import { parseArgs } from "node:util";
import { findPostgresPrograms } from "../servers/own-postgres.js";
import { findRedisProgram } from "../servers/own-redis.js";
import { measureEmbedded } from "./measure-embedded.js";
import { type Cost, measureQueue } from "./measure-queue.js";

/** `node tools/dist/bench/queue.js [--pages N] [--json]`: what the queue and the store cost beside reading alone. */
const { values } = parseArgs({
  options: { pages: { type: "string", default: "2000" }, json: { type: "boolean", default: false } },
});
const embedded = await measureEmbedded(Number(values.pages) / 4);
if (!values.json) {
  const share = embedded.alone / embedded.whole;
  console.log(
    `Alone  one thread ${embedded.alone.toFixed(2)} ms of processor a page, a whole run into SQLite with its search index ${embedded.whole.toFixed(2)} ms: ${share.toFixed(2)} of the pace`,
  );
}
const [redis, postgres] = [findRedisProgram(), findPostgresPrograms()];
if (redis === null || postgres === null) {
  console.log("Queue  not measured: it needs the programs of redis-server and postgresql");
} else {
  const costs = await measureQueue(Number(values.pages), { redis, postgres });
  if (values.json) console.log(JSON.stringify({ ...costs, embedded }));
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
