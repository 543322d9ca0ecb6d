declare module "html-encoding-sniffer" {
  /** The encoding's name in WHATWG spelling, or `defaultEncoding` where nothing is declared. */
  function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
  export = sniff;
}
