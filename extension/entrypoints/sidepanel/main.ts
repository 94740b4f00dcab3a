import { moveByArrows } from '../../panel/move-by-arrows.ts';
import { adoptTheme, keepPanel } from '../../panel/open-panel.tsx';

const root = document.getElementById('panel');

adoptTheme();
// Lives as long as the side panel is open.
const { signal } = new AbortController();
document.addEventListener('keydown', moveByArrows, { signal });
if (root) void keepPanel(root, 'side', undefined, signal);
