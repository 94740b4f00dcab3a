import type { Fault } from './fault.ts';

/** What Cairn must never do: ask the network for anything. Its worker and its own pages are kept from it by their policy. */
export const NETWORK_FAULTS: readonly Fault[] = [
  {
    in: 'script',
    name: 'a script of ours that asks the Manager for something',
    guide: 'secure-account',
    caughtBy: /asked for .*\/home \(fetch\)/,
    plant: "fetch('/v3/ng/home');",
  },
  {
    in: 'script',
    name: 'a picture that tells somebody else',
    guide: 'secure-account',
    caughtBy: /asked for https:\/\/seen\.example/,
    plant: "new Image().src = 'https://seen.example/';",
  },
  {
    in: 'script',
    name: 'a picture that tells the Manager',
    guide: 'secure-account',
    caughtBy: /asked for .*\/seen\.png \(image\)/,
    plant: "new Image().src = '/seen.png';",
  },
];
