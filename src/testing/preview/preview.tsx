// Development only, never built: `npx vite`, then
// /src/testing/preview/index.html?channel=group-chat&theme=dark&lang=en, or ?scenario=<name>&scene=<id>.
import { render } from 'preact';
import { channelFor, isOnPhone, loadChannel } from '#channels/registry.ts';
import type { Scenario, Scene } from '#core/content/scenario.schema.ts';
import type { Person } from '#core/content/beat.schema.ts';
import { wantPinyin } from '#i18n/pinyin.ts';
import { lowerGrade, say } from '#i18n/say.ts';
import { loadTexts, startTexts } from '#i18n/texts.ts';
import { Phone } from '#ui/phone/phone.tsx';
import { EVERYBODY, EVERY_BEAT } from '../every-beat.ts';
import '#styles/tokens.css';
import '#styles/base.css';
import './preview.css';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
document.documentElement.dataset['textSize'] = asked.get('size') ?? 'normal';
await startTexts(asked.get('lang') ?? 'zh');
await loadTexts('student');
lowerGrade.value = asked.has('lower');
wantPinyin('locales/zh/pinyin.json');
wantPinyin(`packs/first-cases/pinyin/${asked.get('scenario')}.json`);

const { channel, title, subtitle, beats, people } = await sceneAsked();
await loadChannel(channel);
const Channel = channelFor(channel);
const upTo = Number(asked.get('upTo') ?? beats.length);
render(
  <Phone label={say(title)} isBare={!isOnPhone(channel)} follows={asked.has('follow')} action={<button type="button">…</button>}>
    <Channel
      title={title}
      subtitle={subtitle}
      beats={beats.slice(0, upTo)}
      people={people}
      isMoreComing={asked.has('coming')}
      lit={new Set(asked.has('lit') ? beats.map(({ id }) => id) : [])}
    />
  </Phone>,
  document.getElementById('app') as HTMLElement,
);

async function sceneAsked(): Promise<Pick<Scene, 'channel' | 'title' | 'subtitle' | 'beats'> & { people: readonly Person[] }> {
  const name = asked.get('scenario');
  if (!name)
    return {
      channel: (asked.get('channel') ?? 'group-chat') as Scene['channel'],
      title: { zh: '五一特别班3群（286）', en: 'May Day class, group 3 (286)' },
      subtitle: { zh: '新人福利', en: 'Gifts for newcomers' },
      beats: [...EVERY_BEAT],
      people: EVERYBODY,
    };
  const scenario = (await (await fetch(`packs/first-cases/scenarios/${name}.json`)).json()) as Scenario;
  const scene = scenario.scenes.find(({ id }) => id === asked.get('scene')) ?? (scenario.scenes[0] as Scene);
  return { ...scene, people: scenario.people };
}
