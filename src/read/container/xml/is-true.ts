/** A Boolean attribute of Office: `1`, `true`, in Word also `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
