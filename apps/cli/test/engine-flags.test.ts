import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const FLAG = /--[a-z][\w=-]*/g;
const flagsIn = (text: string) => text.match(FLAG) ?? [];
const read = (file: string) => readFileSync(resolve("../..", file), "utf8");
const [firstLine = ""] = read("apps/cli/bin/foi.js").split("\n");
const flags = flagsIn(firstLine);

describe("the flags that foi starts Node.js with", () => {
  it("are three that this Node.js takes", () => {
    expect(flags).toHaveLength(3);
    expect(spawnSync(process.execPath, [...flags, "--eval", "0"]).status).toBe(0);
  });

  it("are those of the image", () => {
    expect(flagsIn(/^ENTRYPOINT .*$/m.exec(read("Dockerfile"))?.[0] ?? "")).toEqual(flags);
  });

  it("are those of the demonstration", () => {
    expect(flagsIn(/const flags = \[[^\]]*\]/.exec(read("tools/bin/demo.mjs"))?.[0] ?? "")).toEqual(flags);
  });
});
