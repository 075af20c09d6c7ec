import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../showing';
import { Component as ImportPage } from './ImportPage';
import type { ImportReport } from './importReport';

const people = new File(['id,name\np1,Astrid\np2,\n'], 'people.csv', { type: 'text/csv' });

function report(dryRun: boolean, refused: number): ImportReport {
  return {
    dryRun,
    written: !dryRun,
    source: 'Annas liste',
    sharers: [],
    seen: { fingerprint: '1f', outdated: false },
    problems: [],
    files: [
      {
        name: 'people.csv',
        rows: 2,
        created: 2 - refused,
        updated: 0,
        unchanged: 0,
        refused,
        howRead: { separator: ';', encoding: 'windows-1252', headerLine: 3, titled: true },
        unknownColumns: [],
        held: 0,
        changes: [],
        heldRows: [],
        remarked: 1,
        remarks: [{ line: 2, column: 'email', code: 'BAD_EMAIL', reason: 'Ligner ikke.' }],
        refusals: Array.from({ length: refused }, (_, index) => ({
          line: 3 + index,
          column: 'name',
          code: 'REQUIRED',
          reason: 'Navnet mangler.',
        })),
      },
    ],
  };
}

const answers = {
  imports: [],
  possibleDuplicates: { duplicates: [] },
  networks: { edges: [] },
  importSources: { suggested: 'Annas liste', sources: [{ name: 'Annas liste', mine: true }] },
};

async function importing(refused: number, more: Partial<ImportReport> = {}) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === '/graphql') return Response.json({ data: answers });
    asked.push(path);
    const progress = { progress: { file: 'people.csv', done: 2, of: 2 } };
    const answer = { report: { ...report(path.includes('dryRun=true'), refused), ...more } };
    return new Response(`${JSON.stringify(progress)}\n${JSON.stringify(answer)}\n`, {
      headers: { 'Content-Type': 'application/x-ndjson' },
    });
  });
  const user = await show(<ImportPage />, '/import');
  const [input] = screen.getAllByLabelText('Vælg filer', { selector: 'input' });
  await user.upload(input as HTMLInputElement, people);
  await screen.findByText('Sådan ser det ud');
  return { user, asked };
}

it('checks first, writes when told to, and says what to do next', async () => {
  const { user, asked } = await importing(0);
  expect(asked).toEqual(['/api/import?dryRun=true&mode=all']);
  await user.click(screen.getByRole('button', { name: 'Importer 2 rækker' }));
  await screen.findByText('Importen er færdig');
  expect(asked.at(-1)).toBe('/api/import?dryRun=false&mode=all');
  expect(screen.getByRole('link', { name: 'Opret et netværk' })).toBeDefined();
});

it('says how a file was read and which cells are left out', async () => {
  await importing(0);
  expect(
    screen.getByText(
      'Overskriften er linje 3, adskilt med semikolon. Linjerne over den er sprunget over. Læst som windows-1252: Se efter, at æ, ø og å står rigtigt.',
    ),
  ).toBeDefined();
  expect(screen.getByRole('region', { name: 'Celler at se på' }).textContent).toContain(
    'Ligner ikke.',
  );
});

it('shows refused rows and offers to import the others', async () => {
  const { user, asked } = await importing(1);
  expect(screen.getByText('Navnet mangler.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Importer den 1 gode række' }));
  await screen.findByText('Importen er færdig');
  expect(asked.at(-1)).toBe('/api/import?dryRun=false&mode=good');
});

const ties = { file: 'ties.csv', code: 'MALFORMED', message: 'Et citationstegn.', blocking: true };

it('offers the good files when another cannot be read, and counts it', async () => {
  const { user, asked } = await importing(0, { problems: [ties] });
  const headline = screen.getByText(/klar til at blive importeret/);
  expect(headline.textContent).toContain('Kan ikke importeres, som de er: 1 fil.');
  await user.click(screen.getByRole('button', { name: 'Importer de 2 gode rækker' }));
  await screen.findByText('Importen er færdig');
  expect(asked.at(-1)).toBe('/api/import?dryRun=false&mode=good');
});

it('counts the files that are left out', async () => {
  await importing(0, { problems: [{ ...ties, code: 'UNKNOWN_FILE', blocking: false }] });
  expect(screen.getByText(/Sprunget over: 1 fil\./)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Importer 2 rækker' })).toBeDefined();
});

it('says so when nothing was written after all', async () => {
  const { user } = await importing(0, { written: false });
  expect(screen.queryByText(/^Intet blev gemt/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Importer 2 rækker' }));
  expect(await screen.findByText(/^Intet blev gemt/)).toBeDefined();
});

it('has nothing to write when every row is refused', async () => {
  await importing(2);
  expect(screen.queryByRole('button', { name: /^Importer/ })).toBeNull();
});

it('tells in words why files could not be read', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ code: 'UNREADABLE', message: 'Zip-filen er beskadiget.' }, { status: 400 }),
  );
  const user = await show(<ImportPage />, '/import');
  const [input] = screen.getAllByLabelText('Vælg filer', { selector: 'input' });
  await user.upload(input as HTMLInputElement, people);
  expect(await screen.findByText('Zip-filen er beskadiget.')).toBeDefined();
});

it('shows each change before and after, and asks whom a held row is about', async () => {
  const [file] = report(true, 0).files;
  const bodies: FormData[] = [];
  const { user } = await importing(0, {
    files: [
      {
        ...(file as NonNullable<typeof file>),
        created: 0,
        updated: 1,
        held: 1,
        changes: [
          {
            line: 2,
            what: 'Astrid Holm',
            fresh: false,
            fields: [{ column: 'title', before: 'Lærer', after: 'Rektor' }],
          },
        ],
        heldRows: [
          {
            line: 3,
            id: 'p2',
            name: 'Bo Vig',
            reason: 'OTHER_NAME',
            person: 'person-1',
            personName: 'Cleo Lund',
            decision: null,
          },
        ],
      },
    ],
  });
  const changes = screen.getByRole('region', { name: 'Det bliver ændret' });
  expect(changes.textContent).toContain('Titel: Lærer → Rektor');
  const answered = globalThis.fetch;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init?.body instanceof FormData) bodies.push(init.body);
    return answered(path, init);
  });
  await user.click(screen.getByLabelText('En anden: opret Bo Vig som ny'));
  await user.click(screen.getByRole('button', { name: 'Importer 2 rækker' }));
  await screen.findByText('Importen er færdig');
  expect(bodies.at(-1)?.get('decisions')).toBe('{"p2":"OTHER"}');
  expect(bodies.at(-1)?.get('seen')).toBe('1f');
  expect(bodies.at(-1)?.get('source')).toBe('Annas liste');
});

it('says who else has a list of this name, and checks under another', async () => {
  const { user } = await importing(0, {
    sharers: [{ name: 'Bo Vig', lastAt: '2026-11-12T10:00:00Z' }],
  });
  expect(screen.getByText(/»Annas liste« er brugt af: Bo Vig den 12. november 2026/)).toBeDefined();
  const lists: unknown[] = [];
  const answered = globalThis.fetch;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init?.body instanceof FormData) lists.push(init.body.get('source'));
    return answered(path, init);
  });

  await user.type(screen.getByLabelText('Et andet navn til din liste'), 'Annas egen');
  await user.click(screen.getByRole('button', { name: 'Tjek med det nye navn' }));

  await screen.findByText('Sådan ser det ud');
  expect(lists).toEqual(['Annas egen']);
});

it('asks in the end whether some of the newest people are the same', async () => {
  const { user } = await importing(0);
  const answered = globalThis.fetch;
  const pair = {
    person: { id: 'person-1', name: 'Astrid Holm' },
    other: { id: 'person-2', name: 'Astrid K. Holm' },
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) =>
    path === '/graphql'
      ? Response.json({ data: { ...answers, possibleDuplicates: { duplicates: [pair] } } })
      : answered(path, init),
  );

  await user.click(screen.getByRole('button', { name: 'Importer 2 rækker' }));

  const compare = { name: 'Sammenlign Astrid Holm og Astrid K. Holm' };
  const link = await screen.findByRole('link', compare);
  expect(link.getAttribute('href')).toContain('person-1');
  expect(link.getAttribute('href')).toContain('person-2');
});
