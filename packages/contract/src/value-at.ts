const SLASH = /~1/g;
const TILDE = /~0/g;

/** The value that a JSON Pointer (RFC 6901) points at; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  if (pointer === "") return document;
  let value: unknown = document;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replace(SLASH, "/").replace(TILDE, "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
