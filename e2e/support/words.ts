import type { Page } from '@playwright/test';

/** A piece of text that somebody sees or hears, and where. */
interface Said {
  readonly text: string;
  readonly where: string;
}

/** A key of public/locales that is shown instead of its text. The simulated addresses, which look alike, end in .example. */
const RAW_KEY = /\b(?:student|shell|cues|phone):[a-z]|\b[a-z][a-z-]+(?:\.[a-z][a-z-]+)+\b(?<!\.example)/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
/** Three English words in a row: names such as QQ or SIM stand alone. */
const ENGLISH_SENTENCE = /[A-Za-z']{2,}(?: [A-Za-z']{2,}){2,}/;

/** Raw keys anywhere, and words of the other language. The two languages' own names, in the picker, are as they must be. */
export async function wordFaults(page: Page, language: 'zh' | 'en'): Promise<string[]> {
  const wrong = language === 'en' ? CHINESE : ENGLISH_SENTENCE;
  const all = await everythingSaid(page);
  if (all.length < 3) return ['there are hardly any words on this screen'];
  return all.flatMap(({ text, where }) => [
    ...(RAW_KEY.test(text) ? [`raw key in ${where}: ${text}`] : []),
    ...(wrong.test(text) ? [`other language in ${where}: ${text}`] : []),
  ]);
}

/** Visible texts, spoken names, and the title of the page; but for parts marked as being in a language of their own, the kept data, and the language picker. */
function everythingSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const said: { text: string; where: string }[] = [{ text: document.title, where: 'title' }];
    const isApart = (element: Element) => element.closest('body [lang], [data-setting=language], pre') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || !text || /^(?:script|style|noscript)$/i.test(parent.tagName) || isApart(parent) || !parent.checkVisibility()) continue;
      said.push({ text, where: parent.tagName.toLowerCase() });
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (!isApart(element) && element.checkVisibility()) said.push({ text: element.getAttribute(name) ?? '', where: name });
      }
    }
    return said;
  });
}
