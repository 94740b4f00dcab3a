// One file for everything that is read: a phone fetches it once, and no page waits for a chain of small ones.
import './contents.ts';
import './search.ts';
import './switch-language.ts';
import './appearance.ts';
import './home-page.ts';
import './guide-page.ts';
import '../offline/register.ts';
