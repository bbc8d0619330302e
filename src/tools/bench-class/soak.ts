import { startHubs } from './hubs.ts';
import { LightLesson } from './light-lesson.ts';

const PUPILS = 200;
/** Rest between two questions, ms. */
const REST = 2000;
/** Room for what is compiled and cached once; growth is counted from here, minutes. */
const WARM_UP = 2;

/**
 * One hub under a class that votes without end, the class being sent away and let in again every ten questions: its
 * memory, minute by minute. Held to: at most 30 MB more at the end than after two minutes.
 */
export async function soak(minutes: number): Promise<void> {
  const hubs = await startHubs(1);
  const from = performance.now();
  const since = () => (performance.now() - from) / 60_000;
  const memory: number[] = [];
  let lost = 0;
  let asked = 0;
  while (since() < minutes) {
    const lesson = new LightLesson(hubs.urls, `soak ${asked}`, PUPILS);
    await lesson.ready();
    for (let question = 0; question < 10 && since() < minutes; question++) {
      const taken = await lesson.ask(`q-${asked}`, 1000);
      lost += taken.lost + taken.doubled;
      asked += 1;
      await new Promise((resolve) => void setTimeout(resolve, REST));
      if (memory.length > since()) continue;
      memory.push((await hubs.used()).memory / 1024 / 1024);
      console.log(`${since().toFixed(0)} min: ${memory[memory.length - 1]?.toFixed(0)} MB, ${asked} questions of ${PUPILS}, ${lost} lost or doubled`);
    }
    lesson.stop();
  }
  await hubs.stop();
  const grown = (memory[memory.length - 1] ?? NaN) - (memory[WARM_UP] ?? NaN);
  console.log(`| soak, ${minutes} min | grown by ${grown.toFixed(0)} MB | ≤ 30 | ${grown <= 30 ? 'met' : 'MISSED'} |`);
}
