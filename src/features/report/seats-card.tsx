import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Roster, RosterStore } from '#core/ports.ts';
import type { SeatReport } from '#core/session/seat-report.ts';
import { t } from '#i18n/texts.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { RosterForm } from './roster-form.tsx';
import { SeatTable } from './seat-table.tsx';
import styles from './seats-card.module.css';

interface SeatsCardProps {
  readonly seats: readonly SeatReport[];
  readonly className: string;
  readonly rosters: RosterStore;
}

/** Seat by seat, for the teacher alone: closed until she opens it, and not on paper unless she says so. */
export function SeatsCard({ seats, className, rosters }: SeatsCardProps): JSX.Element | null {
  const isOpen = useSignal(false);
  const isPrinted = useSignal(false);
  const roster = useSignal<Roster | null>(rosters.read(className));
  if (seats.length === 0) return null;
  return (
    <div data-print={isOpen.value && isPrinted.value ? undefined : 'no'}>
      <Card title={t('report:seats')}>
        <p>{t('report:seats.what')}</p>
        <span data-print="no">
          <Button action="seats" isPressed={isOpen.value} onPress={() => (isOpen.value = !isOpen.value)}>
            {t('report:seats.show')}
          </Button>
        </span>
        {isOpen.value && (
          <>
            <SeatTable seats={seats} roster={roster.value} isWhole={isPrinted.value} />
            <div data-print="no" class={styles.roster}>
              <label class={styles.tick}>
                <input type="checkbox" checked={isPrinted.value} onChange={(event) => (isPrinted.value = event.currentTarget.checked)} />
                {t('report:seats.print')}
              </label>
              <RosterForm className={className} rosters={rosters} roster={roster.value} onChange={(next) => (roster.value = next)} />
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
