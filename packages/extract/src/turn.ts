/**
 * Between two steps of reading: what else is read at the same time takes its step first. All steps together hold more code
 * than a processor keeps near, so that a document read to its end fetches all of it anew; of documents that go in step only
 * the first does (ADR 0026). A document that is read alone goes straight on.
 */
export const turn = (): Promise<void> => Promise.resolve();
