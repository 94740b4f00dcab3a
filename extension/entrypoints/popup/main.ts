import { moveByArrows } from '../../panel/move-by-arrows.ts';
import { adoptTheme, keepPanel } from '../../panel/open-panel.tsx';

const root = document.getElementById('panel');
const asked = new URLSearchParams(window.location.search).get('notice');

adoptTheme();
document.addEventListener('keydown', moveByArrows);
const notice = asked === 'unknown-guide' || asked === 'nothing-to-walk' ? asked : undefined;
// Lives as long as the panel.
if (root) void keepPanel(root, 'popup', notice, new AbortController().signal);
