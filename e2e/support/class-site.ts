import type { ClassRun } from '#features/class/class-run.ts';
import type { HostLink } from '#core/session/links.ts';
import type { TeacherIntent } from '#core/session/events.ts';
import { viewForPupils } from '#core/session/view-for.ts';
import { newId } from '#storage/new-id.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { NodeSocket } from '#testing/node-socket.ts';
import { RunningHub } from '#testing/running-hub.ts';
import { dialSocket } from '#link/dial-socket.ts';
import { openHostLink } from '#link/host-link.ts';
import { siteHandler } from '../../src/tools/serve.mjs';
import { BUILT } from './test-site.ts';

Object.assign(globalThis, { WebSocket: NodeSocket });

/** The site with a hub, and a lesson led from here. On a plain-http name, as on a school's own network. */
export class ClassSite {
  readonly run: ClassRun;
  readonly hub: RunningHub;
  readonly host: HostLink;
  /** While true, what pupils ask stays unanswered. */
  isDeaf = false;

  private constructor(hub: RunningHub, run: ClassRun) {
    this.hub = hub;
    this.run = run;
    const ways = { socket: dialSocket(hub.address), stream: null, wakes: () => () => {} };
    this.host = openHostLink({ ways, key: run.header.hostKey, isDoorOpen: true, startAt: 1, onHeard: async (asked) => (this.isDeaf ? [] : run.hear(asked)) });
    this.host.show(viewForPupils(run.state.value));
  }

  static async start(): Promise<ClassSite> {
    const site = new ClassSite(await RunningHub.start(undefined, siteHandler(BUILT)), await buildLesson(30, undefined, newId()));
    while (!site.host.room()) await new Promise<void>((resolve) => site.host.onChange(resolve));
    return site;
  }

  get url(): string {
    return `http://school.lan:${this.hub.port}/`;
  }

  get pin(): string {
    return this.host.room()?.pin ?? '';
  }

  async teach(intent: TeacherIntent): Promise<void> {
    await this.run.send(intent);
    this.host.show(viewForPupils(this.run.state.value));
  }

  async stop(): Promise<void> {
    this.host.close();
    await this.hub.end();
  }
}
