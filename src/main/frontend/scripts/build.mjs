// Builds the page, and only when something it is made of changed since the last time.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { failed, folder, isInstalled } from './installed.mjs';

// install.mjs was started before Java was compiled and may still be at it.
for (let seconds = 0; !isInstalled(); seconds += 1) {
  await setTimeout(1000);
  if (existsSync(failed) || seconds > 600) {
    console.error('The packages of the page could not be installed; see above.');
    process.exit(1);
  }
}

const built = join(folder, '..', '..', '..', 'target', 'classes', 'static', 'index.html');
const made = [
  ...['src', 'public', 'scripts'].map((name) => join(folder, name)),
  ...['index.html', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'].map((name) =>
    join(folder, name),
  ),
  join(folder, '..', 'resources', 'graphql'),
];

/** When the newest file below a path was changed; what codegen writes does not count. */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'generated')
      .map((name) => newest(join(path, name))),
  );
}

if (!existsSync(built) || Math.max(...made.map(newest)) > statSync(built).mtimeMs) {
  const npm = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(npm.status ?? 1);
}
