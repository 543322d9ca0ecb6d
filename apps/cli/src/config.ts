import { ConfigError } from "@foi-records/contract";
import { z } from "zod";

const unset = (value: unknown) => (value === "" ? undefined : value);
const flag = z.preprocess((value) => value !== undefined && value !== "" && value !== "0", z.boolean());

/** The environment variables that `foi` reads. */
export const configSchema = z.object({
  STORE_URL: z.preprocess(unset, z.string().default("sqlite:./foi.db")),
  CONCURRENCY: z.preprocess(unset, z.coerce.number().int().min(1).max(64).optional()),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("silent"),
  ),
  FOI_DEBUG: flag,
  NO_COLOR: flag,
});
export type Config = z.infer<typeof configSchema>;

/** Reads the environment once; a wrong value is named in the error. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = configSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(`environment variable ${issue?.path.join(".")}: ${issue?.message}`);
}
