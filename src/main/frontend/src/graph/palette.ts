/** Colours of the map; each meaning also has a size, a ring, a line or an arrow of its own. */
export type Palette = {
  readonly steps: readonly string[];
  readonly outside: string;
  readonly ring: string;
  readonly tie: string;
  /** The ties of the person looked at. */
  readonly nearTie: string;
  readonly referral: string;
  readonly route: string;
  readonly faded: string;
  readonly fadedLine: string;
  readonly label: string;
  readonly surface: string;
};

const LIGHT: Palette = {
  steps: ['#0b4f6c', '#1f7a8c', '#4ea699', '#8fc9a9', '#c3dfc0', '#dde8d5'],
  outside: '#b58ad6',
  ring: '#102a33',
  tie: '#c9d3d8',
  nearTie: '#5f7884',
  referral: '#a8327e',
  route: '#d9480f',
  faded: '#e4e9ec',
  fadedLine: '#eef1f3',
  label: '#16252c',
  surface: '#ffffff',
};

const DARK: Palette = {
  steps: ['#8fe3ff', '#4fb8cf', '#3a93a0', '#2f7378', '#2a5a5c', '#274a4b'],
  outside: '#b794f4',
  ring: '#f1f8fb',
  tie: '#3a444b',
  nearTie: '#8ba4ae',
  referral: '#f183c6',
  route: '#ff922b',
  faded: '#2f363b',
  fadedLine: '#292f34',
  label: '#e9f0f3',
  surface: '#1a2427',
};

export function paletteFor(scheme: 'light' | 'dark'): Palette {
  return scheme === 'dark' ? DARK : LIGHT;
}

export function stepColour(palette: Palette, step: number | null): string {
  if (step === null) return palette.outside;
  return palette.steps[Math.min(step, palette.steps.length - 1)] ?? palette.outside;
}
