import type { TextFiles } from '#core/ports.ts';

/** Files larger than a backup may be are not even read. In bytes: three of them can make one character. */
const LARGEST = 60_000_000;

/** Saving and opening text files with what the browser has. */
export const textFiles: TextFiles = {
  save: (name, text) => saveFile(new File([text], name, { type: 'application/json' })),

  open: () =>
    new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = '.json,application/json,text/plain'; // phones that don't know .json grey it out otherwise
      input.hidden = true;
      input.addEventListener('change', () => {
        input.remove();
        const file = input.files?.[0];
        resolve(file ? readText(file) : null);
      });
      input.addEventListener('cancel', () => {
        input.remove();
        resolve(null);
      });
      document.body.append(input); // Safari drops the event of an input that is nowhere
      input.click();
    }),
};

/** Hands a file to the person: as a download, or to the share sheet where downloads don't work. */
export async function saveFile(file: File): ReturnType<TextFiles['save']> {
  if (isInApp() || !('download' in HTMLAnchorElement.prototype)) return share(file);
  download(file);
  return 'saved';
}

async function readText(file: File): ReturnType<TextFiles['open']> {
  if (file.size > LARGEST) return { ok: false, problems: [{ code: 'too-large', path: '', message: 'the file is too large' }] };
  const text = await new Response(file).text().catch(() => null); // Blob.text is missing below Safari 14
  return text === null ? { ok: false, problems: [{ code: 'not-read', path: '', message: 'the file could not be read' }] } : { ok: true, value: text };
}

/** WeChat, QQ, DingTalk and their like swallow downloads without a word. */
function isInApp(): boolean {
  return /MicroMessenger|QQ\/|DingTalk|Weibo|AliApp/i.test(navigator.userAgent);
}

async function share(file: File): ReturnType<TextFiles['save']> {
  const sharing: ShareData = { files: [file] };
  if (!navigator.share || !navigator.canShare?.(sharing)) return 'failed';
  try {
    await navigator.share(sharing);
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some phones ask where to put it first, and only then read it
}
