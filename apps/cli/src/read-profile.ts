import { readFile, stat } from "node:fs/promises";
import { ConfigError, learnedProfileSchema } from "@foi-records/contract";
import { type PreparedProfile, prepareProfile } from "@foi-records/extract";

/** Ten thousand sites with seventy lines each fit; what is larger is something else. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a profile that `foi learn` wrote, where one is given, and makes it ready; throws `CONFIG` for a file that is none. */
export async function readProfile(path: string | undefined): Promise<PreparedProfile | undefined> {
  if (path === undefined) return undefined;
  const parsed = learnedProfileSchema.safeParse(await readJson(path));
  if (parsed.success) return prepareProfile(parsed.data);
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "" : ` at /${issue.path.join("/")}`;
  throw new ConfigError(`--profile: ${path} is no learned profile${place}: ${issue?.message ?? "wrong shape"}`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new Error(`it has ${size} bytes; the limit is ${MAX_BYTES}`);
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ConfigError(`--profile: ${path} cannot be read (${cause instanceof Error ? cause.message : cause})`);
  }
}
