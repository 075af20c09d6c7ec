/** What the server says of an import, in its own words (`POST /api/import`). */
export interface ImportReport {
  dryRun: boolean;
  written: boolean;
  /** The list that the ids in the files belong to. */
  source: string;
  /** Who else has imported from that list, and when they last did. */
  sharers: { name: string; lastAt: string }[];
  seen: {
    /** The same as long as nobody changes what was found stored; sent back when writing. */
    fingerprint: string;
    /** Whether somebody has changed it, so that nothing was written. */
    outdated: boolean;
  };
  files: FileReport[];
  problems: FileProblem[];
}

/** A file that is not imported; `blocking` where something that was meant to be is lost. */
interface FileProblem {
  file: string | null;
  code: string;
  message: string;
  blocking: boolean;
}

interface FileReport {
  name: string;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Rows not written because it is open, or was decided, whom they are about. */
  held: number;
  howRead: HowRead;
  unknownColumns: string[];
  /** At most 1000; `refused` counts them all. */
  refusals: Refusal[];
  /** How many cells rows are imported without, or were read otherwise than they stand. */
  remarked: number;
  /** At most 1000 of them. */
  remarks: Refusal[];
  /** The first rows that make or change something. */
  changes: RowChange[];
  /** At most 1000 rows that wait or waited for a decision. */
  heldRows: HeldRow[];
}

/** What one row makes or changes, each field before and after. */
export interface RowChange {
  line: number;
  what: string;
  fresh: boolean;
  fields: { column: string; before: string | null; after: string | null }[];
}

/** Whom a row is about: the person here, somebody else, or it is left out. */
export type Decision = 'SAME' | 'OTHER' | 'OUT';

/** A row that waits until somebody says whom it is about. */
export interface HeldRow {
  line: number;
  id: string;
  name: string;
  reason: 'OTHER_NAME' | 'EMAIL_HERE' | 'EMAIL_OF_ANOTHER';
  person: string;
  personName: string;
  decision: Decision | null;
}

/** By which header and separator a file was read. */
export interface HowRead {
  separator: string;
  encoding: string;
  headerLine: number;
  /** Whether lines with something else stand above the header. */
  titled: boolean;
}

export interface Refusal {
  line: number;
  column: string | null;
  code: string;
  reason: string;
}

export interface ImportProgress {
  file: string;
  done: number;
  of: number;
}

interface Totals {
  held: number;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

export function totalsOf(report: ImportReport): Totals {
  const sum = (of: keyof Totals) => report.files.reduce((total, file) => total + file[of], 0);
  return {
    rows: sum('rows'),
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    refused: sum('refused'),
    held: sum('held'),
  };
}

/** How many files cannot be imported, and how many were left out as none of ours. */
export function unreadOf(report: ImportReport): { unreadable: number; leftOut: number } {
  const unreadable = report.problems.filter((problem) => problem.blocking).length;
  return { unreadable, leftOut: report.problems.length - unreadable };
}

/** Whether the report itself holds every refusal. */
export function hasAllRefusals(report: ImportReport): boolean {
  return report.files.every((file) => file.refusals.length === file.refused);
}

function cell(value: string | number | null): string {
  // What begins like a formula is text to us, and with an apostrophe to a spreadsheet too.
  const text = String(value ?? '').replace(/^(?=[=+@\t-])/, "'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The refused rows as a CSV file, the way the server writes it: in Danish with semicolons. */
export function refusalsCsv(report: ImportReport, language: string): string {
  const rows = report.files.flatMap((file) =>
    file.refusals.map(({ line, column, code, reason }) => [file.name, line, column, code, reason]),
  );
  const lines = [['file', 'line', 'column', 'code', 'reason'], ...rows].map((row) =>
    row.map(cell).join(language === 'da' ? ';' : ','),
  );
  return `${lines.join('\r\n')}\r\n`;
}
