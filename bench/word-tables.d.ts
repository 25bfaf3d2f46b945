declare module 'virtual:word-tables' {
  /** The packaged word tables as JSON, by language. */
  export const wordTables: Readonly<Record<string, string>>;
}
