/** A file that came with a mail. */
export interface MailFile {
  /** Its name; null where the mail gives none. */
  readonly name: string | null;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

/** A mail, whatever program saved it. */
export interface MailMessage {
  readonly mediaType: string;
  /** The lines of its head that a reader sees, in this order: From, Date, To, Cc, Subject. */
  readonly head: readonly (readonly [name: string, value: string])[];
  /** The name that the sender goes by; null where there is only an address. */
  readonly sender: string | null;
  readonly subject: string | null;
  /** Its words as HTML or as text; the first that has any is read. */
  readonly html: string | null;
  readonly text: string | null;
  /** Its attachments, without the pictures that stand in its words. */
  readonly files: readonly MailFile[];
}
