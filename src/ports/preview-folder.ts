/** An edition as files, for a person to look at. */
export interface Preview {
  readonly html: string;
  readonly text: string;
  readonly eml: Uint8Array;
}

/** Where editions lie as files: `<briefing>/<name>.html`, `.txt` and `.eml`. */
export interface PreviewFolder {
  /**
   * Writes the three files, each whole or not at all, over earlier ones of that name.
   *
   * @param name safe in a file name
   * @returns the path of the HTML file, relative to the current directory
   * @throws OperatorError when the folder cannot be written
   */
  write(briefing: string, name: string, preview: Preview): Promise<string>;
}
