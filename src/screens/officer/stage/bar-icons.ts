/** What each control of the stage looks like: a path in a square of 24. */
export const BAR_ICONS = {
  back: 'M15 5 8 12l7 7',
  on: 'm9 5 7 7-7 7',
  light: 'M6 21V4h12l-3 4 3 4H6',
  hands: 'M8 12V6a1.5 1.5 0 0 1 3 0v5V4.500a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-5.500 7S7 19 4.500 14.500a1.5 1.5 0 0 1 2.500-1.500Z',
  ways: 'M12 21v-7M12 14 5 5m0 0v5m0-5h5M12 14l7-9m0 0v5m0-5h-5',
  blank: 'M4 5h16v11H4Zm4 15h8',
  parts: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  sound: 'M4 10v4h4l5 4V6l-5 4Zm12-1a4 4 0 0 1 0 6m2.500-8.500a8 8 0 0 1 0 11',
  muted: 'M4 10v4h4l5 4V6l-5 4Zm12 0 5 5m0-5-5 5',
  presenter: 'M3 5h12v9H3Zm14 4h4v10H10v-3',
  'full-screen': 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4m4-4H9',
} as const;
