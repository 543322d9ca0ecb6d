import { openWorkQueue, type WorkQueue } from "@foi-records/ingest/queue";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { startRedis, type TestRedis } from "../../../../tools/src/servers/start-redis.js";
import { buildBoard } from "../../src/board/build-board.js";

const TOKEN = "a-token-of-enough-letters";

let redis: TestRedis;
let work: WorkQueue;
let app: FastifyInstance;
beforeAll(async () => {
  redis = await startRedis();
  work = await openWorkQueue({ url: redis.url, prefix: redis.makePrefix() });
  const ref = { id: "a".repeat(64), uri: "https://letters.example/1", sha256: "b".repeat(64) };
  await work.add([[ref]]);
  app = buildBoard(work, { token: TOKEN, readOnly: true });
});
afterAll(async () => {
  await app.close();
  await work.close();
  await redis.stop();
});

test("nothing is shown without the token, to whatever part of the board", async () => {
  for (const url of ["/", "/api/queues", "/static/js/main.js", "/queue/documents", "/?token=wrong", "/?token="]) {
    const { statusCode, body, headers } = await app.inject({ url });
    expect([url, statusCode]).toEqual([url, 401]);
    expect(body).not.toContain("letters.example");
    expect(headers["x-frame-options"]).toBe("DENY");
  }
  const cookie = "foi_board=00";
  expect((await app.inject({ url: "/api/queues", headers: { cookie } })).statusCode).toBe(401);
  expect((await app.inject({ url: "/api/queues", headers: { authorization: "Bearer wrong" } })).statusCode).toBe(401);
});

test("the token in the address becomes a cookie, and both queues are shown", async () => {
  const entry = await app.inject({ url: `/?token=${TOKEN}` });
  expect([entry.statusCode, entry.headers.location]).toEqual([303, "/"]);
  const [cookie = "", ...attributes] = String(entry.headers["set-cookie"]).split("; ");
  expect(cookie).not.toContain(TOKEN);
  expect(attributes).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Strict"]));
  const page = await app.inject({ url: "/", headers: { cookie } });
  expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining("foi-records")]);
  const queues = await app.inject({
    url: "/api/queues?activeQueue=documents&status=latest&page=1",
    headers: { cookie },
  });
  expect(queues.body).toContain("letters.example");
  expect(JSON.parse(queues.body).queues.map(({ name }: { name: string }) => name)).toEqual(["documents", "sources"]);
});

test("who may only look can remove nothing", async () => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const [job] = await work.queue.getWaiting();
  const removal = await app.inject({ method: "PUT", url: `/api/queues/documents/${job?.id}/clean`, headers });
  expect(removal.statusCode).toBeGreaterThanOrEqual(400);
  expect((await work.counts()).waiting).toBe(1);
});

test("anyone may ask whether it is well", async () => {
  expect((await app.inject({ url: "/healthz" })).body).toBe("ok\n");
});
