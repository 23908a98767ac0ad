/**
 * A reading of texts that is worked out once for each text: tables say ≥90% and 服务对象满意度 over
 * and over. What it returns is shared and must not be changed.
 *
 * @param most how many texts are kept; then all are forgotten
 */
export function rememberByText<T>(read: (text: string) => T, most = 10_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestText) return read(text);
    let result = known.get(text);
    if (result === undefined) {
      result = read(text);
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}

/** Long texts hardly ever come again. */
const longestText = 60;
