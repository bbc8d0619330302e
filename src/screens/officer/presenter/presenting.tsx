import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { presenterView } from '#core/session/presenter-view.ts';
import type { Services } from '#core/ports.ts';
import { useNow } from '#features/demo/presenter/use-now.ts';
import { keepAwake } from '#features/demo/wake-lock.ts';
import { t } from '#i18n/texts.ts';
import { Steering } from '../steering.tsx';
import { NoSuchVisit } from './no-such-visit.tsx';
import { NotShared } from './not-shared.tsx';
import type { OpenedVisit } from '../open-visit.ts';
import { PhoneControl } from './phone-control.tsx';
import { WallButton } from './wall-button.tsx';

/** A visit as its officer sees it, for as long as it is there. */
export function Presenting({ visit, services }: { visit: OpenedVisit; services: Services }): JSX.Element {
  const { run, content } = visit;
  const now = useNow(services.clock);
  useEffect(keepAwake, []);
  useEffect(() => run.close, [run]);
  useEffect(() => {
    document.title = t('presenter:title');
  }, []);
  const state = run.state.value;
  const view = useMemo(() => presenterView(state, content), [state, content]); // not each second anew
  if (run.isGone.value) return <NoSuchVisit visitLog={services.visitLog} />;
  return (
    <div data-screen="presenter">
      <Steering view={view} now={now} onPress={(wish) => run.press(wish, content)} notice={<NotShared visitLog={services.visitLog} />}>
        <WallButton run={run} />
        <PhoneControl visit={visit} services={services} />
      </Steering>
    </div>
  );
}
