// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/preact';
import { render as renderNow } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { AFrameLater } from './a-frame-later.tsx';

afterEach(cleanup);

test('what is new comes a frame after its neighbour', async () => {
  const place = document.createElement('div');
  renderNow(<Both beat="one" />, place);
  expect(place.textContent).toBe('one ');
  await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
  expect(place.textContent).toBe('one one');
});

test('what was there stays for a frame while its neighbour changes, and then follows', async () => {
  const { container } = render(<Both beat="one" />);
  expect(container.textContent).toBe('one one');
  renderNow(<Both beat="two" />, container); // without waiting for effects
  expect(container.textContent).toBe('two one');
  await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
  expect(container.textContent).toBe('two two');
});

function Both({ beat }: { beat: string }) {
  return (
    <>
      {beat} <AFrameLater>{beat}</AFrameLater>
    </>
  );
}
