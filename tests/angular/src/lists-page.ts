import { ScrollingModule } from '@angular/cdk/scrolling';
import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

type Server = { readonly name: string; readonly load: number };

/** A list of which only what is seen exists, and one that is drawn anew in every frame. */
@Component({
  selector: 'app-lists-page',
  imports: [MatButtonModule, ScrollingModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    cdk-virtual-scroll-viewport { height: 240px; width: 420px; border: 1px solid; }
    .domain { height: 48px; }
  `,
  template: `
    <h1>Lists</h1>
    <cdk-virtual-scroll-viewport itemSize="48" tabindex="0" aria-label="Domains">
      <div class="domain" *cdkVirtualFor="let domain of domains">
        {{ domain }} <button matButton>Renew {{ domain }}</button>
      </div>
    </cdk-virtual-scroll-viewport>
    @for (server of servers(); track server.name) {
      <p>{{ server.name }}: {{ server.load }} % <button matButton>Restart {{ server.name }}</button></p>
    }
    <button matButton (click)="restless.set(!restless())">Draw the last one anew</button>
    @for (version of versions(); track version) { <button matButton>Empty the cache</button> }
  `,
})
export class ListsPage {
  protected readonly domains = Array.from({ length: 1000 }, (_, index) => `domain-${index + 1}.example`);
  protected readonly servers = signal<readonly Server[]>([]);
  protected readonly restless = signal(false);
  protected readonly versions = signal([0]);

  constructor() {
    const left = inject(DestroyRef);
    afterNextRender(() => {
      let next = 0;
      let frame = 0;
      const draw = (): void => {
        frame += 1;
        this.servers.set(
          ['web-1', 'web-2', 'mail-1'].map((name, index) => ({ name, load: (frame * 7 + index) % 100 })),
        );
        if (this.restless()) this.versions.set([frame]);
        next = requestAnimationFrame(draw);
      };
      draw();
      left.onDestroy(() => cancelAnimationFrame(next));
    });
  }
}
