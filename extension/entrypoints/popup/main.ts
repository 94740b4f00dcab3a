import { moveByArrows } from '../../panel/move-by-arrows.ts';
import { adoptTheme, openPanel } from '../../panel/open-panel.tsx';

const root = document.getElementById('panel');
const asked = new URLSearchParams(window.location.search).get('notice');

adoptTheme();
document.addEventListener('keydown', moveByArrows);
if (root) void openPanel(root, asked === 'unknown-guide' || asked === 'nothing-to-walk' ? asked : undefined);
