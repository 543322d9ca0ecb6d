export { createRecogniser, type OcrOptions, type OcrRecogniser } from "./create-recogniser.js";
