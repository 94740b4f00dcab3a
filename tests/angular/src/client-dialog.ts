import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatInputModule } from '@angular/material/input';

/** A dialog that opens another one. */
@Component({
  selector: 'app-client-dialog',
  imports: [MatButtonModule, MatDialogModule, MatInputModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Invite a client</h2>
    <mat-dialog-content>
      <mat-form-field><mat-label>Name of the client</mat-label><input matInput /></mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton mat-dialog-close>Cancel</button>
      <button matButton (click)="ask()">Send the invitation</button>
    </mat-dialog-actions>
  `,
})
export class ClientDialog {
  readonly #dialogs = inject(MatDialog);

  protected ask(): void {
    this.#dialogs.open(SureDialog);
  }
}

@Component({
  selector: 'app-sure-dialog',
  imports: [MatButtonModule, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Are you sure?</h2>
    <mat-dialog-actions>
      <button matButton mat-dialog-close>Not yet</button>
      <button matButton mat-dialog-close>Send it now</button>
    </mat-dialog-actions>
  `,
})
class SureDialog {}
