import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Redis } from "ioredis";
import { startRedis, type TestRedis } from "../../../../tools/src/servers/start-redis.js";
import { patientDelay } from "../../src/queue/backoff.js";
import { createRateMeter } from "../../src/queue/rate-meter.js";

let server: TestRedis;
let redis: Redis;
beforeAll(async () => {
  server = await startRedis();
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});

test("delays double to a minute, and are spread between half and all of that", () => {
  expect([1, 2, 3, 4].map((attempt) => patientDelay(attempt, () => 1))).toEqual([1000, 2000, 4000, 8000]);
  expect([7, 20, 75].map((attempt) => patientDelay(attempt, () => 1))).toEqual([60_000, 60_000, 60_000]);
  expect(patientDelay(7, () => 0)).toBe(30_000);
  const random = Array.from({ length: 50 }, () => patientDelay(3));
  expect(new Set(random).size).toBeGreaterThan(10);
  expect(Math.min(...random)).toBeGreaterThanOrEqual(2000);
});

test("the rate is that of the last minute, and of less where there was less", async () => {
  let now = 1_000_000_000_000;
  const meter = createRateMeter(redis, server.makePrefix(), () => now);
  expect(await meter.read()).toBe(0);
  await meter.count(50);
  now += 5000;
  await meter.count(50);
  now += 5000;
  expect(await meter.read()).toBeCloseTo(10, 0);
  now += 55_000;
  expect(await meter.read()).toBe(0);
});
