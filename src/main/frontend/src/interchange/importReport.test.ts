import { describe, expect, it } from 'vitest';
import { hasAllRefusals, type ImportReport, refusalsCsv, totalsOf } from './importReport';

function report(...refused: number[]): ImportReport {
  return {
    dryRun: true,
    written: false,
    source: 'Annas liste',
    sharers: [],
    seen: { fingerprint: '1f', outdated: false },
    problems: [],
    files: refused.map((count, index) => ({
      name: `file-${index}.csv`,
      rows: 10,
      created: 10 - count,
      updated: 0,
      unchanged: 0,
      refused: count,
      howRead: { separator: ';', encoding: 'UTF-8', headerLine: 1, titled: false },
      unknownColumns: [],
      held: 0,
      changes: [],
      heldRows: [],
      remarked: 0,
      remarks: [],
      refusals: [{ line: 3, column: 'strength', code: 'OUT_OF_RANGE', reason: 'Er "7", ikke 0–1' }],
    })),
  };
}

describe('the report of an import', () => {
  it('adds up over the files', () => {
    expect(totalsOf(report(1, 2))).toMatchObject({ rows: 20, created: 17, refused: 3 });
  });

  it('knows when it holds only the first refusals', () => {
    expect(hasAllRefusals(report(1, 1))).toBe(true);
    expect(hasAllRefusals(report(1, 5000))).toBe(false);
  });

  it('separates with semicolons in Danish, and writes no formulas', () => {
    const danish = report(1);
    danish.files[0] = { ...danish.files[0], name: '=1+1.csv' } as (typeof danish.files)[0];
    expect(refusalsCsv(danish, 'da').split('\r\n')).toEqual([
      'file;line;column;code;reason',
      '\'=1+1.csv;3;strength;OUT_OF_RANGE;"Er ""7"", ikke 0–1"',
      '',
    ]);
  });

  it('quotes what a spreadsheet would split', () => {
    expect(refusalsCsv(report(1), 'en')).toBe(
      'file,line,column,code,reason\r\nfile-0.csv,3,strength,OUT_OF_RANGE,"Er ""7"", ikke 0–1"\r\n',
    );
  });
});
