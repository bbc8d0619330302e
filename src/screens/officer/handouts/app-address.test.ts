import { expect, test } from 'vitest';
import { appAddress } from './app-address.ts';

test('is the app’s own address and nothing of where one is in it', () => {
  expect(appAddress(new URL('https://school.example/fanzha/?from=wx#/demo/handouts/v1'))).toBe('https://school.example/fanzha/');
});

test('is none for an app opened from a folder', () => {
  expect(appAddress(new URL('file:///D:/fanzha/index.html#/demo'))).toBeNull();
});
