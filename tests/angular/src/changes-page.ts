import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatProgressSpinnerModule } from '@angular/material/progress-spinner';

/** One button, and all that can happen to it. */
@Component({
  selector: 'app-changes-page',
  imports: [MatButtonModule, MatCheckboxModule, MatExpansionModule, MatProgressSpinnerModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .veil { position: absolute; inset: 0; display: grid; place-items: center; background: rgb(255 255 255 / 80%); }
    .place { position: relative; padding: 40px; }
    .moved { transform: translateX(220px) scale(1.4); }
  `,
  template: `
    <h1>Changes</h1>
    <mat-checkbox (change)="there.set($event.checked)">There</mat-checkbox>
    <mat-checkbox (change)="ready.set($event.checked)">Ready</mat-checkbox>
    <mat-checkbox (change)="moved.set($event.checked)">Moved</mat-checkbox>
    <mat-checkbox (change)="loading.set($event.checked)">Loading</mat-checkbox>
    <button matButton (click)="version.set(version() + 1)">Replace it</button>
    <div class="place">
      @if (there()) {
        @for (one of [version()]; track one) {
          <button matButton="filled" [class.moved]="moved()" [disabled]="!ready()">Publish the site</button>
        }
      }
      @if (loading()) { <div class="veil"><mat-spinner /></div> }
    </div>
    <mat-expansion-panel>
      <mat-expansion-panel-header>Further settings</mat-expansion-panel-header>
      <button matButton>Empty the archive</button>
    </mat-expansion-panel>
  `,
})
export class ChangesPage {
  protected readonly there = signal(false);
  protected readonly ready = signal(false);
  protected readonly moved = signal(false);
  protected readonly loading = signal(false);
  protected readonly version = signal(0);
}
