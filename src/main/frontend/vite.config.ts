import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The page's own address goes along, since the demo refuses what comes from another one.
const server = {
  target: process.env.RUNDTUR_SERVER ?? 'http://localhost:8080',
  changeOrigin: false,
};

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
    // Browsers that know light-dark(); older ones would lose the dark scheme anyway.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { '/graphql': server, '/api': server },
  },
  test: {
    // A busy machine may be slow; a test that hangs still ends.
    testTimeout: 30_000,
    // All files in one environment per project: starting jsdom and Mantine for each took most of the
    // time. What a test leaves behind is removed in `src/testing.ts`.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'rules', environment: 'node', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing.ts'],
        },
      },
    ],
  },
});
