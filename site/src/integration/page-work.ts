/** A page of the site as it was drawn, before it is written. */
export type DrawnPage = {
  /** From the root of the site, with slashes: `en/guides/dark-mode/index.html`. */
  readonly file: string;
  readonly html: string;
};

/** What is done with each page once it is drawn. */
export type PageWork = {
  /** Says what is to be written in its place: nothing where the page only served to make others. */
  page(page: DrawnPage): Promise<string | undefined> | string | undefined;
  /** Once all pages are drawn: writes what is made of them all into the site, and may say a line about it. */
  end(folder: string): Promise<string | undefined> | string | undefined;
};
