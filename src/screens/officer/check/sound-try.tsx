import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openSoundPlayer, type SoundPlayer } from '#features/demo/sound-player.ts';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import styles from './sound-try.module.css';

interface SoundTryProps {
  heard: boolean | null;
  hasPlayed: boolean;
  onPlayed: () => void;
  onHeard: (heard: boolean) => void;
}

/** Plays what a message sounds like on stage, and asks whether it was heard. */
export function SoundTry({ heard, hasPlayed, onPlayed, onHeard }: SoundTryProps): JSX.Element {
  const player = useRef<SoundPlayer | null>(null);
  useEffect(() => () => player.current?.close(), []);
  const play = () => {
    player.current ??= openSoundPlayer();
    player.current.play('ring');
    onPlayed();
  };
  return (
    <div class={styles.answers} role="group">
      <Button action="play-sound" onPress={play}>
        <Tell k="demo:check.sound.play" />
      </Button>
      {hasPlayed && (
        <>
          <Button action="sound-heard" isPressed={heard === true} onPress={() => onHeard(true)}>
            <Tell k="demo:check.sound.yes" />
          </Button>
          <Button action="sound-not-heard" isPressed={heard === false} onPress={() => onHeard(false)}>
            <Tell k="demo:check.sound.no" />
          </Button>
        </>
      )}
    </div>
  );
}
