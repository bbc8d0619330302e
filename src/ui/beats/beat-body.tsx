import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import { CardBeat } from './card-beat.tsx';
import { FormBeat } from './form-beat.tsx';
import { LinkBeat } from './link-beat.tsx';
import { MirrorBeat } from './mirror-beat.tsx';
import { MoneyBeat } from './money-beat.tsx';
import { Narration } from './narration.tsx';
import { NumberBeat } from './number-beat.tsx';
import { PictureBeat } from './picture-beat.tsx';
import { RingBeat } from './ring-beat.tsx';
import type { ShownBeat, ShownPerson, ShownText } from './shown-beat.ts';
import { speaker } from './speaker.ts';
import { SystemNote } from './system-note.tsx';
import { VoiceBeat } from './voice-beat.tsx';

/** Every kind of beat in its common look, without its speaker. `quotes` are the parts to mark. */
export function BeatBody({ beat, people, quotes }: { beat: ShownBeat; people: readonly ShownPerson[]; quotes: readonly ShownText[] }): JSX.Element {
  switch (beat.type) {
    case 'message':
      return (
        <p>
          <Words text={beat.text} quotes={quotes} />
        </p>
      );
    case 'voice':
      return <VoiceBeat beat={beat} quotes={quotes} />;
    case 'system':
      return <SystemNote beat={beat} quotes={quotes} />;
    case 'narration':
    case 'time':
      return <Narration beat={beat} quotes={quotes} />;
    case 'picture':
      return <PictureBeat beat={beat} quotes={quotes} />;
    case 'link':
      return <LinkBeat beat={beat} quotes={quotes} />;
    case 'money':
      return <MoneyBeat beat={beat} to={speaker(beat.to, people)} quotes={quotes} />;
    case 'number':
      return <NumberBeat beat={beat} quotes={quotes} />;
    case 'card':
      return <CardBeat beat={beat} quotes={quotes} />;
    case 'form':
      return <FormBeat beat={beat} quotes={quotes} />;
    case 'ring':
      return <RingBeat beat={beat} quotes={quotes} />;
    case 'mirror':
      return <MirrorBeat beat={beat} quotes={quotes} />;
  }
}
