import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

/** What is there on every page: the sidebar. */
@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: flex; gap: 32px; font: 15px sans-serif; }
    nav { display: flex; flex-direction: column; gap: 12px; width: 160px; padding: 16px; }
    main { flex: 1; padding: 16px; }
  `,
  template: `
    <nav aria-label="Main">
      <a routerLink="/v3/ng/windows" queryParamsHandling="preserve">Windows</a>
      <a routerLink="/v3/ng/lists" queryParamsHandling="preserve">Lists</a>
      <a routerLink="/v3/ng/changes" queryParamsHandling="preserve">Changes</a>
    </nav>
    <main><router-outlet /></main>
  `,
})
export class App {}
