// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { Button, ButtonLink } from './button.tsx';
import { OptionGroup } from './option-group.tsx';
import { Select } from './select.tsx';

afterEach(cleanup);

describe('one of a few', () => {
  const OPTIONS = [
    { value: 'light', label: '浅色' },
    { value: 'dark', label: '深色' },
  ] as const;
  const ON_OFF = [
    { value: 'on', label: '开' },
    { value: 'off', label: '关' },
  ] as const;
  const show = (chosen: 'light' | 'dark' | null, onChoose: (value: string) => void = () => {}) =>
    render(<OptionGroup label="颜色" name="theme" setting="theme" options={OPTIONS} chosen={chosen} onChoose={onChoose} />);

  test('is a group of radio buttons with its name, of which one is chosen', async () => {
    const { container } = show('dark');
    const group = screen.getByRole('group', { name: '颜色' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: '深色' }).checked).toBe(true);
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: '浅色' }).checked).toBe(false);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('can be found by the value of each button, “on” too', () => {
    const { container } = render(<OptionGroup label="倒计时" name="timers" options={ON_OFF} chosen="off" onChoose={() => {}} />);
    expect(container.querySelectorAll('input[value=on], input[value=off]')).toHaveLength(2);
  });

  test('can have none chosen yet', () => {
    show(null);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
  });

  test('tells what was chosen, by a tap on its words', () => {
    const onChoose = vi.fn();
    show('light', onChoose);
    fireEvent.click(screen.getByText('深色'));
    expect(onChoose.mock.calls).toEqual([['dark']]);
  });

  test('has one name for all its buttons, so that arrow keys go from one to the next', () => {
    show('light');
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ type, name }) => `${type} ${name}`)).toEqual(['radio theme', 'radio theme']);
  });
});

describe('one of many', () => {
  test('is the system’s list with its name, and tells what was chosen', async () => {
    const onChoose = vi.fn();
    const options = [
      { value: 'all', label: '所有人' },
      { value: 'junior', label: '初中' },
    ] as const;
    const { container } = render(<Select label="适合谁" value="all" options={options} onChoose={onChoose} />);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: '适合谁' });
    expect(list.value).toBe('all');
    fireEvent.change(list, { target: { value: 'junior' } });
    expect(onChoose.mock.calls).toEqual([['junior']]);
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('a button', () => {
  test('does what it says when it is pressed, and its link kind leads to a place in the app', async () => {
    const onPress = vi.fn();
    const { container } = render(
      <>
        <Button onPress={onPress}>继续</Button>
        <ButtonLink to="/me">我的</ButtonLink>
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: '继续' }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: '我的' }).getAttribute('href')).toBe('#/me');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('that is disabled does nothing, and one that is switched on says so', () => {
    const onPress = vi.fn();
    render(
      <>
        <Button onPress={onPress} isDisabled>
          存
        </Button>
        <Button onPress={onPress} isPressed>
          看
        </Button>
      </>,
    );
    screen.getByRole('button', { name: '存' }).click();
    expect(onPress).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('看');
  });
});
