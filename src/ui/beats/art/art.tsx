import type { JSX } from 'preact';
import { Advert } from './advert.tsx';
import styles from './art.module.css';
import { BadgeCard } from './badge-card.tsx';
import { Chart } from './chart.tsx';
import { Gift } from './gift.tsx';
import { Notice } from './notice.tsx';
import { Parcel } from './parcel.tsx';
import { PoliceVideo } from './police-video.tsx';
import { Qr } from './qr.tsx';
import { Receipt } from './receipt.tsx';
import { Screenshot } from './screenshot.tsx';
import { Skin } from './skin.tsx';
import { Watch } from './watch.tsx';

/** The pictures the app can draw: core's ART, each on a field of 160 × 100. */
const PICTURES = {
  advert: Advert,
  'badge-card': BadgeCard,
  chart: Chart,
  gift: Gift,
  notice: Notice,
  parcel: Parcel,
  'police-video': PoliceVideo,
  qr: Qr,
  receipt: Receipt,
  screenshot: Screenshot,
  skin: Skin,
  watch: Watch,
};
export type Art = keyof typeof PICTURES;

/** A drawing that stands for a picture. Hidden from readers: the words beside it say what it shows. */
export function ArtPicture({ art }: { art: Art }): JSX.Element {
  const Drawing = PICTURES[art];
  return (
    <svg class={styles.art} viewBox="0 0 160 100" aria-hidden="true" preserveAspectRatio="xMidYMid meet">
      <rect width="160" height="100" class={styles.ground} />
      <Drawing />
    </svg>
  );
}
