import { getByRole } from '@testing-library/dom';
import { getName } from 'aria-api';
import { computeAccessibleName } from 'dom-accessibility-api';
import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';

/** What the benchmarks call inside a page, beside our own reading of it: other people's code, and the score. */
const beside = { getByRole, getName, computeAccessibleName, describeTarget, findTarget };

declare global {
  interface Window {
    readonly beside: typeof beside;
  }
}

Object.assign(window, { beside });
