import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { validate } from "dockerfile-utils";
import { findProgram } from "../src/servers/find-program.js";

const ROOT = resolve("..");

describe("Dockerfile", () => {
  const text = readFileSync(join(ROOT, "Dockerfile"), "utf8");

  test("has no mistake that can be seen without building it", () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test("runs as a user who is not root, in a stage without compilers and tests", () => {
    const runtime = text.slice(text.lastIndexOf("\nFROM "));
    expect(runtime).toMatch(/\nUSER node\n/);
    expect(runtime).not.toMatch(/\nRUN |COPY (--\S+ )?\. |\btools\b/);
  });

  test("copies every package that the command line needs", () => {
    const needed = new Set<string>();
    const walk = (folder: string) => {
      needed.add(folder);
      const { dependencies } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
      for (const name of Object.keys(dependencies)) {
        if (name.startsWith("@foi-records/")) walk(`packages/${name.slice("@foi-records/".length)}`);
      }
    };
    walk("apps/cli");
    for (const folder of needed) {
      expect(text).toContain(`COPY --from=build /src/${folder}/package.json ${folder}/`);
      expect(text).toContain(`COPY --from=build /src/${folder}/dist ${folder}/dist`);
    }
    for (const [, path = ""] of text.matchAll(/^COPY (?!--)(\S+) /gm)) expect(existsSync(join(ROOT, path))).toBe(true);
  });
});

test("secrets are made once, long, and behind a folder that others cannot enter", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "foi-secrets-")), "secrets");
  try {
    const make = () => execFileSync(process.execPath, ["bin/make-secrets.mjs", folder], { encoding: "utf8" });
    expect(make()).toContain("store-url");
    const read = () => readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), "utf8")}`);
    const before = read();
    expect(make()).toBe("");
    expect(read()).toEqual(before);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, "redis-password"), "utf8").length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(join(folder, "store-url"), "utf8")).toContain(
      readFileSync(join(folder, "postgres-password"), "utf8"),
    );
  } finally {
    rmSync(resolve(folder, ".."), { recursive: true });
  }
});

interface Service {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly ports?: readonly { readonly host_ip?: string; readonly target: number }[];
  readonly deploy?: { readonly resources?: { readonly limits?: object } };
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly read_only?: boolean;
  readonly volumes?: readonly { readonly type: string; readonly read_only?: boolean }[];
}

const compose = findCompose();
const because = compose === null ? " (skipped: neither docker-compose nor docker compose is installed)" : "";
(compose === null ? describe.skip : describe)(`docker-compose.yml${because}`, () => {
  const [program = "", ...words] = compose ?? [];
  const config: {
    services: Record<string, Service>;
    secrets: Record<string, unknown>;
    networks: Record<string, { internal?: boolean }>;
  } =
    compose === null
      ? { services: {}, secrets: {}, networks: {} }
      : JSON.parse(
          execFileSync(program, [...words, "-f", join(ROOT, "docker-compose.yml"), "config", "--format", "json"], {
            encoding: "utf8",
          }),
        );
  const services = Object.entries(config.services);

  test("opens one port, the board's, to this machine alone", () => {
    const open = services.flatMap(([name, { ports = [] }]) =>
      ports.map(({ host_ip, target }) => [name, host_ip, target]),
    );
    expect(open).toEqual([["board", "127.0.0.1", 8090]]);
    expect(config.networks["inside"]?.internal).toBe(true);
    expect(services.filter(([, { networks = {} }]) => "front" in networks).map(([name]) => name)).toEqual(["board"]);
  });

  test("watches and limits every service", () => {
    for (const [name, service] of services) {
      expect([name, service.healthcheck !== undefined]).toEqual([name, true]);
      expect([name, service.deploy?.resources?.limits]).toEqual([
        name,
        expect.objectContaining({ memory: expect.anything() }),
      ]);
    }
  });

  test("holds no secret but by file", () => {
    for (const [, { environment = {} }] of services) {
      const named = Object.keys(environment).filter((name) => /PASSWORD|TOKEN|URL|SECRET/.test(name));
      expect(named.filter((name) => !name.endsWith("_FILE"))).toEqual([]);
    }
    for (const secret of Object.values(config.secrets)) expect(secret).toHaveProperty("file");
  });

  test("runs a Redis that keeps what it is told, and our own parts on a disk that they cannot write", () => {
    const command = config.services["redis"]?.command?.join(" ");
    expect(command).toContain("--appendonly yes");
    expect(command).toContain("--maxmemory-policy noeviction");
    for (const name of ["worker", "sources", "board"]) {
      expect(config.services[name]?.read_only).toBe(true);
      expect(
        (config.services[name]?.volumes ?? []).every(({ type, read_only }) => type !== "bind" || read_only === true),
      ).toBe(true);
    }
  });
});

/** The words that run Compose, or null where it is not installed. */
function findCompose(): readonly string[] | null {
  const alone = findProgram("docker-compose");
  if (alone !== null) return [alone];
  const docker = findProgram("docker");
  if (docker === null) return null;
  try {
    execFileSync(docker, ["compose", "version"], { stdio: "ignore" });
    return [docker, "compose"];
  } catch {
    return null;
  }
}
