import type { Unit } from '../../../news/figure.ts';

/**
 * Units of measure as news writes them. Each row: kind | name in the singular | words, with `_` for a space or a hyphen
 * between two | symbols, whose case counts. A symbol of one letter counts only when it is run together with the digits.
 */
const TABLE = `
percent|percent|percent per_cent percents per_cents percentage percentages pct|% pc ٪ ％
points|percentage point|percentage_point percentage_points percentage_pt percentage_pts percent_point percent_points pct_point pct_points|pp ppt
points|basis point|basis_point basis_points|bp bps
times|times|times fold|x ×
time|millisecond|millisecond milliseconds|ms
time|second|second seconds|s sec secs
time|minute|minute minutes|min mins
time|hour|hour hours|h hr hrs
time|day|day days|
time|week|week weeks|wk wks
time|fortnight|fortnight fortnights|
time|month|month months|mo mos
time|year|year years|yr yrs
time|decade|decades|
time|century|centuries|
time|light year|light_year light_years|
physical|nanometre|nanometre nanometres nanometer nanometers|nm
physical|micrometre|micrometre micrometres micrometer micrometers micron microns|µm μm um
physical|millimetre|millimetre millimetres millimeter millimeters|mm
physical|centimetre|centimetre centimetres centimeter centimeters|cm cms
physical|metre|metre metres meter meters|m
physical|kilometre|kilometre kilometres kilometer kilometers|km kms
physical|inch|inch inches|in ″
physical|foot|foot feet|ft
physical|yard|yard yards|yd yds
physical|mile|mile miles|mi
physical|nautical mile|nautical_mile nautical_miles|nmi
physical|furlong|furlong furlongs|
physical|acre|acre acres|
physical|hectare|hectare hectares|ha
physical|microgram|microgram micrograms|µg μg mcg
physical|milligram|milligram milligrams|mg
physical|gram|gram grams gramme grammes|g
physical|kilogram|kilogram kilograms kilogramme kilogrammes kilo kilos|kg kgs
physical|tonne|tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes|t
physical|kilotonne|kilotonne kilotonnes kiloton kilotons|
physical|megatonne|megatonne megatonnes megaton megatons|Mt
physical|ton|ton tons short_ton short_tons|
physical|pound-mass|pound pounds|lb lbs
physical|ounce|ounce ounces|oz
physical|stone|stone|
physical|carat|carat carats|ct
physical|millilitre|millilitre millilitres milliliter milliliters|ml mL
physical|centilitre|centilitre centilitres centiliter centiliters|cl cL
physical|litre|litre litres liter liters|l L
physical|gallon|gallon gallons|gal
physical|pint|pint pints|
physical|quart|quart quarts|
physical|cup|cup cups|
physical|tablespoon|tablespoon tablespoons|tbsp
physical|teaspoon|teaspoon teaspoons|tsp
physical|fluid ounce|fluid_ounce fluid_ounces|
physical|barrel|barrel barrels|bbl bbls
physical|bushel|bushel bushels|
physical|cubic centimetre||cc
physical|watt|watt watts|W
physical|kilowatt|kilowatt kilowatts|kW KW kw
physical|megawatt|megawatt megawatts|MW
physical|gigawatt|gigawatt gigawatts|GW
physical|terawatt|terawatt terawatts|TW
physical|watt-hour|watt_hour watt_hours|Wh
physical|kilowatt-hour|kilowatt_hour kilowatt_hours|kWh KWh kwh
physical|megawatt-hour|megawatt_hour megawatt_hours|MWh
physical|gigawatt-hour|gigawatt_hour gigawatt_hours|GWh
physical|terawatt-hour|terawatt_hour terawatt_hours|TWh
physical|volt|volt volts|V
physical|kilovolt|kilovolt kilovolts|kV
physical|ampere|ampere amperes amp amps|A
physical|milliampere-hour|milliamp_hour milliamp_hours|mAh mah
physical|ampere-hour|amp_hour amp_hours|Ah
physical|British thermal unit|btu btus british_thermal_unit british_thermal_units|Btu BTU
physical|million British thermal units|million_british_thermal_units million_btu|mmBtu MMBtu mmbtu MMBTU
physical|therm|therm therms|
physical|farad|farad farads|
physical|microfarad|microfarad microfarads|µF μF
physical|ohm|ohm ohms|Ω
physical|milliampere|milliamp milliamps milliampere milliamperes|mA
physical|microampere|microamp microamps|µA μA
physical|millivolt|millivolt millivolts|mV
physical|milliwatt|milliwatt milliwatts|mW
physical|mole|moles|mol
physical|kilonewton|kilonewton kilonewtons|kN
physical|electronvolt|electronvolt electronvolts|eV
physical|kiloelectronvolt||keV
physical|joule|joule joules|J
physical|kilojoule|kilojoule kilojoules|kJ
physical|megajoule|megajoule megajoules|MJ
physical|calorie|calorie calories|cal
physical|kilocalorie|kilocalorie kilocalories|kcal
physical|horsepower|horsepower|hp HP
physical|metric horsepower||PS
physical|brake horsepower|brake_horsepower|bhp BHP
physical|pound-foot|pound_foot pound_feet foot_pound foot_pounds|lb_ft lb.ft lbft
physical|newton|newton newtons|
physical|newton-metre|newton_metre newton_metres newton_meter newton_meters|Nm
physical|hertz|hertz|Hz hz
physical|kilohertz|kilohertz|kHz
physical|megahertz|megahertz|MHz
physical|gigahertz|gigahertz|GHz
physical|pascal|pascal pascals|Pa
physical|kilopascal|kilopascal kilopascals|kPa
physical|hectopascal|hectopascal hectopascals|hPa
physical|megapascal|megapascal megapascals|MPa
physical|gigapascal|gigapascal gigapascals|GPa
physical|millibar|millibar millibars|mb mbar
physical|bar||bar
physical|pound-force per square inch||psi PSI
physical|decibel|decibel decibels|dB db
physical|lumen|lumen lumens|lm
physical|nit||nits
physical|degree Celsius|degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius degrees_c degree_c|°C ℃ C
physical|degree Fahrenheit|degree_fahrenheit degrees_fahrenheit fahrenheit degrees_f degree_f|°F ℉ F
physical|degree|degree degrees|° º
physical|kelvin|kelvin kelvins|
physical|bit|bit bits|
physical|byte|byte bytes|
physical|kilobyte|kilobyte kilobytes|KB kB
physical|megabyte|megabyte megabytes|MB
physical|gigabyte|gigabyte gigabytes|GB
physical|terabyte|terabyte terabytes|TB
physical|petabyte|petabyte petabytes|PB
physical|kilobit per second|kilobits_per_second|kbps Kbps
physical|megabit per second|megabits_per_second megabit_per_second|Mbps mbps Mb/s
physical|gigabit per second|gigabits_per_second gigabit_per_second|Gbps gbps
physical|pixel|pixel pixels|px
physical|megapixel|megapixel megapixels|MP
physical|mile per hour||mph MPH
physical|kilometre per hour||kph km/h kmh kmph KPH
physical|metre per second||m/s
physical|mile per gallon||mpg MPG
physical|knot|knot knots|kt kts
physical|revolution per minute||rpm RPM
physical|beat per minute||bpm
physical|frame per second||fps
physical|parts per million|parts_per_million part_per_million|ppm
physical|parts per billion|parts_per_billion part_per_billion|ppb
physical|magnitude|magnitude magnitudes|
physical|sievert|sievert sieverts|Sv
physical|millisievert|millisievert millisieverts|mSv
physical|square kilometre||km2 sqkm
physical|square metre||m2 sqm
physical|square foot||sqft ft2
physical|cubic metre||m3
`;

/** A unit found in a sentence, with the index of its last lexeme. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly last: number;
}

export interface UnitForm {
  /** Lexemes that make it up, lower-cased for words. */
  readonly parts: readonly string[];
  readonly unit: Unit;
  /** A symbol: compared with its case, and when it is one letter only run together with the digits. */
  readonly symbol: boolean;
}

/** Forms by their first part, the longest first. */
export const UNIT_FORMS: ReadonlyMap<string, readonly UnitForm[]> = indexForms();

function indexForms(): Map<string, UnitForm[]> {
  const index = new Map<string, UnitForm[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [kind, name, words, symbols] = row.split('|') as [Unit['kind'], string, string, string];
    const unit: Unit = { kind, name };
    for (const word of words.split(' ')) add(index, { parts: word.split('_'), unit, symbol: false });
    for (const symbol of symbols.split(' ')) add(index, { parts: splitSymbol(symbol), unit, symbol: true });
  }
  for (const forms of index.values()) forms.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

function add(index: Map<string, UnitForm[]>, form: UnitForm): void {
  const first = form.parts[0]!;
  if (first === '') return;
  index.set(first, [...(index.get(first) ?? []), form]);
}

/** `km/h` is three lexemes, `°C` two. */
function splitSymbol(symbol: string): string[] {
  return symbol.replace('_', '-').split(/(?<=[/°.-])|(?=[/.-])/);
}
