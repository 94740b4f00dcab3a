import { OVERLAY_DEFAULT_CONFIG } from '@angular/cdk/overlay';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app.ts';

/** `?overlays=old`: as CDK did until version 20, whose overlays are no popovers and lie above the page by z-index alone. */
const usePopover = !location.search.includes('overlays=old');

await bootstrapApplication(App, {
  providers: [
    { provide: OVERLAY_DEFAULT_CONFIG, useValue: { usePopover } },
    provideRouter([
      { path: 'v3/ng/windows', loadComponent: async () => (await import('./windows-page.ts')).WindowsPage },
      { path: 'v3/ng/lists', loadComponent: async () => (await import('./lists-page.ts')).ListsPage },
      { path: 'v3/ng/changes', loadComponent: async () => (await import('./changes-page.ts')).ChangesPage },
      { path: '**', redirectTo: 'v3/ng/windows' },
    ]),
  ],
});
