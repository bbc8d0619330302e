import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { mayConnect } from './may-connect.ts';

describe('the environment', () => {
  test('may be empty: one hub on a laptop', () => {
    expect(readConfig({})).toEqual({
      port: 4173,
      host: undefined,
      redisUrl: undefined,
      publicUrl: undefined,
      allowedOrigins: [],
      maxRooms: 2000,
      maxSockets: 20_000,
    });
  });

  test('names the hub of a city', () => {
    expect(
      readConfig({
        PORT: '80',
        HOST: '10.0.0.1',
        REDIS_URL: 'redis://r',
        PUBLIC_URL: 'https://c.example/fz',
        ALLOWED_ORIGINS: 'https://a.example/, http://b.example:81',
      }),
    ).toMatchObject({
      port: 80,
      host: '10.0.0.1',
      redisUrl: 'redis://r',
      publicUrl: 'https://c.example/fz/',
      allowedOrigins: ['https://a.example', 'http://b.example:81'],
    });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['MAX_ROOMS', '0'],
    ['PUBLIC_URL', 'class.example'],
    ['ALLOWED_ORIGINS', '*'],
  ])('is not guessed at: %s=%s is an error that names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});

describe('a page', () => {
  test.each([
    ['of this server', 'http://192.168.1.2:4173', '192.168.1.2:4173', true],
    ['of this server behind https', 'https://class.example', 'class.example', true],
    ['that is allowed by name', 'https://school.example', 'hub.example', true],
    ['of another port', 'http://192.168.1.2:80', '192.168.1.2:4173', false],
    ['from elsewhere', 'https://evil.example', 'class.example', false],
    ['whose name only begins alike', 'https://class.example.evil.example', 'class.example', false],
    ['without an origin of its own', 'null', 'class.example', false],
  ])('%s: %s at %s may connect: %s', (_, origin, host, expected) => {
    expect(mayConnect(origin, host, ['https://school.example'])).toBe(expected);
  });

  test('is not what names no origin: a program, which could name any', () => {
    expect(mayConnect(undefined, 'class.example', [])).toBe(true);
  });
});
