import type { CDPSession } from 'playwright-core';

/** One thing that the browser wrote down while it was traced; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of the thread alone: what others did meanwhile on a busy machine is not in it. */
  readonly tdur?: number;
  readonly args?: unknown;
};

/** What the browser does meanwhile, in all its processes. */
export async function traceWhile(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  const categories = 'devtools.timeline,disabled-by-default-devtools.timeline,v8';
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Whether it happened in a script of an extension. */
export function isOurs({ ph, args }: TraceEvent): boolean {
  return ph === 'X' && JSON.stringify(args ?? '').includes('chrome-extension://');
}

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'ph' in value;
}
