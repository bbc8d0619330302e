import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, likelyChromium } from './src/tools/find-chromium.mjs';

// A port of its own, away from `npm start`, so that the tests never meet a server with another build.
const port = Number(process.env['E2E_PORT'] ?? 4317);
const executablePath = likelyChromium(); // `npm run e2e` finds one that starts and names it in CHROMIUM_PATH

export default defineConfig({
  testDir: 'e2e',
  retries: 0,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: process.env['E2E_OUTPUT'] ?? 'test-results',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk/,
      testIgnore: /(class-devices|kiosk|portable)\.spec\.ts$/, // a booth is tried in the sizes of its own
      use: { ...devices['Pixel 5'], viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    },
    // What is stored, fetched or updated is the same on every screen: once is enough.
    {
      name: 'desk',
      grepInvert: /@phone/,
      testIgnore: /(budget|join|offline|offline-update|start-page|storage|storage-contract)\.spec\.ts$/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1920, height: 1080 } },
    },
  ],
  webServer: { command: 'node src/tools/serve-built.mjs', url: `http://localhost:${port}/`, env: { E2E_PORT: String(port) }, reuseExistingServer: false },
});
