#!/usr/bin/env node
// Makes the secrets that docker-compose.yml names, a file each, in a folder (./secrets); those that are there stay.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "secrets";

/** Letters that need no quoting in an address or a shell. */
const newPassword = () => randomBytes(24).toString("base64url");

function keep(name, make) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    // Containers read it as another user: who may not enter the folder cannot read it all the same.
    writeFileSync(path, make(), { mode: 0o644 });
    console.log(`made ${path}`);
  }
  return readFileSync(path, "utf8");
}

mkdirSync(folder, { recursive: true, mode: 0o700 });
chmodSync(folder, 0o700);
const redis = keep("redis-password", newPassword);
const postgres = keep("postgres-password", newPassword);
keep("redis-url", () => `redis://:${redis}@redis:6379`);
keep("store-url", () => `postgres://foi:${postgres}@postgres:5432/foi`);
keep("board-token", newPassword);
