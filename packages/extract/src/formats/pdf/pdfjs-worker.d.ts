/** The half of pdf.js that reads bytes; it ships without types. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: {
    initializeFromPort(port: import("./local-port.js").LocalPort): void;
  };
}
