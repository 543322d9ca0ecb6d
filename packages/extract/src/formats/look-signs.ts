/** What tells how the words in an element look; null where it says nothing of that. */
export function lookSigns(
  known: Map<string, readonly string[]>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): readonly string[] | null {
  const tag = BARE.get(name);
  const { class: classes = "", style = "", color = "", align = "", size = "", face = "" } = attributes;
  const own = tag === undefined ? "" : name;
  if (classes === "" && style === "" && align === "" && name !== "font") return tag ?? null;
  // Most elements have but a class: to look that up joins no strings.
  const isClass = own + style + color + align + size + face === "" && !classes.includes("|");
  const key = isClass ? classes : `${own}|${classes}|${style}|${color}|${align}|${size}|${face}`;
  const read = known.get(key);
  if (read !== undefined) return read.length === 0 ? null : read;
  const signs = [
    ...(tag ?? []),
    ...wordsOf(classes).map((word) => `.${word}`),
    ...declared(style),
    ...named("color", color),
    ...named("text-align", align),
    ...named("font-size", size),
    ...named("font-family", face),
  ];
  if (known.size < MOST_KNOWN) known.set(key, signs);
  return signs.length === 0 ? null : signs;
}

/** Elements that a browser shows in a look of their own. */
const BARE: ReadonlyMap<string, readonly string[]> = new Map(
  "p b strong i em u ins mark small big font q cite code center blockquote fieldset aside address h1 h2 h3 h4 h5 h6"
    .split(" ")
    .map((name) => [name, [`<${name}>`]]),
);
/** A page with more ways to write an element is made so that no two look alike. */
const MOST_KNOWN = 2000;
const LONGEST_STYLE = 400;
const MOST_CLASSES = 6;
const SPACE = /\s+/;
/** Properties that a reader sees. */
const SEEN =
  /^(?:color|background(?:-color)?|font(?:-(?:weight|style|size|family))?|text-(?:decoration(?:-line)?|align|indent)|(?:margin|padding)(?:-left)?|border(?:-(?:left|top|width|style))?)$/;

function wordsOf(classes: string): readonly string[] {
  return classes === "" ? [] : classes.trim().split(SPACE, MOST_CLASSES);
}

function named(property: string, value: string): readonly string[] {
  return value === "" ? [] : [`${property}:${value.trim().toLowerCase()}`];
}

/** 'color: Red; margin-left:2em' */
function declared(style: string): readonly string[] {
  if (style === "" || style.length > LONGEST_STYLE) return [];
  return style.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    return SEEN.test(property) ? named(property, declaration.slice(colon + 1).replace(SPACE, " ")) : [];
  });
}

/** True for words that a style sets off as a tag for bold or italic would. */
export function isEmphatic(style: string): boolean {
  return style.length <= LONGEST_STYLE && EMPHATIC.test(style);
}

const EMPHATIC = /(?:^|;)\s*(?:font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*(?:italic|oblique))/i;
