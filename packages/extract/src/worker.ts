import { extractDocument } from "./extract-document.js";

/** Entry of a worker thread: the same function that every other caller uses. */
export default extractDocument;
