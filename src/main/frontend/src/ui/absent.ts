export type What = 'network' | 'card' | 'preparation';

/** What a page is about does not exist for this user; thrown while drawing, so that no part of the page stays. */
export class Absent extends Error {
  readonly what: What;

  constructor(what: What) {
    super(`No such ${what}`);
    this.name = 'Absent';
    this.what = what;
  }
}
