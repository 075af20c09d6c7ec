// Where the page's packages are, and whether they are what package-lock.json names.
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = dirname(dirname(fileURLToPath(import.meta.url)));

/** There while the last installation is one that failed. */
export const failed = join(folder, '..', '..', '..', 'target', 'page-install-failed');

const lock = join(folder, 'package-lock.json');
/** What npm writes at the end. */
const installed = join(folder, 'node_modules', '.package-lock.json');

export function isInstalled() {
  return existsSync(installed) && statSync(lock).mtimeMs <= statSync(installed).mtimeMs;
}
