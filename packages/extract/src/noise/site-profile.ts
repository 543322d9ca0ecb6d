/** Texts that a rule must and must not match; one generic test runs them all. */
export interface Examples {
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** Marks the elements that a CSS selector finds. */
export interface SelectorRule {
  readonly name: string;
  readonly selector: string;
  readonly examples: Examples;
}

/** Marks the lines that a pattern matches. */
export interface LineRule {
  readonly name: string;
  /** A weak line is noise only where its place or the structure around it says so too. */
  readonly weak?: boolean;
  /** A local line stands inside documents too (a page number, a thread's tools) and says nothing of the lines around it. */
  readonly local?: boolean;
  readonly pattern: Pick<RegExp, "test">;
  readonly examples: Examples;
}

/** What is noise on one site or platform, or (the generic profile) everywhere. */
export interface SiteProfile {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Tells the site by its text where a saved page has no host. */
  readonly signature?: RegExp;
  readonly selectors: readonly SelectorRule[];
  readonly lines: readonly LineRule[];
}
