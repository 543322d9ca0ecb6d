import type {
  Attachment,
  CitationRole,
  Diagnostic,
  ProvisionId,
  Regime,
  Span,
  WarningCode,
} from "@foi-records/contract";

/** Why a block is no part of the response. */
export interface NoiseMark {
  readonly profile: string;
  readonly rule: string;
}

/** The level of headings that only stand as headings do: too weak a sign for what a document marks as one. */
export const LOOKS_LEVEL = 7;

/** How words look by an element around them, as signs that are equal where they look alike, and by those further out. */
export interface Look {
  readonly signs: readonly string[];
  readonly outer: Look | null;
}

/** Words of a block that look alike. */
export interface LookRun extends Span {
  readonly look: Look | null;
}

/**
 * One line of a document in reading order: a heading, a paragraph (or one `<br>` line of it), a list item, a table row.
 * Readers give every block all of these keys, in this order: code that walks objects of one shape is the faster for it.
 */
export interface Block {
  readonly kind: "heading" | "paragraph" | "list-item" | "table-row";
  /** White space folded to single spaces; lines of hard-wrapped plain text that belong together keep their line breaks. */
  readonly text: string;
  /** Heading level 1–6, `LOOKS_LEVEL` for one that no tag and no letters make one, or nesting depth of a list item from 1. */
  readonly level?: number | undefined;
  /** The number of a list that the page shows and the text has not (`<ol>`), or has too (PDF, where it is printed): `1`, `b`, `iv`. */
  readonly marker?: string | undefined;
  /** A table row's cells; `text` is the cells that are not empty, joined by ` | `. */
  readonly cells?: readonly string[] | undefined;
  /** True for a row of column heads. */
  readonly header?: boolean | undefined;
  /** Which table, `dl` or `details` the block stands in: equal numbers, same structure. */
  readonly group?: number | undefined;
  /** Role inside a `dl` or `details`: a term or summary, or what is said of it. */
  readonly part?: "term" | "definition" | undefined;
  /** True inside a block quotation or behind `> ` of quoted mail. */
  readonly quoted?: boolean | undefined;
  /** Ranges of `text` in bold or italic, in order; whole-line emphasis is one range over all of it. */
  readonly strong?: readonly Span[] | undefined;
  /** How each part of `text` looks, where the document tells it by other means than `strong` alone. */
  readonly looks?: readonly LookRun[] | undefined;
  /** Where in `text` a space stands for a wide gap of the source, a tab or spaces that set columns apart. */
  readonly gaps?: readonly number[] | undefined;
  readonly page?: number | undefined;
  /** True below an empty line of a text. */
  readonly apart?: boolean | undefined;
  /** The mark that the structure around the block speaks for and that its words or its place must confirm. */
  readonly suspect?: NoiseMark | undefined;
  readonly noise: NoiseMark | null;
}

/** A link of the document with the index of the block it stands in. */
export interface DocumentLink {
  readonly text: string;
  readonly href: string;
  readonly block: number;
}

/** What the document says of itself outside its text. */
export interface DocumentHead {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  /** Other names of organisations found in metadata (publisher, author, copyright line), best first. */
  readonly organisations: readonly string[];
  /** Words of links to the site's first page, and of pictures in them: mostly the site's own name. */
  readonly homeLinks?: readonly string[];
  /** Of one response of several: the words around them that speak for each, which may name the Act. */
  readonly about?: string | null | undefined;
}

/** A document as its format reader gives it. */
export interface ReadDocument {
  readonly mediaType: string;
  readonly blocks: readonly Block[];
  readonly head: DocumentHead;
  readonly links: readonly DocumentLink[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that came with the document, whether or not they can be read. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** Of an entry of a log without labels: the line that asks, by its place. What follows it answers. */
  readonly asked?: string | undefined;
  /** Documents inside this one that can be read for themselves: the attachments of a mail, the files of an archive. */
  readonly enclosed?: readonly ReadDocument[] | undefined;
}

/** A block that is kept, with its place in the cleaned text and its index among the document's blocks. */
export interface CleanBlock extends Block, Span {
  readonly index: number;
}

/** The text of the unmarked blocks, a newline between two, with each block's offsets. */
export interface CleanText {
  readonly text: string;
  readonly blocks: readonly CleanBlock[];
  /** True where a site for requests said beside the messages how the request stands. */
  readonly onRequestSite?: boolean;
}

/** The parts of a response, in the order in which a letter has them. */
export type SectionKind =
  | "preamble"
  | "request"
  | "response"
  | "refusal-notice"
  | "advice"
  | "review-rights"
  | "closing"
  | "annex";

/** A run of whole blocks: `first` and `last` are indices into `CleanText.blocks`, both inclusive. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly first: number;
  readonly last: number;
}

/** A provision as printed, before anyone knows which Act is meant; `statute` is the id of an Act named beside it. */
export interface CitationMention extends Span {
  readonly text: string;
  readonly statute: string | null;
}

/** A citation whose provisions are known. */
export interface ResolvedCitation extends Span {
  readonly text: string;
  readonly provisions: readonly ProvisionId[];
}

/** A resolved citation with what it does where it stands. */
export interface RoledCitation extends ResolvedCitation {
  readonly role: CitationRole;
  /** By how much the cues for the role outweigh the next; 0 where none were weighed. */
  readonly margin?: number;
}

/** A question with its answer as spans of the text; null or empty where it stands nowhere. */
export interface QuestionPair {
  readonly label: string | null;
  readonly question: Span | null;
  readonly answer: readonly Span[];
}

/** A value with the places it was read from; none where it was read from the document's head. */
export interface Reading<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  /** By how much it won, in the weights of the rule that read it; absent where nothing was weighed. */
  readonly margin?: number;
}

/** A doubt about the value at a JSON Pointer. */
export interface Doubt {
  readonly code: WarningCode;
  readonly message: string;
  readonly pointer: string | null;
}

/** What `metadata` reads: null where the document does not say. */
export interface Metadata {
  readonly authority: Reading<string> | null;
  readonly reference: Reading<string> | null;
  readonly title: Reading<string> | null;
  readonly dateReceived: Reading<string> | null;
  readonly dateResponded: Reading<string> | null;
  readonly regimes: readonly Regime[];
  /** True for a body under the Scottish Acts: a bare 'section 17' is FOISA's. */
  readonly scottish: boolean;
}
