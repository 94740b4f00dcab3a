import { moveByArrows } from '../../panel/move-by-arrows.ts';
import { adoptTheme, keepPanel } from '../../panel/open-panel.tsx';

const root = document.getElementById('panel');
const asked = new URLSearchParams(window.location.search).get('notice');

adoptTheme();
// Lives as long as the panel.
const { signal } = new AbortController();
document.addEventListener('keydown', moveByArrows, { signal });
const notice = asked === 'unknown-guide' || asked === 'nothing-to-walk' ? asked : undefined;
if (root) void keepPanel(root, 'popup', notice, signal);
