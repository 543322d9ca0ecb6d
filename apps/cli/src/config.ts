import { readFileSync } from "node:fs";
import { ConfigError } from "@foi-records/contract";
import { z } from "zod";

const unset = (value: unknown) => (value === "" ? undefined : value);
const flag = z.preprocess((value) => value !== undefined && value !== "" && value !== "0", z.boolean());

const REDIS_ADDRESS = /^rediss?:\/\/./;
const PREFIX = /^[\w.-]{1,64}$/;

/** The environment variables that `foi` reads. */
export const configSchema = z.object({
  STORE_URL: z.preprocess(unset, z.string().default("sqlite:./foi.db")),
  CONCURRENCY: z.preprocess(unset, z.coerce.number().int().min(1).max(64).optional()),
  REDIS_URL: z.preprocess(
    unset,
    z.string().regex(REDIS_ADDRESS, "must be redis://HOST:PORT or rediss://HOST:PORT").optional(),
  ),
  QUEUE_PREFIX: z.preprocess(
    unset,
    z.string().regex(PREFIX, "must be letters, digits, '.', '_' and '-'").default("foi"),
  ),
  BOARD_TOKEN: z.preprocess(unset, z.string().min(16, "must have at least 16 characters").optional()),
  LOG_LEVEL: z.preprocess(unset, z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).optional()),
  FOI_DEBUG: flag,
  NO_COLOR: flag,
});
export type Config = z.infer<typeof configSchema>;

/** Variables that hold secrets: each may be given as a file, named by the variable with `_FILE` behind it. */
const SECRETS = ["STORE_URL", "REDIS_URL", "BOARD_TOKEN"] as const;

/** Reads the environment once; a wrong value is named in the error. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = configSchema.safeParse({ ...environment, ...readSecrets(environment) });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(`environment variable ${issue?.path.join(".")}: ${issue?.message}`);
}

function readSecrets(environment: NodeJS.ProcessEnv): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const name of SECRETS) {
    const path = environment[`${name}_FILE`];
    if (path !== undefined && path !== "") secrets[name] = readSecret(name, path);
  }
  return secrets;
}

function readSecret(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    throw new ConfigError(`environment variable ${name}_FILE: ${cause instanceof Error ? cause.message : cause}`);
  }
}
