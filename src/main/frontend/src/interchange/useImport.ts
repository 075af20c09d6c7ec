import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refetchAll } from '../api/refetchAll';
import type { Decision, ImportProgress, ImportReport } from './importReport';
import { type ImportChoice, runImport } from './importRequest';

/** Where an import is: choosing, being checked or written, checked, written, or failed. */
type ImportState =
  | { step: 'choose' }
  | { step: 'running'; dryRun: boolean; progress: ImportProgress | undefined }
  | { step: 'checked'; report: ImportReport }
  | { step: 'written'; report: ImportReport }
  | { step: 'failed'; error: Error };

/** The files chosen are checked at once; writing them is a step of its own. */
export function useImport() {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [source, setSource] = useState('');
  const [state, setState] = useState<ImportState>({ step: 'choose' });

  const run = async (chosen: readonly File[], choice: ImportChoice) => {
    const { dryRun } = choice;
    setState({ step: 'running', dryRun, progress: undefined });
    try {
      const report = await runImport(chosen, choice, (progress) =>
        setState({ step: 'running', dryRun, progress }),
      );
      setState({ step: report.written ? 'written' : 'checked', report });
      if (report.written) await refetchAll(client);
    } catch (error) {
      setState({ step: 'failed', error: error as Error });
    }
  };

  return {
    files,
    source,
    state,
    check: (chosen: readonly File[], list: string) => {
      setFiles(chosen);
      setSource(list);
      void run(chosen, { source: list, dryRun: true, mode: 'all' });
    },
    write: (mode: 'all' | 'good', decisions: Record<string, Decision>) => {
      const seen = state.step === 'checked' ? state.report.seen.fingerprint : undefined;
      void run(files, { source, dryRun: false, mode, decisions, seen });
    },
    startAgain: () => {
      setFiles([]);
      setState({ step: 'choose' });
    },
  };
}
