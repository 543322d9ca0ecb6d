import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Every so many letters one is empty: it is made to fail. */
const FAILS_EVERY = 50;

/** A folder of letters, with the addresses of those that are made to fail. */
export interface Letters {
  readonly folder: string;
  readonly failing: ReadonlySet<string>;
}

/** Writes letters of invented councils, a thousand to a folder. */
export async function writeLetters(folder: string, count: number): Promise<Letters> {
  const failing = new Set<string>();
  for (let number = 0; number < count; number++) {
    const part = join(folder, String(Math.floor(number / 1000)).padStart(4, "0"));
    if (number % 1000 === 0) await mkdir(part, { recursive: true });
    const path = join(part, `${number}.html`);
    const fails = number % FAILS_EVERY === FAILS_EVERY - 1;
    if (fails) failing.add(pathToFileURL(path).href);
    await writeFile(path, fails ? "" : letter(number));
  }
  return { folder, failing };
}

function letter(number: number): string {
  const refused = number % 3 === 0;
  const answer = refused
    ? "This is exempt under section 40(2) of the Freedom of Information Act 2000."
    : `There are ${number}.`;
  return `<html><head><title>FOI ${number}</title></head><body><nav>Home | Search</nav>
<h1>Freedom of Information request FOI ${number}</h1><p>Northmoor District Council</p>
<p>1. How many lamps are there in ward ${number % 17}?</p><p>There are ${number * 3}.</p>
<p>2. Who repairs lamp ${number}?</p><p>${answer}</p></body></html>`;
}
