import type { ComponentChildren, JSX } from 'preact';
import { Button } from '#ui/button.tsx';
import { Tell } from '#ui/tell.tsx';
import { Heading } from './heading.tsx';

interface PlainStepProps {
  /** Keys of what stands here. */
  title: string;
  what: string;
  action?: string;
  onAction?: () => void;
  children?: ComponentChildren;
}

/** Something to know and perhaps one thing to do. Announced as it comes, for it comes by itself. */
export function PlainStep({ title, what, action, onAction, children }: PlainStepProps): JSX.Element {
  return (
    <>
      <Heading>
        <Tell k={title} />
      </Heading>
      <p role="status">
        <Tell k={what} />
      </p>
      {action && onAction && (
        <Button kind="main" action={action.replace(/^.*:/, '')} onPress={onAction}>
          <Tell k={action} />
        </Button>
      )}
      {children}
    </>
  );
}
