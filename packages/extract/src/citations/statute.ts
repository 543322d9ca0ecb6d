import type { ProvisionId, Regime } from "@foi-records/contract";

/** What the numbered parts of a statute are called. */
export type Unit = "section" | "regulation" | "article";

/** One statute, as letters name it. Its provisions stand in `provisions.generated.json` under the same id. */
export interface Statute {
  readonly id: ProvisionId;
  readonly regime: Regime | null;
  readonly unit: Unit;
  /**
   * Names that end in 'Act', 'Regulations' or 'Order', misprints and Welsh names included. A name with a year needs that
   * year in print; one without is read where no year is printed.
   */
  readonly titles: readonly string[];
  /** Names of one word: 'FOIA', 'CRCA'. */
  readonly shortNames: readonly string[];
  /** True where a title is read with any year: 'FOI Act 2018' is the Act of 2000. */
  readonly anyYear?: boolean;
  /** Texts with the provisions that must be read in them. */
  readonly examples: readonly { readonly text: string; readonly ids: readonly ProvisionId[] }[];
}
