import { adoptTheme } from '../../panel/open-panel.tsx';
import { openYourData } from '../../panel/open-your-data.tsx';

const root = document.getElementById('data');

adoptTheme();
if (root) void openYourData(root);
