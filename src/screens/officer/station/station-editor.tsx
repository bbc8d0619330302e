import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProgrammeStore } from '#core/ports.ts';
import type { LocalCase } from '#core/session/activity.ts';
import type { Station } from '#core/session/own-programme.ts';
import { PROGRAMME_LIMITS } from '#core/session/programme-limits.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from '../fields.module.css';
import { TextField } from '../text-field.tsx';
import { CaseFields } from './case-fields.tsx';

/** What is the station's own. Each change is kept as she goes; a case that was removed can be put back. */
export function StationEditor({ store }: { store: ProgrammeStore }): JSX.Element {
  const [station, setStation] = useState(store.station());
  const [isKept, setKept] = useState(true);
  const [removed, setRemoved] = useState<{ at: number; gone: LocalCase } | null>(null);
  const { name, cases } = station;
  const change = (next: Station) => {
    setStation(next);
    setKept(store.writeStation(next));
    setRemoved(null); // its place may be another's by now
  };
  const setCases = (next: readonly LocalCase[]) => change({ ...station, cases: next });
  const add = () => setCases([...cases, { title: t('demo:station.new-case'), publisher: name, date: '', facts: '' }]);
  const remove = (at: number, gone: LocalCase) => {
    setCases(cases.filter((_, place) => place !== at));
    setRemoved({ at, gone });
  };
  return (
    <>
      <Notice tone={isKept ? 'plain' : 'careful'}>
        <p>
          <Tell k="demo:station.whose" />
        </p>
        <p>{t(isKept ? 'demo:station.kept' : 'demo:station.not-kept')}</p>
      </Notice>
      <TextField label={t('demo:station.name')} value={name} most={PROGRAMME_LIMITS.name} isOptional onChange={(text) => change({ ...station, name: text })} />
      <section class={styles.fields} aria-labelledby="cases">
        <h2 id="cases" class={styles.title}>
          <Tell k="demo:station.cases" />
        </h2>
        {cases.length === 0 && (
          <p>
            <Tell k="demo:station.no-case" />
          </p>
        )}
        {cases.map((one, place) => (
          <CaseFields
            key={place}
            place={place}
            local={one}
            onChange={(next) => setCases(cases.map((other, index) => (index === place ? next : other)))}
            onRemove={() => remove(place, one)}
          />
        ))}
        {removed && (
          <Notice isStatus>
            <p>{t('demo:station.removed', { title: removed.gone.title })}</p>
            <Button action="undo" onPress={() => setCases([...cases.slice(0, removed.at), removed.gone, ...cases.slice(removed.at)])}>
              <Tell k="demo:edit.undo" />
            </Button>
          </Notice>
        )}
        {cases.length < PROGRAMME_LIMITS.cases && (
          <Button action="add-case" onPress={add}>
            <Tell k="demo:station.add" />
          </Button>
        )}
      </section>
    </>
  );
}
