import type { ComponentType, JSX } from 'preact';
import { Route, Switch } from 'wouter-preact';
import type { Services } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { loadTexts } from '#i18n/texts.ts';
import { lazyScreen } from './lazy-screen.tsx';

const loadStage = () => import('#screens/officer/stage/stage-screen.tsx').then((module) => module.StageScreen);
const StageScreen = hallScreen(loadStage, 'stage');
const FollowScreen = hallScreen(() => import('#screens/officer/stage/follow-screen.tsx').then((module) => module.FollowScreen), 'stage');
const DemoScreen = officerScreen(() => import('#screens/officer/start/demo-screen.tsx').then((module) => module.DemoScreen), 'demo', 'visit', 'report');
const ProgrammeScreen = officerScreen(() => import('#screens/officer/programme/programme-screen.tsx').then((module) => module.ProgrammeScreen), 'demo');
const StationScreen = officerScreen(() => import('#screens/officer/station/station-screen.tsx').then((module) => module.StationScreen), 'demo');
const CheckScreen = officerScreen(() => import('#screens/officer/check/check-screen.tsx').then((module) => module.CheckScreen), 'demo');
const PresenterScreen = officerScreen(
  () => import('#screens/officer/presenter/presenter-screen.tsx').then((module) => module.PresenterScreen),
  ...['presenter', 'class', 'join'],
);
const RemoteScreen = officerScreen(
  () => import('#screens/officer/remote/remote-screen.tsx').then((module) => module.RemoteScreen),
  ...['presenter', 'class', 'join'],
);
const KioskScreen = officerScreen(
  async () => (await Promise.all([import('#screens/officer/kiosk/kiosk-screen.tsx'), import('#styles/kiosk.css')]))[0].KioskScreen,
  'kiosk',
);
const RecordScreen = paperScreen(() => import('#screens/officer/record/record-screen.tsx').then((module) => module.RecordScreen), 'visit', 'report');
const HandoutsScreen = paperScreen(() => import('#screens/officer/handouts/handouts-screen.tsx').then((module) => module.HandoutsScreen), 'visit');

/** Where an officer goes, behind her door: none of it travels with the pupil's first screen. */
export function OfficerRoutes({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  return (
    <Switch>
      <Route path="/demo/programme/:id">{({ id }: { id: string }) => <ProgrammeScreen key={id} id={id} services={services} />}</Route>
      <Route path="/demo/station">
        <StationScreen services={services} />
      </Route>
      <Route path="/demo/check">
        <CheckScreen services={services} loadStage={loadStage} />
      </Route>
      <Route path="/demo/visit/:id">{({ id }: { id: string }) => <StageScreen key={id} id={id} services={services} />}</Route>
      <Route path="/demo/visit/:id/presenter">{({ id }: { id: string }) => <PresenterScreen key={id} id={id} services={services} />}</Route>
      <Route path="/demo/follow">
        <FollowScreen services={services} />
      </Route>
      <Route path="/demo/remote/:room/:code?">
        {({ room, code }: { room: string; code?: string }) => <RemoteScreen key={room} room={room} code={code ?? null} services={services} />}
      </Route>
      <Route path="/demo/visit/:id/record">{({ id }: { id: string }) => <RecordScreen key={id} id={id} services={services} />}</Route>
      <Route path="/demo/kiosk">
        <KioskScreen services={services} preferences={preferences} />
      </Route>
      <Route path="/demo/handouts/:visit?">
        {({ visit }: { visit?: string }) => <HandoutsScreen key={visit ?? ''} visit={visit ?? null} services={services} />}
      </Route>
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

/** What a hall looks at comes in hall size, with the words of a class for answers and hands. */
function hallScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, ...texts: readonly string[]): (props: Props) => JSX.Element {
  return officerScreen(async () => (await Promise.all([load(), import('#styles/hall.css')]))[0], 'class', 'join', ...texts);
}
