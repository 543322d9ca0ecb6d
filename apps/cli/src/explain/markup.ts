const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe to write as it is; only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Content = string | number | Markup | readonly Markup[];

/** Builds HTML: every plain value is escaped, so a hostile page cannot write into its own explanation. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const markup = parts.map((part, index) => part + render(contents[index] ?? "")).join("");
  return { markup };
}

function render(content: Content): string {
  if (typeof content === "string") return content.replace(SPECIAL, (character) => ENTITIES[character] ?? "");
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(({ markup }) => markup).join("");
}
