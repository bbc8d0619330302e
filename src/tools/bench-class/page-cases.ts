import type { Figure } from './figure.ts';
import { hostPage } from './host-page.ts';
import { joinPage } from './join-page.ts';
import { newcomer } from './newcomer.ts';
import { openLog } from './open-log.ts';
import type { PageSite } from './page-site.ts';

/** What pages of a lesson take in a real browser. */
export const PAGE_CASES: readonly { readonly name: string; run(site: PageSite, rounds: number): Promise<readonly Figure[]> }[] = [
  { name: 'page: the host’s, 1000 voting', run: hostPage },
  { name: 'page: a long log', run: openLog },
  { name: 'page: joining', run: joinPage },
  { name: 'page: a newcomer', run: newcomer },
];
