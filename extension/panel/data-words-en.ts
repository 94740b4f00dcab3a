import type { DataWords } from './data-words.ts';

export const DATA_EN: DataWords = {
  title: 'Your data',
  otherLanguage: 'Français',
  progressTitle: 'What Cairn keeps',
  kept: (count) =>
    count === 0
      ? 'Nothing is kept at the moment. Once you start a guide, Cairn keeps where you are in it, in this browser only.'
      : `Where you are in ${count === 1 ? 'one guide' : `${count} guides`}, in this browser only:`,
  unreadable: (count) =>
    `${count === 1 ? 'One guide has' : `${count} guides have`} progress that cannot be read any more. You can start ${count === 1 ? 'it' : 'them'} again from the panel.`,
  lastUsed: (date) => `last used on ${date}`,
  exportTitle: 'Take your progress along',
  exportLead: 'You get a text file that you can read, keep, or bring into another browser.',
  save: 'Save a copy',
  importTitle: 'Bring a copy back',
  importLead: 'Choose a copy that you saved. You see what it would add before anything changes.',
  choose: 'Choose a copy',
  adds: (count) =>
    count === 0
      ? 'This copy adds nothing.'
      : `This copy adds your progress in ${count === 1 ? 'one guide' : `${count} guides`}:`,
  stays: (count) => `Stays as it is here (${count}):`,
  unknown: (count) =>
    `${count === 1 ? 'One guide' : `${count} guides`} in this copy that this version of Cairn does not have will be left out.`,
  add: 'Add',
  cancel: 'Cancel',
  badFile: {
    'no-json': 'Cairn cannot read this file. Choose a copy that Cairn saved; its name begins with “cairn-progress”.',
    'not-ours': 'This file is no copy of your progress, or it was changed. Choose another one.',
    newer: 'This copy comes from a newer version of Cairn. Update Cairn, then choose it again.',
    'too-large': 'This file is too large for a copy of your progress. Choose another one.',
  },
  oldTitle: 'Older than a year',
  old: (count) =>
    count === 1
      ? 'You have not looked at this guide for a year. Do you still need your progress in it?'
      : 'You have not looked at these guides for a year. Do you still need your progress in them?',
  deleteOld: 'Delete what is older than a year',
  forgetTitle: 'Forget everything',
  forgetLead:
    'Cairn then knows no more than on its first day: no progress, no language, no address of the knowledge base.',
  forget: 'Forget everything…',
  forgetSure: 'Your progress in all guides is deleted, and cannot be brought back without a copy.',
  forgetYes: 'Forget everything',
  said: {
    imported: 'The copy is added.',
    'nothing-new': 'The copy held nothing new, so nothing has changed.',
    'not-imported': 'The copy could not be saved, so nothing has changed. Make room on your device, then try again.',
    forgotten: 'Everything is forgotten.',
    'not-forgotten': 'Not everything could be deleted. Close the other tabs, then try again.',
    deleted: 'What was older than a year is deleted.',
    'no-answer': 'Cairn does not answer at the moment. Close this page and open it again.',
  },
  privacyTitle: 'Privacy',
  version: (version) => `Cairn ${version}`,
};
