/** The SHA-256 of a text, as it stands in a record's `extractor.rules`. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256:${Array.from(new Uint8Array(digest), toHex).join("")}`;
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
