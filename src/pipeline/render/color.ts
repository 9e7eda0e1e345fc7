import type { Brand } from '../../news/brand.ts';

/** WCAG 2.2, success criterion 1.4.3: text below 24 px. */
const LEAST = 4.5;

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Text colours of a brand that cannot be read on the backgrounds that they stand on, a sentence each. */
export function checkBrand(brand: Brand): string[] {
  return (['light', 'dark'] as const).flatMap((mode) =>
    (['ink', 'quiet', 'accent'] as const).flatMap((text) =>
      (['sheet', 'tint'] as const).flatMap((ground) => {
        const ratio = contrast(brand[mode][text], brand[mode][ground]);
        return ratio >= LEAST
          ? []
          : [
              `brand.${mode}.${text} ${brand[mode][text]} on brand.${mode}.${ground} ${brand[mode][ground]} has a contrast of ${ratio.toFixed(1)}; text needs ${LEAST}`,
            ];
      }),
    ),
  );
}
