/** How a briefing looks: colours, typefaces, logo. Read from `daybook.yaml` by `brand-schema.ts`. */
export interface Brand {
  readonly light: Palette;
  readonly dark: Palette;
  /** Typefaces with fallbacks, separated by commas. Headlines, running text, and the small print with the figures. */
  readonly headlines: string;
  readonly text: string;
  readonly labels: string;
  readonly logo: Logo | null;
}

/** Colours as `#rrggbb`. */
export interface Palette {
  /** Around the sheet. */
  readonly page: string;
  /** Behind the text. */
  readonly sheet: string;
  readonly ink: string;
  /** Sources, people, footer. */
  readonly quiet: string;
  /** Lines between stories. */
  readonly rule: string;
  /** Figures, bars and section names. */
  readonly accent: string;
  /** The uncertain part of a bar. */
  readonly soft: string;
  /** Behind figures. */
  readonly tint: string;
}

export interface Logo {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Newsprint by day, lamp light by night: warm greys, and one red that is kept for figures. */
export const DEFAULT_BRAND: Brand = {
  light: {
    page: '#ebe6db',
    sheet: '#fffdf8',
    ink: '#1f1b16',
    quiet: '#5d564b',
    rule: '#d8d0c0',
    accent: '#9c2a1a',
    soft: '#d8a398',
    tint: '#f7f1e5',
  },
  dark: {
    page: '#121110',
    sheet: '#1d1b18',
    ink: '#ede8dd',
    quiet: '#b3ab9c',
    rule: '#403c34',
    accent: '#ff9f87',
    soft: '#7d4a3d',
    tint: '#292621',
  },
  headlines: 'Georgia,serif',
  text: 'Georgia,serif',
  labels: 'Helvetica,Arial,sans-serif',
  logo: null,
};
