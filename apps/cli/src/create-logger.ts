import { type Logger, pino } from "pino";
import type { Config } from "./config.js";

/** A log of one JSON line an event on standard error; silent unless `LOG_LEVEL` says otherwise. */
export function createLogger({ LOG_LEVEL }: Pick<Config, "LOG_LEVEL">, usual: Config["LOG_LEVEL"] = "silent"): Logger {
  return pino({ level: LOG_LEVEL ?? usual ?? "silent" }, pino.destination(process.stderr.fd));
}
