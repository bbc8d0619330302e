import { expect, test } from 'vitest';
import type { Beat } from '#core/content/beat.schema.ts';
import { callState } from './call-state.ts';

const words = { zh: '喂', en: 'Hello' };
const ring: Beat = { type: 'ring', id: 'ring', from: 'officer', text: words };
const system: Beat = { type: 'system', id: 'system', text: words };
const says = (from: string): Beat => ({ type: 'message', id: `says-${from}`, from, text: words });
const speaks = (from: string): Beat => ({ type: 'voice', id: `speaks-${from}`, from, text: words, seconds: 3 });

test('a call rings on while others talk about whether to take it', () => {
  expect(callState([ring])).toBe('ringing');
  expect(callState([ring, system])).toBe('ringing');
  expect(callState([ring, says('mum'), speaks('stranger')])).toBe('ringing');
});

test('a call is taken once whoever rings is heard, or I answer', () => {
  expect(callState([says('mum'), ring, says('mum'), speaks('officer')])).toBe('speaking');
  expect(callState([ring, says('me')])).toBe('speaking');
});

test('a call I make goes on once somebody speaks, and not before', () => {
  expect(callState([])).toBe('unanswered');
  expect(callState([system])).toBe('unanswered');
  expect(callState([system, speaks('mum')])).toBe('speaking');
});

test('a second ring on the same phone rings again', () => {
  expect(callState([ring, says('officer'), ring])).toBe('ringing');
});
