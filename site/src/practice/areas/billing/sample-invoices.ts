type Invoice = { readonly number: string; readonly date: string; readonly amount: string };

/** Invented invoices, a good year of them, so that the table is a long one. */
export const SAMPLE_INVOICES: readonly Invoice[] = Array.from({ length: 14 }, (_, index) => {
  const month = 10 - index;
  const date = new Date(2026, month, 1);
  return {
    number: `PR-${date.getFullYear()}-${String(140 - index * 7).padStart(4, '0')}`,
    date: `01.${String(date.getMonth() + 1).padStart(2, '0')}.${date.getFullYear()}`,
    amount: `CHF ${(index % 3 === 0 ? 117.5 : 9.9 + index).toFixed(2)}`,
  };
});
