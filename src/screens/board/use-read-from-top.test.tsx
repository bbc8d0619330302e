// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useReadFromTop } from './use-read-from-top.ts';

afterEach(cleanup);

function Board({ moment }: { moment: string }) {
  useReadFromTop(moment);
  return <div data-page>words</div>;
}

test('what was scrolled begins at its top with the next moment, and not before', () => {
  const { rerender } = render(<Board moment="one" />);
  const page = screen.getByText('words');
  page.scrollTop = 80;
  fireEvent.scroll(page);
  rerender(<Board moment="one" />);
  expect(page.scrollTop).toBe(80);
  rerender(<Board moment="two" />);
  expect(page.scrollTop).toBe(0);
});
