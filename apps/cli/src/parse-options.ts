import { ConfigError } from "@foi-records/contract";
import type { z } from "zod";

const CAPITAL = /[A-Z]/g;

/** Reads a command's options by its schema; a wrong one is named as it is typed. */
export function parseOptions<Schema extends z.ZodType>(schema: Schema, options: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(`${toFlag(String(issue?.path[0] ?? ""))}: ${issue?.message ?? "wrong value"}`);
}

function toFlag(name: string): string {
  return `--${name.replace(CAPITAL, (capital) => `-${capital.toLowerCase()}`)}`;
}
