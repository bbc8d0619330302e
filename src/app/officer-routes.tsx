import type { ComponentType, JSX } from 'preact';
import { Route, Switch } from 'wouter-preact';
import type { Services } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { loadTexts } from '#i18n/texts.ts';
import { lazyScreen } from './lazy-screen.tsx';

const DemoScreen = officerScreen(() => import('#screens/officer/start/demo-screen.tsx').then((module) => module.DemoScreen), 'demo');
const PresenterScreen = officerScreen(
  () => import('#screens/officer/presenter/presenter-screen.tsx').then((module) => module.PresenterScreen),
  ...['presenter', 'class', 'join'],
);
const RemoteScreen = officerScreen(
  () => import('#screens/officer/remote/remote-screen.tsx').then((module) => module.RemoteScreen),
  ...['presenter', 'class', 'join'],
);
const RecordScreen = paperScreen(() => import('#screens/officer/record/record-screen.tsx').then((module) => module.RecordScreen), 'visit', 'report');

/** Where an officer goes, behind her door: none of it travels with the pupil's first screen. */
export function OfficerRoutes({ services }: { services: Services; preferences: Preferences }): JSX.Element {
  return (
    <Switch>
      <Route path="/demo/visit/:id/presenter">{({ id }: { id: string }) => <PresenterScreen key={id} id={id} services={services} />}</Route>
      <Route path="/demo/remote/:room/:code?">
        {({ room, code }: { room: string; code?: string }) => <RemoteScreen key={room} room={room} code={code ?? null} services={services} />}
      </Route>
      <Route path="/demo/visit/:id/record">{({ id }: { id: string }) => <RecordScreen key={id} id={id} services={services} />}</Route>
      <Route>
        <DemoScreen services={services} />
      </Route>
    </Switch>
  );
}

/** A screen with the texts that nobody else needs. */
function officerScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, ...texts: readonly string[]): (props: Props) => JSX.Element {
  return lazyScreen(async () => (await Promise.all([load(), ...texts.map(loadTexts)]))[0]);
}

/** What is printed comes with its look on paper. */
function paperScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, ...texts: readonly string[]): (props: Props) => JSX.Element {
  return officerScreen(async () => (await Promise.all([load(), import('#styles/print.css')]))[0], ...texts);
}
