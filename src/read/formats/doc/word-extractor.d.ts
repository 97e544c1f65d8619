declare module 'word-extractor' {
  type Options = { filterUnicode?: boolean; includeHeadersAndFooters?: boolean };
  type Extracted = {
    getBody(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
    getAnnotations(options?: Options): string;
    getTextboxes(options?: Options): string;
  };
  const WordExtractor: new () => { extract(source: Buffer): Promise<Extracted> };
  export = WordExtractor;
}
