import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { Words } from '../words.tsx';
import { ArtPicture } from './art/art.tsx';
import styles from './picture-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/**
 * A drawn picture. The drawing only stands for what is seen; the words say what it is, so `alt` is always readable
 * by everyone under the drawing, and the caption, which somebody wrote, follows it.
 */
export function PictureBeat({ beat, quotes }: { beat: BeatOf<'picture'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <figure class={styles.picture} data-art={beat.art}>
      <ArtPicture art={beat.art} />
      <figcaption>
        <span class={styles.alt}>
          <Words text={beat.alt} quotes={quotes} />
        </span>
        {beat.caption && say(beat.caption) !== say(beat.alt) && (
          <span class={styles.caption}>
            <Words text={beat.caption} quotes={quotes} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}
