/** The index of the number in an ascending list that is nearest to `value`; 0 for an empty list. */
export function nearest(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const left = ascending[middle] as number;
    const right = ascending[middle + 1] as number;
    if (value - left <= right - value) high = middle;
    else low = middle + 1;
  }
  return low;
}
