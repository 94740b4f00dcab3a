import { moveByArrows } from '../../panel/move-by-arrows.ts';
import { adoptTheme, keepPanel } from '../../panel/open-panel.tsx';

const root = document.getElementById('panel');

adoptTheme();
document.addEventListener('keydown', moveByArrows);
// Lives as long as the side panel is open.
if (root) void keepPanel(root, 'side', undefined, new AbortController().signal);
