import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

// On Linux the Chromium inside the npm package needs no download; elsewhere the installed Chrome.
const browser =
  process.platform === 'linux'
    ? {
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
          args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--enable-unsafe-swiftshader'],
        },
      }
    : { channel: 'chrome' };

export default defineConfig({
  // Strangers need a server with sign-in; everybody else uses the demo.
  testDir: process.env.ADMIN_EMAIL ? 'browser/strangers' : 'browser',
  testIgnore: process.env.ADMIN_EMAIL ? [] : 'strangers/**',
  // Two runs at once, and each empties its own folder first.
  outputDir: `test-results/${process.env.ADMIN_EMAIL ? 'strangers' : 'demo'}`,
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...browser,
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // A button that still glides into place is not where it is clicked, and what fades in has no
    // contrast yet.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 860 },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
