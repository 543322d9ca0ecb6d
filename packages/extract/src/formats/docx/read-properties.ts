import type { WordPackage } from "./open-package.js";
import { parseXml } from "./parse-xml.js";

/** What a Word document says of itself outside its text. */
export interface WordProperties {
  readonly title: string | null;
  /** The company that the program is licensed to, often the body that writes. */
  readonly company: string | null;
}

/** Reads the title and the company from the properties that the package links. */
export async function readProperties(opened: WordPackage): Promise<WordProperties> {
  const relations = await opened.relationsOf("");
  const textIn = async (type: string, element: string): Promise<string | null> => {
    const path = relations.find((relation) => relation.type === type)?.target;
    const bytes = path === undefined ? null : await opened.part(path);
    return bytes === null ? null : firstText(bytes, element);
  };
  return {
    title: await textIn("core-properties", "dc:title"),
    company: await textIn("extended-properties", "Company"),
  };
}

function firstText(bytes: Uint8Array, element: string): string | null {
  let inside = false;
  let found = "";
  parseXml(bytes, {
    open: (name) => {
      inside = name === element;
    },
    close: () => {
      inside = false;
    },
    text: (data) => {
      if (inside) found += data;
    },
  });
  return found.trim() === "" ? null : found.trim();
}
