// Installs what package-lock.json names, and only when it changed since the last time. Maven goes on
// to compile meanwhile; build.mjs waits for it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { failed, folder, isInstalled } from './installed.mjs';

rmSync(failed, { force: true });

function fail(status) {
  mkdirSync(dirname(failed), { recursive: true });
  writeFileSync(failed, '');
  process.exit(status);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The page of Rundtur is built with Node 20.19 or later; this is ${process.versions.node}.`,
  );
  fail(1);
}

if (!isInstalled()) {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail(npm.status ?? 1);
}
