import { Badge, createTheme, type MantineColorsTuple, Modal } from '@mantine/core';
import classes from './theme.module.css';

/** Petrol of the fjord: the one colour that calls for action. */
const fjord: MantineColorsTuple = [
  '#eaf5f6',
  '#d5e8ea',
  '#abd1d6',
  '#7fb9c1',
  '#5aa3ae',
  '#3a8794',
  '#266f7c',
  '#17596a',
  '#114653',
  '#0b343e',
];

/** Ochre: what deserves a second look. */
const ochre: MantineColorsTuple = [
  '#fdf5e4',
  '#f8e8c6',
  '#f2d494',
  '#ecbf5e',
  '#e6ac35',
  '#cf9220',
  '#a87213',
  '#85580c',
  '#654207',
  '#452c03',
];

/** Brick: missing, refused, final. */
const brick: MantineColorsTuple = [
  '#fdeeea',
  '#f9dbd3',
  '#f0b3a5',
  '#e68a76',
  '#db674e',
  '#c54a30',
  '#a83a23',
  '#8a2d19',
  '#6b2112',
  '#4b150a',
];

/** Moss: covered, agreed, done. */
const moss: MantineColorsTuple = [
  '#eff6ec',
  '#ddebd7',
  '#bcd8b0',
  '#97c285',
  '#76ad60',
  '#568f40',
  '#417530',
  '#315c23',
  '#244619',
  '#182f10',
];

/** Greys with a little of the paper's warmth. */
const gray: MantineColorsTuple = [
  '#f7f6f1',
  '#f0eee7',
  '#e4e1d8',
  '#d5d1c6',
  '#bdb9ae',
  '#9c998f',
  '#77756c',
  '#5a5952',
  '#403f3a',
  '#292925',
];

/** The dark scheme: fjord by night, from text to ground. */
const dark: MantineColorsTuple = [
  '#e6ebe8',
  '#c3cdca',
  '#a5b1ae',
  '#7b8b8b',
  '#455a5e',
  '#33464a',
  '#233135',
  '#1a2427',
  '#141c1e',
  '#0e1416',
];

const serif = "'Source Serif 4 Variable', Georgia, serif";

export const theme = createTheme({
  primaryColor: 'fjord',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { fjord, ochre, brick, moss, gray, dark },
  fontFamily: "'Source Sans 3 Variable', 'Segoe UI', sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'clamp(1.6rem, 1.25rem + 1.4vw, 2.1rem)', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({ classNames: { root: classes.badge, label: classes.badgeLabel } }),
    // A dialog's title bar is no banner of the page.
    Modal: Modal.extend({
      classNames: { title: classes.dialogTitle },
      defaultProps: { attributes: { header: { role: 'none' } } },
    }),
  },
});
