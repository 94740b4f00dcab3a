/** A page of about so many elements, in the shape of a management console: sidebar, header, one long table, some forms. */
export function managerLike(elements: number): string {
  // A row has 17 elements, 6 of them to use or to point at.
  const rows = Array.from({ length: Math.floor((elements - 200) / 17) }, (_, row) => rowOf(row)).join('');
  const entries = Array.from(
    { length: 40 },
    (_, entry) => `<li><a href="/v3/ng/e${entry}"><i class="i"></i><span>Entry ${entry}</span></a></li>`,
  );
  return `<!doctype html><html lang="en"><head><style>
    body { margin: 0; display: grid; grid-template: 56px auto / 240px 1fr; font: 14px sans-serif }
    header { grid-column: 1 / 3; display: flex } nav { height: 744px; overflow: auto } main { height: 744px; overflow: auto }
  </style></head><body>
    <header><button>Menu</button><input type="search" aria-label="Search"><button aria-label="Account">A</button></header>
    <nav><ul>${entries.join('')}</ul></nav>
    <main><h1>Products</h1><button>Add a product</button>
      <table><thead><tr><th>Pick</th><th>Name</th><th>State</th><th>Actions</th></tr></thead><tbody>${rows}</tbody></table>
    </main></body></html>`;
}

function rowOf(row: number): string {
  return `<tr><td><label><input type="checkbox"><span>Pick product ${row}</span></label></td>
    <td><div class="cell"><a href="/v3/ng/p/${row}"><span>Product ${row}</span></a><small>id ${row}</small></div></td>
    <td><span class="state"><b>Active</b></span></td>
    <td><div><button><span>Edit</span></button><button><span>Remove</span></button></div></td></tr>`;
}
