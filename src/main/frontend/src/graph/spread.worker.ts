import { type SpreadJob, spread } from './spread';

addEventListener('message', ({ data }: MessageEvent<SpreadJob>) => {
  for (const positions of spread(data)) postMessage(positions);
  postMessage(null);
});
