import type { StageSound } from './stage-sound.ts';

/** Plays the sounds of the stage; silent where the browser can make none. */
export interface SoundPlayer {
  play(sound: StageSound): void;
  close(): void;
}

/** One tone: when it begins (s after now), its pitch (Hz), how long it is (s), and to which pitch it glides. */
interface Tone {
  readonly at: number;
  readonly pitch: number;
  readonly length: number;
  readonly to?: number;
}

/** Made here, so that no file has to be fetched and none belongs to anybody. Short: the next beat may come at once. */
const TONES: Readonly<Record<StageSound, readonly Tone[]>> = {
  message: [{ at: 0, pitch: 660, to: 880, length: 0.12 }],
  ring: [0, 0.12, 0.24, 0.9, 1.02, 1.14].map((at, place) => ({ at, pitch: place % 2 === 0 ? 520 : 620, length: 0.11 })),
  coins: [1320, 1760].map((pitch, place) => ({ at: place * 0.09, pitch, length: 0.16 })),
  rise: [392, 494, 587, 784].map((pitch, place) => ({ at: place * 0.11, pitch, length: 0.14 })),
};

/** Heard in a hall through its loudspeakers, and no fright for who sits beside one. */
const LOUDNESS = 0.25;

/** Makes ready to play. The browser's audio is opened with the first sound, which comes of a press: before one it would stay shut. */
export function openSoundPlayer(): SoundPlayer {
  let audio: AudioContext | null = null;
  let isClosed = false;
  return {
    play(sound) {
      if (isClosed) return; // asked for by a beat that was still to be painted
      try {
        audio ??= new AudioContext();
        if (audio.state === 'suspended') void audio.resume().catch(() => {});
        for (const tone of TONES[sound]) playTone(audio, tone);
      } catch {
        // No audio device, or none that a page may use: the story goes on without.
      }
    },
    close() {
      isClosed = true;
      void audio?.close().catch(() => {});
      audio = null;
    },
  };
}

function playTone(audio: AudioContext, { at, pitch, length, to = pitch }: Tone): void {
  const begin = audio.currentTime + at;
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.type = 'triangle';
  source.frequency.setValueAtTime(pitch, begin);
  source.frequency.linearRampToValueAtTime(to, begin + length);
  // Up and down again without a click.
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.01);
  volume.gain.linearRampToValueAtTime(0, begin + length);
  source.connect(volume);
  volume.connect(audio.destination);
  source.start(begin);
  source.stop(begin + length);
}
