// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ending } from '#core/content/scenario.schema.ts';
import { view } from '#core/play/view.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildEnding, buildScenario } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import { EndingPanel } from './ending-panel.tsx';

const SCENARIO = buildScenario();
const LOST = view(SCENARIO, eventsOf(SCENARIO, [{ type: 'start' }, { type: 'choose', choice: 'pay' }, { type: 'go-on' }]));

afterEach(cleanup);

const show = (result: Ending['result'], onContinue = () => {}) =>
  render(<EndingPanel scenario={SCENARIO} ending={buildEnding({ id: result, result })} view={LOST} onContinue={onContinue} />);

describe.each([
  [
    'zh',
    '没有上当',
    '回头看看',
    /打 110 报警.*96110/,
    '你的零花钱',
    { refused: '没有上当', stopped: '及时停住了', verified: '核实过，是真的', missed: '把真的错过了' },
  ],
  [
    'en',
    'Not fooled',
    'Look back',
    /Call 110.*96110/,
    'Your pocket money',
    { refused: 'Not taken in', stopped: 'Stopped in time', verified: 'Checked, and genuine', missed: 'Turned away the real thing' },
  ],
] as const)('in %s', (language, title, lookBack, call, owner, results) => {
  beforeEach(() => textsFromDisk(language));

  test('the title of the ending takes the focus', () => {
    show('refused');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: title }));
  });

  test('a lost ending shows the way out: stop, tell, 110 and 96110, keep, bank, beware', () => {
    show('lost');
    const steps = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(steps).toHaveLength(6);
    expect(steps[2]?.textContent).toMatch(call);
  });

  test.each(['refused', 'stopped', 'verified', 'missed'] as const)('an ending that is %s says how it went, and needs no way out', (result) => {
    const { container } = show(result);
    expect(screen.getAllByText(results[result]).length).toBeGreaterThan(0);
    expect(container.textContent).not.toContain('96110');
  });

  test('the wallet stands as the story left it', () => {
    show('lost');
    expect(screen.getByText(owner).nextElementSibling?.textContent).toBe('¥40');
  });

  test('looking back is one button', () => {
    const onContinue = vi.fn();
    show('lost', onContinue);
    fireEvent.click(screen.getByRole('button', { name: lookBack }));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(show('lost').container)).toEqual([]);
  });
});
