import type { JSX } from 'preact';
import type { Audience, ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { Stage } from '#core/content/stages.ts';
import type { PackShelf } from '#core/ports.ts';
import { isFor } from '#features/programmes/material.ts';
import { list } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { Select } from '#ui/select.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { Around } from './find-programme.ts';

interface PickFieldsProps {
  step: ProgrammeStep;
  audience: Audience;
  around: Around;
  shelf: PackShelf;
  onChange: (step: ProgrammeStep) => void;
}

/** What a part is taken from: lists of what the pack has for this audience. Nothing for a part that brings its own words. */
export function PickFields({ step, audience, around: { material, items }, shelf, onChange }: PickFieldsProps): JSX.Element | null {
  switch (step.type) {
    case 'scenario':
    case 'case':
    case 'scene':
      return (
        <>
          <Picker
            label={t('demo:edit.story')}
            value={step.scenario}
            options={offered(material?.stories ?? [], audience, step.scenario).map(({ id, title }) => [id, say(title)])}
            onPick={(scenario) => onChange({ ...step, scenario })}
          />
          {step.type === 'scene' && <ScenePicker step={step} shelf={shelf} onChange={onChange} />}
        </>
      );
    case 'twins': {
      const titleOf = (id: string) => items.find((one) => one.id === id)?.title;
      const options = offered(material?.twins ?? [], audience, step.item).map(({ id }): [string, string] => [id, say(titleOf(id) ?? {}) || id]);
      return <Picker label={t('demo:edit.item')} value={step.item} options={options} onPick={(item) => onChange({ ...step, item })} />;
    }
    case 'before':
    case 'after': {
      const named = offered(material?.forms ?? [], audience, step.forms).map(({ id, stages, a }): [string, string] => [
        id,
        t('demo:edit.forms-of', { stages: list(stages.map((stage) => t(`shell:stage.${stage}`))), count: a.length }),
      ]);
      return <Picker label={t('demo:edit.forms')} value={step.forms} options={named} onPick={(forms) => onChange({ ...step, forms })} />;
    }
    default:
      return null;
  }
}

type SceneStep = Extract<ProgrammeStep, { type: 'scene' }>;

/** The scenes of the chosen story, by what the phone shows on top. */
function ScenePicker({ step, shelf, onChange }: { step: SceneStep; shelf: PackShelf; onChange: (step: SceneStep) => void }): JSX.Element {
  const loaded = useLoaded(() => shelf.scenario(step.scenario), step.scenario);
  const scenes = loaded.type === 'ready' && loaded.value.type === 'found' ? loaded.value.bundle.scenario.scenes : [];
  const options = scenes.map(({ id, title }, place): [string, string] => [id, t('demo:edit.scene-of', { place: place + 1, title: say(title) })]);
  return <Picker label={t('demo:edit.scene')} value={step.scene} options={options} onPick={(scene) => onChange({ ...step, scene })} />;
}

interface PickerProps {
  label: string;
  value: string;
  /** Id and words. */
  options: readonly (readonly [id: string, words: string])[];
  onPick: (id: string) => void;
}

/** A list. What is chosen but not there is said, so that it never looks like the first of the list. */
function Picker({ label, value, options, onPick }: PickerProps): JSX.Element {
  const isThere = options.some(([id]) => id === value);
  const all = isThere ? options : [[value, t('demo:edit.not-there')] as const, ...options];
  return <Select label={label} value={value} options={all.map(([id, words]) => ({ value: id, label: words }))} onChoose={onPick} />;
}

/** What is for this audience, and what is chosen already. */
function offered<One extends { readonly id: string; readonly stages: readonly Stage[] }>(all: readonly One[], audience: Audience, chosen: string): One[] {
  return all.filter(({ id, stages }) => id === chosen || isFor(stages, audience));
}
