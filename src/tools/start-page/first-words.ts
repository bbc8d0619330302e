import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '#core/content/scenario.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { firstText } from './first-text.ts';

/** What the page says before any code has arrived: the app's name, the door of a class, or the first moment of the scenario in the address. */
export function firstWords(publicFolder: string, scenarios: readonly Scenario[], languages: readonly string[]): string {
  const shell = Object.fromEntries(languages.map((tag) => [tag, texts(publicFolder, tag)['shell']]));
  const drill = Object.fromEntries(languages.map((tag) => [tag, texts(publicFolder, tag)['phone']?.['drill'] ?? '演练']));
  const said = (key: string): Text => Object.fromEntries(languages.map((tag) => [tag, shell[tag]?.[key] ?? '']));
  const home = block('first-home', [line('first-title', said('name'), languages), line('', said('promise'), languages)]);
  const join = Object.fromEntries(languages.map((tag) => [tag, texts(publicFolder, tag, 'join')['join']?.['title'] ?? '']));
  const joining = block('first-join', [line('first-title', join, languages)]);
  const plays = scenarios.map((scenario) => {
    const beat = firstText(scenario);
    return block(`first-${scenario.id}`, [
      line('first-title', scenario.title, languages),
      line('first-drill', drill, languages),
      ...(beat ? [line('first-beat', beat, languages)] : []),
      line('', scenario.role, languages),
    ]);
  });
  const student = Object.fromEntries(languages.map((tag) => [tag, texts(publicFolder, tag)['student']]));
  const begin = Object.fromEntries(languages.map((tag) => [tag, student[tag]?.['play.begin'] ?? '']));
  const soon = Object.fromEntries(languages.map((tag) => [tag, shell[tag]?.['loading'] ?? '']));
  return [home, joining, ...plays, beginning(begin, soon, languages)].join('\n');
}

/** The button that begins the story: it can be pressed before the app is here, which then begins at once (features/solo/first-begin.ts). */
function beginning(begin: Text, soon: Text, languages: readonly string[]): string {
  const words = languages.map((tag) => `<span lang="${tag}">${escaped(begin[tag] ?? '')}</span>`).join('');
  return `<div id="first-begin" hidden><button type="button" data-action="skip-intro">${words}</button>${line('first-soon', soon, languages)}</div>`;
}

function block(id: string, lines: readonly string[]): string {
  return `<div class="first" id="${id}" hidden>${lines.join('')}</div>`;
}

function line(name: string, text: Text, languages: readonly string[]): string {
  return languages.map((tag) => `<p${name ? ` class="${name}"` : ''} lang="${tag}">${escaped(text[tag] ?? '')}</p>`).join('');
}

/** Text is text: what an author writes can't become markup. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function texts(publicFolder: string, tag: string, file = 'student'): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(publicFolder, 'locales', tag, `${file}.json`), 'utf8'));
  return found;
}
