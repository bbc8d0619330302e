// First-load module: keep it small.
import type { ComponentType, JSX } from 'preact';
import { Router, Route, Switch } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import type { Services } from '#core/ports.ts';
import type { Preferences } from '#features/preferences/preferences.ts';
import { loadTexts } from '#i18n/texts.ts';
import { HomeScreen } from '#screens/student/home/home-screen.tsx';
import styles from './app.module.css';
import { lazyScreen } from './lazy-screen.tsx';
import { MainPlaces } from './main-places.tsx';
import { Notices } from './notices.tsx';

const PlayScreen = lazyScreen(() => import('#screens/student/play/play-screen.tsx').then((module) => module.PlayScreen));
const LibraryScreen = lazyScreen(() => import('#screens/student/library/library-screen.tsx').then((module) => module.LibraryScreen));
const PracticeScreen = lazyScreen(() => import('#screens/student/practice/practice-screen.tsx').then((module) => module.PracticeScreen));
const MeScreen = lazyScreen(() => import('#screens/student/me/me-screen.tsx').then((module) => module.MeScreen));
const SettingsScreen = lazyScreen(() => import('#screens/student/settings/settings-screen.tsx').then((module) => module.SettingsScreen));
const StartScreen = teacherScreen(() => import('#screens/teacher/start/start-screen.tsx').then((module) => module.StartScreen), 'report');
const LessonScreen = teacherScreen(() => import('#screens/teacher/lesson/lesson-screen.tsx').then((module) => module.LessonScreen));
const OfficerRoutes = lazyScreen(() => import('./officer-routes.tsx').then((module) => module.OfficerRoutes));
const ReportScreen = lazyScreen(
  async () => (await Promise.all([import('#screens/teacher/report/report-screen.tsx'), import('#styles/print.css'), loadTexts('report')]))[0].ReportScreen,
);

/** The routes. Hash routes, so that the app works from any folder of any static host. */
export function App({ services, preferences }: { services: Services; preferences: Preferences }): JSX.Element {
  const both = { services, preferences };
  return (
    <Router hook={useHashLocation}>
      <main class={styles.main}>
        <Notices {...both} />
        <Switch>
          <Route path="/">
            <HomeScreen {...both} />
          </Route>
          <Route path="/library">
            <LibraryScreen {...both} />
          </Route>
          <Route path="/play/*">{({ '*': id }: { '*': string }) => <PlayScreen key={id} id={id} {...both} />}</Route>
          <Route path="/practice">
            <PracticeScreen {...both} />
          </Route>
          <Route path="/me">
            <MeScreen {...both} />
          </Route>
          <Route path="/settings">
            <SettingsScreen preferences={preferences} />
          </Route>
          <Route path="/class">
            <StartScreen {...both} />
          </Route>
          <Route path="/class/:id/report">{({ id }: { id: string }) => <ReportScreen key={id} id={id} services={services} />}</Route>
          <Route path="/class/:id">{({ id }: { id: string }) => <LessonScreen key={id} id={id} services={services} />}</Route>
          <Route path="/demo/*?">
            <OfficerRoutes {...both} />
          </Route>
          <Route>
            <HomeScreen {...both} />
          </Route>
        </Switch>
      </main>
      <MainPlaces preferences={preferences} />
    </Router>
  );
}

/** A teacher's screen comes with texts and sizes that no pupil needs, and with those by which pupils know their seats. */
function teacherScreen<Props extends object>(load: () => Promise<ComponentType<Props>>, ...more: readonly string[]): (props: Props) => JSX.Element {
  return lazyScreen(async () => (await Promise.all([load(), import('#styles/hall.css'), ...['class', 'join', ...more].map(loadTexts)]))[0]);
}
