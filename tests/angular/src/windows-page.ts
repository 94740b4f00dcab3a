import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatSelectModule } from '@angular/material/select';
import { MatTooltipModule } from '@angular/material/tooltip';
import { ClientDialog } from './client-dialog.ts';

/** Everything that Material opens above a page. */
@Component({
  selector: 'app-windows-page',
  imports: [MatAutocompleteModule, MatButtonModule, MatInputModule, MatMenuModule, MatSelectModule, MatTooltipModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: ':host { display: flex; flex-direction: column; align-items: start; gap: 16px; }',
  template: `
    <h1>Windows</h1>
    <button matButton (click)="open()">Invite a client</button>
    <button matButton [matMenuTriggerFor]="actions">Actions</button>
    <mat-menu #actions="matMenu">
      <button mat-menu-item>Rename</button>
      <button mat-menu-item>Archive the client</button>
      <button mat-menu-item [matMenuTriggerFor]="more">More</button>
    </mat-menu>
    <mat-menu #more="matMenu"><button mat-menu-item>Move the client</button></mat-menu>
    <mat-form-field>
      <mat-label>Country</mat-label>
      <mat-select>
        @for (country of countries; track country) { <mat-option [value]="country">{{ country }}</mat-option> }
      </mat-select>
    </mat-form-field>
    <mat-form-field>
      <mat-label>City</mat-label>
      <input matInput [matAutocomplete]="cities" />
      <mat-autocomplete #cities="matAutocomplete">
        <mat-option value="Lausanne">Lausanne</mat-option>
        <mat-option value="Geneva">Geneva</mat-option>
      </mat-autocomplete>
    </mat-form-field>
    <button matButton matTooltip="It is kept for ninety days.">Export the clients</button>
    <button matButton (click)="native.showModal()">Change the owner</button>
    <dialog #native aria-label="Change the owner">
      <mat-form-field>
        <mat-label>New owner</mat-label>
        <mat-select>
          <mat-option value="a">Agnès Verdier</mat-option>
          <mat-option value="b">Bruno Kestrel</mat-option>
        </mat-select>
      </mat-form-field>
      <button matButton (click)="native.close()">Keep the owner</button>
    </dialog>
  `,
})
export class WindowsPage {
  readonly #dialogs = inject(MatDialog);
  protected readonly countries = [
    'Austria',
    'Belgium',
    'France',
    'Germany',
    'Italy',
    'Portugal',
    'Spain',
    'Switzerland',
  ];

  protected open(): void {
    this.#dialogs.open(ClientDialog);
  }
}
