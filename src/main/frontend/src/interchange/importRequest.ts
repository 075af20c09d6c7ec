import { failure, RequestFailed, send } from '../api/http';
import type { Decision, ImportProgress, ImportReport } from './importReport';

export interface ImportChoice {
  /** The list that the ids in the files belong to. */
  source: string;
  /** True: say what would happen and write nothing. */
  dryRun: boolean;
  /** `good`: write the good rows although others are refused. */
  mode: 'all' | 'good';
  /** Whom held rows are about, by their ids. */
  decisions?: Record<string, Decision>;
  /** What was found stored when that was decided. */
  seen?: string | undefined;
}

interface Line {
  progress?: ImportProgress;
  report?: ImportReport;
  error?: { code?: string; message?: string };
}

/** A file that was changed or moved since it was chosen can no longer be read. */
export class FileGone extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.name = 'FileGone';
    this.file = file;
  }
}

async function formOf(files: readonly File[], source: string): Promise<FormData> {
  const form = new FormData();
  // Without one, the server takes the list that it would propose.
  if (source.trim()) form.append('source', source);
  for (const file of files) {
    await file
      .slice(0, 1)
      .arrayBuffer()
      .catch(() => {
        throw new FileGone(file.name);
      });
    form.append('files', file, file.name);
  }
  return form;
}

/** The lines of a stream, each as soon as it is whole. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim());
    if (done) break;
  }
  if (rest.trim()) yield rest;
}

/** Sends the files and tells how far the server is, until it hands over its report. */
export async function runImport(
  files: readonly File[],
  { source, dryRun, mode, decisions, seen }: ImportChoice,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  const form = await formOf(files, source);
  if (decisions) form.append('decisions', JSON.stringify(decisions));
  if (seen) form.append('seen', seen);
  const response = await send(`/api/import?dryRun=${dryRun}&mode=${mode}`, {
    method: 'POST',
    headers: { Accept: 'application/x-ndjson, application/json' },
    body: form,
  });
  if (!response.ok || !response.body) throw await failure(response);
  if (!response.headers.get('Content-Type')?.includes('ndjson')) {
    return (await response.json()) as ImportReport;
  }
  for await (const line of linesOf(response.body)) {
    const { progress, report, error } = JSON.parse(line) as Line;
    if (progress) onProgress(progress);
    if (report) return report;
    if (error) throw new RequestFailed(error.message ?? '', 400, error.code ?? 'UNREADABLE');
  }
  throw new RequestFailed('', 500, 'NO_REPORT');
}

/** Every refused row as CSV, for reports that hold only the first thousand. */
export async function fetchRefusals(files: readonly File[], source: string): Promise<string> {
  const response = await send('/api/import/refusals', {
    method: 'POST',
    headers: { Accept: 'text/csv' },
    body: await formOf(files, source),
  });
  if (!response.ok) throw await failure(response);
  return response.text();
}
