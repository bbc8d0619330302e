import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { hasVoice, isReading, readAloud, stopReading } from './read-aloud.ts';

/** 读给我听: shown in lower-grade mode where the system has a voice. */
export function ReadAloudButton({ lines }: { lines: readonly string[] }): JSX.Element | null {
  const [isHere, setHere] = useState(hasVoice);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = () => setHere(hasVoice());
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      stopReading();
    };
  }, []);
  if (!isHere) return null;
  return (
    <Button kind="plain" action="read-aloud" isPressed={isReading.value} onPress={() => readAloud(lines)}>
      <Tell k={isReading.value ? 'student:stop-reading' : 'student:read-aloud'} />
    </Button>
  );
}
