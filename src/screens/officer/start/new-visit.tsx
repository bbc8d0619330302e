import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { AUDIENCES, type Audience } from '#core/content/programmes.schema.ts';
import type { Services } from '#core/ports.ts';
import { plainText } from '#core/session/plain-text.ts';
import { startVisit } from '#features/demo/start-visit.ts';
import { t } from '#i18n/texts.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { OptionGroup } from '#ui/option-group.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './new-visit.module.css';
import type { Offers } from './offers.ts';
import { ProgrammeCards } from './programme-cards.tsx';
import { VisitFields } from './visit-fields.tsx';

/** What a hall usually is, until she has told otherwise. */
const PEOPLE = 200;
/** What fits between two lessons. */
const USUAL_MINUTES = 20;

/** A new visit: before whom, which programme, where. All has an answer already, so that the one button can be pressed at once. */
export function NewVisit({ offers, services }: { offers: Offers; services: Services }): JSX.Element {
  const [audience, setAudience] = useState<Audience>(offers.last?.audience ?? 'junior');
  const [picked, setPicked] = useState<string | null>(null);
  const [hall, setHall] = useState({ school: '', people: offers.last?.people ?? PEOPLE });
  const [hasFailed, setFailed] = useState(false);
  const isStarting = useRef(false);
  const programmes = offers.programmes.filter((one) => one.audience === audience);
  const chosen = programmes.find(({ id }) => id === picked) ?? programmes.find(({ given }) => given.minutes === USUAL_MINUTES) ?? programmes[0] ?? null;
  const begin = async () => {
    if (isStarting.current || !chosen) return; // a double tap
    isStarting.current = true;
    try {
      (await services.programmes()).writeLastVisit({ audience, people: hall.people });
      const { given: programme, packId } = chosen;
      const { name: station, cases } = offers.station;
      location.hash = `#/demo/visit/${await startVisit(services, { programme, packId, station, cases, school: plainText(hall.school).trim(), people: hall.people })}`;
    } catch {
      setFailed(true);
    } finally {
      isStarting.current = false;
    }
  };
  return (
    <section class={styles.visit} aria-labelledby="new-visit">
      <h2 id="new-visit" class={styles.title}>
        <Tell k="demo:start.new" />
      </h2>
      <OptionGroup
        label={<Tell k="demo:start.audience" />}
        name="audience"
        options={AUDIENCES.map((value) => ({ value, label: <Tell k={`demo:audience.${value}`} /> }))}
        chosen={audience}
        onChoose={setAudience}
        setting="audience"
      />
      <ProgrammeCards programmes={programmes} chosen={chosen?.id ?? null} onChoose={setPicked} />
      {chosen && (
        <div>
          <ButtonLink to={`/demo/programme/${chosen.id}`} kind="quiet">
            <Tell k={chosen.isOwn ? 'demo:start.edit' : 'demo:start.look'} />
          </ButtonLink>
        </div>
      )}
      <VisitFields {...hall} onChange={setHall} />
      {hasFailed && (
        <Notice tone="careful" isStatus>
          {t('demo:start.failed')}
        </Notice>
      )}
      <div class={styles.go}>
        <Button kind="main" action="start-visit" isDisabled={!chosen || chosen.given.steps.length === 0} onPress={() => void begin()}>
          <Tell k="demo:start.begin" />
        </Button>
      </div>
    </section>
  );
}
