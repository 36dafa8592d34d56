export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median and range, as `1.23 (1.10-1.40)`; a dash for what could not be measured. */
export function spread(numbers, digits = 2) {
  if (numbers.some((number) => number === undefined)) {
    return "-";
  }
  const show = (number) => number.toFixed(digits);
  return `${show(median(numbers))} (${show(Math.min(...numbers))}-${show(Math.max(...numbers))})`;
}
