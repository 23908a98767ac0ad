/** The part of pdf.js that parses; it comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Listens for documents at a port, as a worker does when it starts. */
    initializeFromPort(port: object): void;
  };
}
